// The first steps of a municipality: the wizard that may be left, the questions of the form, the constants, and what the first screen tells of them.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { getPanel } from '../../src/application/getPanel.ts';
import { addOrganisations } from '../../src/application/municipality/addOrganisations.ts';
import { getConstants } from '../../src/application/municipality/getConstants.ts';
import { getMentorForm, setMentorForm } from '../../src/application/municipality/mentorForm.ts';
import { keepSetUpDraft } from '../../src/application/municipality/setUpDraft.ts';
import { setUpMunicipality } from '../../src/application/municipality/setUpMunicipality.ts';
import { getTemplates } from '../../src/application/templates/municipalTemplates.ts';
import type { Outcome } from '../../src/domain/problem.ts';
import { constantOf } from '../../src/texts/uiSetUp.ts';
import { type MemoryWorld, memoryWorld } from '../kit/memoryPorts.ts';

const CHOICE = {
  profile: 'artemovsky_go',
  municipality: 'Заречный муниципальный округ',
  authority: 'Управление образования',
  place: 'г. Заречный',
  firstYear: 2021,
  coordinatorEmail: '',
  pdMode: 'names',
} as const;
let world: MemoryWorld;

const value = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join('; '));
  return outcome.value;
};
const view = () => value(getPanel(world.ports, {}));
const home = () => {
  const panel = view();
  if (panel.role !== 'municipality') throw new Error(panel.role);
  return panel.home;
};
const add = (name: string, source: 'workbook' | 'typed') =>
  value(addOrganisations(world.ports, [{ name, orgType: 'school', source }]));
/** Types into a row of a sheet as a coordinator does. */
const type = (tab: string, code: string, column: string, text: string) => {
  const [titles = [], ...rows] = world.sheet(tab);
  const row = rows.find((cells) => cells.includes(code)) as unknown[];
  row[titles.indexOf(column)] = text;
};

beforeEach(() => {
  world = memoryWorld();
});

describe('the wizard', () => {
  test('goes on where it was left, and forgets its draft when the workbook is made', () => {
    const draft = { step: 2, values: { municipality: CHOICE.municipality, profile: CHOICE.profile } };
    value(keepSetUpDraft(world.ports, draft));
    expect(view()).toMatchObject({ role: 'empty', draft });
    value(setUpMunicipality(world.ports, CHOICE));
    expect(world.ports.memory.get('setUpDraft')).toBeNull();
  });
});

