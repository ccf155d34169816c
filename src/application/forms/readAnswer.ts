// One answer of a form as cells of its row, with what did not fit: nothing is repaired, nothing that may be kept is lost.

import { forbiddenText } from '../../domain/person/forbiddenText.ts';
import type { Problem } from '../../domain/problem.ts';
import { isInn } from '../../domain/register/inn.ts';
import type { Column } from '../../schema/column.ts';
import { type WrittenCell, writtenAnswer } from '../../schema/derive/cell.ts';
import { columnKeyOf, OTHER } from '../../schema/derive/form.ts';
import { readTable, type Table } from '../../schema/derive/table.ts';
import { categoryNames, mentorStatusNames } from '../../schema/dictionaries.ts';
import { problemText } from '../../texts/problemText.ts';
import { answerRemarks, answerStories, quotedList } from '../../texts/ru.ts';
import type { FormAnswer } from '../ports.ts';

export type Cells = Record<string, WrittenCell>;

export interface ReadAnswer {
  /** What the answer puts into its row, by column key; a question left empty is not here. */
  readonly cells: Cells;
  /** Answers that have no column, by question or item; they stand in the remarks. */
  readonly loose: Readonly<Record<string, string>>;
  readonly remarks: readonly string[];
  /** For the journal; nothing of what was typed. */
  readonly stories: readonly string[];
}

/** Columns whose own check says what may stand in them. */
const isFreeText = (column: Column): boolean =>
  column.kind === 'list' || ((column.kind === 'text' || column.kind === 'longText') && column.format === undefined);

/** A telephone in a row about a child or in an anonymous answer points at a person nobody has asked. */
const mayHoldPhone = (table: Table, cells: Cells): boolean =>
  table.schema.key !== 'answers' && cells['category'] !== categoryNames.pupil;

const forbidden = (text: string, phoneAllowed: boolean): string | null => {
  const kind = forbiddenText(text);
  return kind === null || (kind === 'phone' && phoneAllowed) ? null : kind;
};

const leftOut = (kind: string, title: string): string =>
  problemText(
    kind === 'document'
      ? { code: 'answer_left_out_document', data: { title } }
      : kind === 'snils'
        ? { code: 'answer_left_out_snils', data: { title } }
        : { code: 'answer_left_out_phone', data: { title } },
  );

/** What is wrong once it stands in the register: read back exactly as the register will be read. */
const problemsOf = (table: Table, cells: Cells): Problem[] => {
  const keys = Object.keys(table.header.indexOf);
  const titles = keys.map((key) => table.schema.columns[key]?.title ?? key);
  const read = readTable(table.schema, [titles, keys.map((key) => cells[key] ?? null)], table.layout);
  const inn = String(cells['employerInn'] ?? '').trim();
  return [...read.problems, ...(inn !== '' && !isInn(inn) ? [{ code: 'inn_wrong' }] : [])];
};

type Given = ReturnType<FormAnswer['read']>;

const asText = (answer: string | readonly string[]): string =>
  typeof answer === 'string' ? answer : answer.join('; ');

/** Answers by question key; the words of one who is not in a list take the place of the choice that led to them. */
const byQuestion = (
  items: Readonly<Record<string, string>>,
  given: Given,
): Record<string, string | readonly string[]> => {
  const found = Object.fromEntries(
    Object.entries(items).flatMap(([key, item]) => (given[item] === undefined ? [] : [[key, given[item]]])),
  );
  const own = Object.keys(found).filter((key) => key.endsWith(OTHER));
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, answer]) =>
      own.includes(`${key}${OTHER}`) ? [] : [[columnKeyOf(key), answer]],
    ),
  );
};

/** `system` are the cells the product adds; `titles` name the form's items in remarks. */
export const readAnswer = (
  table: Table,
  items: Readonly<Record<string, string>>,
  titles: Readonly<Record<string, string>>,
  given: Given,
  system: Cells,
): ReadAnswer => {
  const cells: Cells = {};
  const remarks: string[] = [];
  const homeless: string[] = [];
  const refused: string[] = [];
  const answers = byQuestion(items, given);
  const phoneAllowed = mayHoldPhone(table, { category: asText(answers['category'] ?? '') });
  const known = new Set(Object.values(items));
  const extra = Object.entries(given).filter(([item]) => !known.has(item));
  const columnless = Object.keys(answers).filter((key) => table.header.indexOf[key] === undefined);
  for (const [key, answer] of Object.entries(answers)) {
    const column = table.schema.columns[key];
    if (column === undefined || columnless.includes(key)) continue;
    const kind = isFreeText(column) ? forbidden(asText(answer), phoneAllowed) : null;
    if (kind === null) cells[key] = writtenAnswer(column, answer);
    else {
      refused.push(column.title);
      remarks.push(leftOut(kind, column.title));
    }
  }
  const others = [
    ...columnless.map((key) => [key, table.schema.columns[key]?.title ?? key, answers[key] ?? ''] as const),
    ...extra.map(([item, answer]) => [item, titles[item] ?? answerRemarks.deletedQuestion, answer] as const),
  ];
  const loose: Record<string, string> = {};
  for (const [key, title, answer] of others) {
    const kind = forbidden(asText(answer), phoneAllowed);
    if (kind === null) loose[key] = asText(answer);
    (kind === null ? homeless : refused).push(title);
    remarks.push(kind === null ? answerRemarks.noColumn(title, asText(answer)) : leftOut(kind, title));
  }
  const status = statusOf(table, cells);
  const problems = problemsOf(table, { ...cells, ...system, ...status });
  const unlisted = problems
    .filter(({ code }) => code === 'cell_not_in_list')
    .map(({ data }) => String(data?.['title']));
  return {
    cells: { ...cells, ...status },
    loose,
    remarks: [...problems.map(({ code, data }) => problemText({ code, ...(data ? { data } : {}) })), ...remarks],
    stories: [
      ...(unlisted.length > 0 ? [answerStories.notInList(quotedList(unlisted))] : []),
      ...(homeless.length > 0 ? [answerStories.noColumn(quotedList(homeless))] : []),
      ...(refused.length > 0 ? [answerStories.leftOut(quotedList(refused))] : []),
    ],
  };
};

/** Who has named no day of a signed consent is a candidate. */
const statusOf = (table: Table, cells: Cells): Cells =>
  table.schema.key === 'mentors'
    ? { status: mentorStatusNames[typeof cells['consentSignedOn'] === 'number' ? 'consented' : 'candidate'] }
    : {};
