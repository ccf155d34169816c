// A form as pages of questions, taken from the columns that are asked for; choices that lead to sections make the pages.
import type { Column } from '../column.ts';
import type { FormDefinition, SurveyQuestion } from '../forms/formDefinitions.ts';
import { columnsIn, type Layout } from '../layout.ts';
import type { Suggestions } from '../suggestedLists.ts';

export interface Question {
  /** Key of the column the answer goes to, or `<column>.other` for the words of one who is not in the list. */
  readonly key: string;
  readonly type: 'text' | 'paragraph' | 'list' | 'checkboxes' | 'date' | 'scale';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  /** Of a scale: its numbers. */
  readonly choices: readonly string[];
  /** Page keys by choice; empty where no choice leads anywhere. */
  readonly branches: Readonly<Record<string, string>>;
}

export interface FormPagePlan {
  readonly key: string;
  /** Empty for the first page, which has the form's own heading. */
  readonly title: string;
  readonly questions: readonly Question[];
  /** Page to go to after this one; null for the last. */
  readonly next: string | null;
}

/** What of a form a profile offers; null offers everything. */
export interface Offered {
  readonly fields: readonly string[] | null;
  readonly forms: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly suggestions: Suggestions;
}

export const OTHER = '.other';
const FIRST = 'page:first';
const REST = 'page:rest';

export const columnKeyOf = (questionKey: string): string => questionKey.replace(OTHER, '');

const typeOf = (column: Column): Question['type'] => {
  switch (column.kind) {
    case 'longText':
      return 'paragraph';
    case 'choice':
      return 'list';
    case 'choices':
      return 'checkboxes';
    case 'day':
      return 'date';
    case 'integer':
      return column.min === 1 && column.max === 10 && !column.form ? 'scale' : 'text';
    default:
      return 'suggests' in column && column.suggests ? 'list' : 'text';
  }
};

const OFFERED_CODES: Readonly<Record<string, 'forms' | 'kinds'>> = { formsOffered: 'forms', kindsOffered: 'kinds' };

const choicesOf = (key: string, column: Column, type: Question['type'], offered: Offered): string[] => {
  if (type === 'scale') return Array.from({ length: 10 }, (_, index) => String(index + 1));
  if ('suggests' in column && column.suggests)
    return [...offered.suggestions[column.suggests], ...(column.form?.other ? [column.form.other.choice] : [])];
  if (column.kind !== 'choice' && column.kind !== 'choices') return [];
  const only = offered[OFFERED_CODES[key] ?? 'forms'];
  const codes = Object.keys(column.names).filter((code) => !(key in OFFERED_CODES) || !only || only.includes(code));
  return codes.map((code) => column.names[code] ?? code);
};

const questionOf = (key: string, column: Column, offered: Offered, wording?: SurveyQuestion): Question => {
  const type = typeOf(column);
  return {
    key,
    type,
    title: wording?.title ?? column.form?.title ?? column.title,
    help: wording?.help ?? column.form?.help ?? '',
    required: (wording ?? column.form)?.required ?? false,
    choices: choicesOf(key, column, type, offered),
    branches: {},
  };
};

const otherQuestion = (key: string, other: NonNullable<NonNullable<Column['form']>['other']>): Question => ({
  key: `${key}${OTHER}`,
  type: 'text',
  title: other.title,
  help: other.help,
  required: true,
  choices: [],
  branches: {},
});

const surveyQuestions = ({ survey, sheet }: FormDefinition, offered: Offered): Question[] =>
  (survey?.questions ?? []).map((wording) => {
    const question = questionOf(wording.column, sheet.columns[wording.column] as Column, offered, wording);
    if (wording.column !== 'respondent') return question;
    const { names } = sheet.columns['respondent'] as { names: Record<string, string> };
    return { ...question, choices: (survey?.respondents ?? []).map((code) => names[code] ?? code) };
  });

/** Splits questions behind the first one that leads to sections: itself and what precedes it, the sections, the rest. */
const inPages = (definition: FormDefinition, questions: readonly Question[]): FormPagePlan[] => {
  const columns = definition.sheet.columns;
  const at = questions.findIndex(({ key }) => columns[key]?.form?.other !== undefined);
  const forking = questions[at];
  const other = forking === undefined ? undefined : columns[forking.key]?.form?.other;
  const branchOf = ({ key }: Question) => columns[key]?.form?.branch;
  const sections = questions.filter((question) => {
    const branch = branchOf(question);
    return branch !== undefined && branch.of === forking?.key && forking.choices.includes(branch.answer);
  });
  const before = questions.slice(0, at + 1).filter((question) => !sections.includes(question));
  const rest = questions.slice(at + 1).filter((question) => !sections.includes(question));
  if (forking === undefined || other === undefined || rest.length === 0)
    return [{ key: FIRST, title: '', questions, next: null }];
  const pages: FormPagePlan[] = [
    ...sections.map((question) => ({
      key: `page:${question.key}`,
      title: branchOf(question)?.section ?? question.title,
      // Only those whom it concerns come here.
      questions: [{ ...question, required: true }],
      next: REST,
    })),
    {
      key: `page:${forking.key}${OTHER}`,
      title: other.section,
      questions: [otherQuestion(forking.key, other)],
      next: REST,
    },
  ];
  const leads = (choice: string): string => {
    if (choice === other.choice) return `page:${forking.key}${OTHER}`;
    const section = sections.find((question) => branchOf(question)?.answer === choice);
    return section === undefined ? REST : `page:${section.key}`;
  };
  const branches = Object.fromEntries(forking.choices.map((choice) => [choice, leads(choice)]));
  return [
    {
      key: FIRST,
      title: '',
      questions: before.map((question) => (question === forking ? { ...question, branches } : question)),
      next: REST,
    },
    ...pages,
    { key: REST, title: definition.restTitle, questions: rest, next: null },
  ];
};

/** Pages in order; fields and choices the profile leaves out are not asked and not offered. */
export const planForm = (definition: FormDefinition, layout: Layout, offered: Offered): FormPagePlan[] => {
  if (definition.survey)
    return [{ key: FIRST, title: '', questions: surveyQuestions(definition, offered), next: null }];
  const questions = columnsIn(definition.sheet, layout).flatMap((key) => {
    const column = definition.sheet.columns[key] as Column;
    if (!column.form || (offered.fields && !column.form.always && !offered.fields.includes(key))) return [];
    return [questionOf(key, column, offered)];
  });
  return inPages(definition, questions);
};