describe('the first steps', () => {
  beforeEach(() => {
    value(setUpMunicipality(world.ports, CHOICE));
  });

  test('begin with everything to be done', () => {
    expect(home().firstSteps).toMatchObject({
      organisations: 0,
      templates: { made: 0 },
      isFormChosen: false,
      books: { made: 0, total: 0 },
    });
    expect(home().firstSteps.templates.total).toBeGreaterThan(10);
  });

  const made = (docType: string) => type('Шаблоны', docType, 'Шаблон', 'https://docs.example/t');
  const listed = () =>
    world
      .sheet('Шаблоны')
      .slice(1)
      .map(([docType]) => String(docType));
  /** Puts the rest of the documents on the sheet, as the making of templates does first. */
  const listAll = () => {
    for (const one of value(getTemplates(world.ports)).templates)
      if (!listed().includes(one.type)) world.sheet('Шаблоны').push([one.type, one.name]);
  };

  test('count the same templates before the rest of them is listed and after', () => {
    const { total } = home().firstSteps.templates;
    const before = value(getTemplates(world.ports)).templates;
    expect(before.length).toBeGreaterThan(listed().length);
    made('order_introduce');
    expect(home().firstSteps.templates).toEqual({ made: 1, total });
    listAll();
    expect(home().firstSteps.templates).toEqual({ made: 1, total });
    expect(value(getTemplates(world.ports)).templates.map(({ type: docType }) => docType)).toEqual(
      before.map(({ type: docType }) => docType),
    );
  });

  test('count the four consents as the one template they are', () => {
    listAll();
    const { total } = home().firstSteps.templates;
    expect(total).toBe(listed().length - 3);
    for (const docType of listed().filter((one) => /^consent_(mentor|mentee|pd_adult|pd_minor)$/u.test(one)))
      made(docType);
    expect(home().firstSteps.templates).toEqual({ made: 1, total });
  });

  test('are not begun again by a template that a later version adds', () => {
    listAll();
    const later = listed().at(-1);
    world.sheet('Шаблоны').pop();
    for (const docType of listed()) made(docType);
    const { templates } = home().firstSteps;
    expect(templates.made).toBe(templates.total);
    expect(value(getTemplates(world.ports)).templates.at(-1)).toMatchObject({ type: later, url: '' });
  });

  test('count the workbooks of those who keep one alone', () => {
    add('МБОУ «СОШ № 5»', 'workbook');
    add('МБ ДОУ «ДС № 11»', 'typed');
    expect(home().firstSteps).toMatchObject({ organisations: 2, books: { made: 0, total: 1 } });
  });

  test('are over with the form once its questions are chosen', () => {
    const before = value(getMentorForm(world.ports)).questions;
    const asked = before.filter(({ isAsked }) => isAsked).map(({ code }) => code);
    expect(asked.length).toBeGreaterThan(3);
    const [first = '', second = ''] = asked;
    expect(value(setMentorForm(world.ports, [first]))).toEqual({ questions: 1 });
    const after = value(getMentorForm(world.ports)).questions;
    expect(after.filter(({ isAsked }) => isAsked).map(({ code }) => code)).toEqual([first]);
    expect(home().firstSteps.isFormChosen).toBe(true);
    value(setMentorForm(world.ports, [first, second]));
    expect(value(getMentorForm(world.ports)).questions).toHaveLength(before.length);
  });

  test('leave the form alone for a question that is none', () => {
    const { questions } = value(getMentorForm(world.ports));
    const asked = questions.filter(({ isAsked }) => isAsked).map(({ code }) => code);
    expect(value(setMentorForm(world.ports, [...asked, 'birthMark']))).toEqual({ questions: asked.length });
    expect(value(getMentorForm(world.ports)).questions).toEqual(questions);
  });
});

describe('the constants', () => {
  beforeEach(() => {
    value(setUpMunicipality(world.ports, CHOICE));
  });

  test.each([
    { number: '', day: '', state: 'missing', why: 'a line of the profile without a number' },
    { number: '1200', day: '', state: 'undated', why: 'a number without its day' },
    { number: '1200', day: '01.01.2020', state: 'old', why: 'older than two years' },
    { number: '1200', day: '01.01.2026', state: 'good', why: 'of this year' },
  ])('$why: $state', ({ number, day, state }) => {
    const [first] = value(getConstants(world.ports)).constants;
    const key = first?.key ?? '';
    type('Константы', key, 'Значение', number);
    type('Константы', key, 'На дату', day);
    const { constants, link } = value(getConstants(world.ports));
    expect(constants.find((row) => row.key === key)).toMatchObject({ state });
    expect(link).toContain('#gid=');
  });

  test('come with their age, those to be mended first', () => {
    const keys = value(getConstants(world.ports)).constants.map(({ key }) => key);
    const [first = '', second = ''] = keys;
    for (const key of [first, second]) type('Константы', key, 'Значение', '1200');
    type('Константы', first, 'На дату', '01.09.2025');
    type('Константы', second, 'На дату', '31.12.2021');
    const { constants } = value(getConstants(world.ports));
    expect(constants.map(({ key }) => key)).toEqual([...keys.slice(2), second, first]);
    expect(constants.slice(-2).map(({ ageMonths }) => ageMonths)).toEqual([44, 0]);
  });

  test.each([
    { ageMonths: 0, words: 'меньше месяца назад' },
    { ageMonths: 11, words: '11\u00a0месяцев назад' },
    { ageMonths: 24, words: '2\u00a0года назад' },
    { ageMonths: 61, words: '5\u00a0лет 1\u00a0месяц назад' },
  ])('of $ageMonths months are told as $words', ({ ageMonths, words }) => {
    expect(constantOf(1200, '01.01.2026', ageMonths, 'Росстат')).toBe(`1\u00a0200 · на 01.01.2026, ${words} · Росстат`);
  });

  test('of a day to come have no age', () => {
    expect(constantOf(8, '01.01.2026', -3, '')).toBe('8 · на 01.01.2026');
    expect(constantOf(8, '', null, '')).toBe('8');
  });
});
