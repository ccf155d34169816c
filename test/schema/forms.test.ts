// Forms as pages of questions: what each asks in each mode and profile, and where its choices lead.
import { describe, expect, test } from '@jest/globals';
import { FORM_KEYS } from '../../src/domain/programme/formKey.ts';
import { type Offered, planForm } from '../../src/schema/derive/form.ts';
import { FORM_DEFINITIONS } from '../../src/schema/forms/formDefinitions.ts';
import { fullLayout, type Layout } from '../../src/schema/layout.ts';
import { suggestedLists } from '../../src/schema/suggestedLists.ts';

const ALL: Offered = { fields: null, forms: null, kinds: null, suggestions: suggestedLists };
const plan = (key: (typeof FORM_KEYS)[number], layout: Layout, offered: Partial<Offered> = {}) =>
  planForm(FORM_DEFINITIONS[key], layout, { ...ALL, ...offered });
const pagesOf = (pages: ReturnType<typeof plan>) =>
  pages.map(({ title, questions }) => [title, ...questions.map(({ key }) => key)]);

describe.each(FORM_KEYS)('the form %s', (key) => {
  test('asks no name, telephone or mail where the workbook keeps codes', () => {
    const asked = plan(key, fullLayout('codes')).flatMap(({ questions }) => questions);
    const names = ['lastName', 'firstName', 'patronymic', 'email', 'phone'];
    expect(asked.filter((question) => names.includes(question.key))).toEqual([]);
    expect(asked.map(({ title }) => title).filter((title) => /фамили|\bимя\b|отчеств|фио/iu.test(title))).toEqual([]);
  });

  test('asks each thing once, in words of its own, and brings it to a column', () => {
    const asked = plan(key, fullLayout('names')).flatMap(({ questions }) => questions);
    expect(new Set(asked.map(({ title }) => title)).size).toBe(asked.length);
    const { columns } = FORM_DEFINITIONS[key].sheet;
    expect(asked.filter((question) => columns[question.key.replace('.other', '')] === undefined)).toEqual([]);
    expect(asked.filter(({ type, choices }) => ['list', 'checkboxes'].includes(type) && choices.length === 0)).toEqual(
      [],
    );
  });
});

describe('the registration form', () => {
  const fields = ['category', 'position', 'subject', 'formsOffered'];

  test('leads a teacher to the subject, one who is not in the list to a line of his own, the others past both', () => {
    const pages = plan('registration', fullLayout('codes'), { fields });
    expect(pagesOf(pages)).toEqual([
      ['', 'code', 'category', 'position'],
      ['Для учителей', 'subject'],
      ['Класс или должность', 'position.other'],
      ['О наставничестве', 'formsOffered'],
    ]);
    const [first, subject, other] = pages;
    const branches = first?.questions.at(-1)?.branches ?? {};
    expect([branches['учитель'], branches['класс или другая должность']]).toEqual([subject?.key, other?.key]);
    expect(new Set(Object.values(branches)).size).toBe(3);
    expect(pages.map(({ next }) => next)).toEqual(['page:rest', 'page:rest', 'page:rest', null]);
  });

  test.each([
    { why: 'the profile asks no subject', offered: { fields: ['category', 'position', 'formsOffered'] }, pages: 3 },
    {
      why: 'the profile has no teachers',
      offered: { fields, suggestions: { ...suggestedLists, positions: ['воспитатель'] } },
      pages: 3,
    },
    { why: 'the position is not asked', offered: { fields: ['category', 'formsOffered'] }, pages: 1 },
  ])('has no section for the subject when $why', ({ offered, pages }) => {
    expect(plan('registration', fullLayout('codes'), offered as Partial<Offered>)).toHaveLength(pages);
  });

  test('offers the forms and kinds of the profile, and asks nothing of a column that is off', () => {
    const layout: Layout = { mode: 'codes', off: new Set(['mentors.kindsOffered']) };
    const asked = plan('registration', layout, { forms: ['teacher_pupil'] }).flatMap(({ questions }) => questions);
    expect(asked.find(({ key }) => key === 'formsOffered')?.choices).toEqual(['учитель – ученик']);
    expect(asked.some(({ key }) => key === 'kindsOffered')).toBe(false);
  });
});

test.each([
  { key: 'pre' as const, answering: ['наставник', 'наставляемый'] },
  { key: 'satisfaction' as const, answering: ['наставник', 'наставляемый', 'родитель'] },
])('the questionnaire $key is answered by $answering under a key, on scales from one to ten', ({ key, answering }) => {
  const asked = plan(key, fullLayout('names')).flatMap(({ questions }) => questions);
  expect(asked[0]).toMatchObject({ key: 'respondent', choices: answering, required: true });
  expect(asked[1]).toMatchObject({ key: 'respondentKey', required: true });
  for (const { choices } of asked.filter(({ type }) => type === 'scale'))
    expect([choices.length, choices[0], choices[9]]).toEqual([10, '1', '10']);
  expect(asked.some(({ type }) => type === 'scale')).toBe(true);
});
