// Makes a form or brings it up to the profile: published, with the questions and lists of today, with the triggers that bring answers in.

import type { Outcome } from '../../domain/problem.ts';
import type { FormKey, SurveyKey } from '../../domain/programme/formKey.ts';
import { type FormPagePlan, type Offered, planForm, type Question } from '../../schema/derive/form.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { appended } from '../../schema/derive/write.ts';
import { FORM_DEFINITIONS, formKeyNames } from '../../schema/forms/formDefinitions.ts';
import { fullLayout } from '../../schema/layout.ts';
import { ownOrganisationSheet } from '../../schema/sheets/organisation.ts';
import { profileCopySheet } from '../../schema/sheets/profile.ts';
import { surveysSheet } from '../../schema/sheets/survey.ts';
import { type Suggestions, suggestedLists } from '../../schema/suggestedLists.ts';
import { fileNames, formTexts } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import type { FormDesign, Ports } from '../ports.ts';
import type { Profile } from '../profile.ts';
import { suggestionsOf } from '../profiles/dictionarySection.ts';
import { type FormState, setFormState } from './formStates.ts';
import { textMark } from './textMark.ts';

/** Sheets that have to be whole before a form is arranged. */
export const ARRANGING_SHEETS = [ownOrganisationSheet, surveysSheet] as const;

/** The own workbook opened for arranging forms. */
export const openForForms = (ports: Ports): Outcome<Book> =>
  requireBook(ports, 'school', ARRANGING_SHEETS, [profileCopySheet]);

/** Minutes between the passes of the safety net that brings in what the submit trigger missed. */
const SAFETY_NET_MINUTES = 5;

/** Everything a form of this workbook could ask, whatever its profile. */
const wholePlan = ({ mode }: Book, key: FormKey, suggestions: Suggestions): FormPagePlan[] =>
  planForm(FORM_DEFINITIONS[key], fullLayout(mode), { fields: null, forms: null, kinds: null, suggestions });

export const designOf = (profile: Profile, book: Book, key: FormKey): FormDesign => {
  const definition = FORM_DEFINITIONS[key];
  const suggestions = suggestionsOf(profile);
  const offered: Offered = {
    fields: key === 'registration' ? profile.mentorForm : null,
    forms: profile.forms,
    kinds: profile.kinds,
    suggestions,
  };
  const pages = planForm(definition, book.layout, offered);
  const asked = new Set(pages.flatMap(({ questions }) => questions.map((question) => question.key)));
  const retired: Question[] = wholePlan(book, key, suggestions)
    .flatMap(({ questions }) => questions)
    .filter((one) => !asked.has(one.key));
  return {
    texts: formTexts(definition.survey ? 'survey' : (key as 'registration' | 'mentee_request'), book.mode),
    pages,
    retired,
  };
};

const designMarkOf = (design: FormDesign): string => textMark(JSON.stringify(design));

/** True of a form that has to be arranged to be as designed. */
export const isStale = (state: FormState, design: FormDesign): boolean =>
  state.isArranging === true || state.designMark !== designMarkOf(design);

/**
 * Mark of all that a design is made of, the shipped profile left out: a school has every line of that in its own copy.
 * Reading the profile costs a call of its own, which a form whose mark is the same does not need.
 */
export const sourceMarkOf = (book: Book, key: FormKey): string =>
  textMark(
    JSON.stringify([
      book.settings.profile,
      [...book.layout.off],
      book.cells(profileCopySheet),
      wholePlan(book, key, suggestedLists),
    ]),
  );

/** The row of «Анкеты» that belongs to a questionnaire; made when it is not there. */
const surveyRow = (ports: Ports, book: Book, key: FormKey, formId: string, url: string): string | null => {
  const { survey } = FORM_DEFINITIONS[key];
  if (survey === null) return null;
  const table = book.table(surveysSheet);
  const known = table.rows.find(({ record }) => record.formId === formId);
  if (known !== undefined) return known.record.id;
  const [id = ''] = nextIds(book, surveysSheet, 1);
  const row = {
    id,
    kind: key as SurveyKey,
    respondent: survey.respondents,
    opensOn: ports.clock.today(),
    scaleMax: 10,
    formUrl: url,
    formId,
  };
  book.write(appended(table, [row]), appendJournal(ports, book, identified(book, surveysSheet, [row])));
  return id;
};

/** Safe to run again and to be interrupted: an existing form is completed, never doubled. Returns its address. */
export const arrangeForm = (
  ports: Ports,
  book: Book,
  profile: Profile,
  key: FormKey,
  known: FormState | null,
): string => {
  const organisation = completeRecords(book.table(ownOrganisationSheet))[0]?.shortName ?? '';
  const named = FORM_DEFINITIONS[key].survey ? fileNames.survey : fileNames.form;
  const title = named(formKeyNames[key], organisation, book.settings.orgId);
  const halfMade = known === null ? ports.files.findNamed(title, 'form') : null;
  const formId = known?.formId ?? halfMade?.id ?? ports.forms.create(title);
  const design = designOf(profile, book, key);
  const isHalfMade = halfMade !== null || known?.isArranging === true;
  if (known !== null && !isHalfMade) setFormState(ports, key, { ...known, isArranging: true });
  const { items, titles } = ports.forms.arrange(formId, design, known?.items ?? {}, isHalfMade);
  const url = known?.url ?? ports.forms.publishedUrl(formId);
  const surveyId = surveyRow(ports, book, key, formId, url);
  const { isArranging: _isArranging, ...before } = known ?? { formId, url, drainedThroughMs: 0 };
  setFormState(ports, key, {
    ...before,
    items,
    designMark: designMarkOf(design),
    sourceMark: sourceMarkOf(book, key),
    titleMarks: Object.fromEntries(Object.entries(titles).map(([item, text]) => [item, textMark(text)])),
    ...(surveyId === null ? {} : { surveyId }),
  });
  ports.triggers.onFormSubmit(formId, 'onFormSubmitted');
  ports.triggers.everyMinutes('onDrainTimer', SAFETY_NET_MINUTES);
  return url;
};
