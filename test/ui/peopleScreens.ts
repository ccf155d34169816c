// The screens on people: the list, a person, adding one with everything that can be wrong, and the rows that a screen fills.
import type { Page } from 'playwright-core';
import type { PersonChecked } from '../../src/rpc/views/rows.ts';
import * as ui from '../../src/texts/ui.ts';
import * as people from '../../src/texts/uiPeople.ts';
import type { Answers } from './fakeServer.ts';
import { SCHOOL } from './panelViews.ts';
import { CHECKED, MENTEE_FORM, ORGANISATION_FORM, PEOPLE, PERSON, SIGNER_FORM } from './peopleViews.ts';
import { choose, fill, press, type ScreenCase } from './screenCase.ts';

const school: Answers = { rpcGetPanel: { value: SCHOOL } };
const withPeople: Answers = { ...school, rpcGetPeople: { value: { people: PEOPLE } } };
export const adding = (...checks: readonly PersonChecked[]): Answers => ({
  ...school,
  rpcGetRowForm: [{ value: MENTEE_FORM }, { value: SIGNER_FORM }],
  rpcCheckPerson: checks.map((value) => ({ value })),
});
const toPerson = async (page: Page) => {
  await press(page, people.allTitle);
  await page.getByRole('button', { name: /Озерова/u }).click();
};
const aPerson = (row: Partial<typeof PERSON>): Answers => ({
  ...withPeople,
  rpcGetPerson: { value: { ...PERSON, ...row } },
});
const toAdd = (page: Page) => press(page, people.addTitles.mentees);
const who = async (page: Page) => {
  await toAdd(page);
  await fill(page, 'Фамилия', 'Озерова');
  await fill(page, 'Имя', 'Яна');
  await choose(page, 'Категория участника', 'обучающийся');
};
const next = (page: Page) => press(page, ui.setUpNext);
const what = async (page: Page) => {
  await who(page);
  await next(page);
  await fill(page, 'Должность или класс', '5 «А»');
};
export const addMentee = async (page: Page) => {
  await what(page);
  await press(page, people.addSave);
};
const TWIN = { id: 'НСМ-0001', label: 'Озерова Яна, 5 «А»' };
export const WRONG = [
  {
    key: 'lastName',
    code: 'list_required',
    level: 'error',
    text: 'Нет значения «Фамилия»: без него запись не загрузить.',
  },
  {
    key: 'birthDate',
    code: 'list_birth_date_missing',
    level: 'warning',
    text: 'Нет даты рождения: ребёнок не войдёт в показатели.',
  },
] as const;
const added = { ...adding(CHECKED), rpcAddPerson: { value: { personId: 'НСМ-0003', isCandidate: false } } } as const;

export const PEOPLE_SCREENS: readonly ScreenCase[] = [
  {
    name: 'people-all',
    why: 'everybody, with who has no pair',
    answers: withPeople,
    walk: (page) => press(page, people.allTitle),
  },
  {
    name: 'people-none',
    why: 'nobody yet',
    answers: { ...school, rpcGetPeople: { value: { people: [] } } },
    walk: (page) => press(page, people.allTitle),
  },
  { name: 'person', why: 'a pupil in a draft pair whose consent is missing', answers: aPerson({}), walk: toPerson },
  {
    name: 'person-candidate',
    why: 'a mentor who waits for the consent, just added',
    answers: aPerson({ register: 'mentors', isCandidate: true, pairs: [], lacking: [], canBeTakenBack: true }),
    walk: toPerson,
  },
  {
    name: 'person-alone',
    why: 'no pair and no consents yet',
    answers: aPerson({ pairs: [], lacking: [], facts: [], consents: { ...PERSON.consents, lines: [] } }),
    walk: toPerson,
  },
  {
    name: 'person-unknown',
    why: 'somebody has taken the row away meanwhile',
    answers: {
      ...withPeople,
      rpcGetPerson: { problems: [{ code: 'person_unknown', text: 'Запись НСМ-0001 не найдена.' }] },
    },
    walk: toPerson,
  },
  { name: 'person-new', why: 'the first step', answers: adding(CHECKED), walk: toAdd },
  {
    name: 'person-new-missing',
    why: 'what is missing stands beside its field',
    answers: adding({ ...CHECKED, problems: WRONG, isMinor: true }),
    walk: async (page) => {
      await toAdd(page);
      await next(page);
    },
  },
  {
    name: 'person-new-twin',
    why: 'somebody like that is there',
    answers: adding({ ...CHECKED, twin: TWIN }),
    walk: async (page) => {
      await who(page);
      await next(page);
    },
  },
  {
    name: 'person-new-code',
    why: 'a code is given once',
    answers: adding({ ...CHECKED, twin: TWIN, mayBeOther: false }),
    walk: async (page) => {
      await who(page);
      await next(page);
    },
  },
  { name: 'person-new-what', why: 'the second step', answers: adding(CHECKED), walk: what },
  {
    name: 'person-new-signer',
    why: 'a minor has somebody who signs',
    answers: adding({ ...CHECKED, isMinor: true }),
    walk: async (page) => {
      await what(page);
      await next(page);
    },
  },
  { name: 'person-added', why: 'added, and it can be taken back', answers: added, walk: addMentee },
  {
    name: 'person-added-candidate',
    why: 'a mentor whose consent comes next',
    answers: { ...added, rpcAddPerson: { value: { personId: 'НСТ-0003', isCandidate: true } } },
    walk: addMentee,
  },
  {
    name: 'person-taken-back',
    why: 'taken back',
    answers: { ...added, rpcTakeBackPerson: { value: { removed: 1 } } },
    walk: async (page) => {
      await addMentee(page);
      await press(page, ui.undo);
    },
  },
  {
    name: 'organisation',
    why: 'what stands there and what is missing',
    answers: { ...school, rpcGetRowForm: { value: ORGANISATION_FORM } },
    walk: (page) => press(page, people.rowTitles.organisation),
  },
  {
    name: 'organisation-wrong',
    why: 'a number that cannot be',
    answers: {
      ...school,
      rpcGetRowForm: { value: ORGANISATION_FORM },
      rpcSaveRow: {
        value: {
          problems: [{ key: 'inn', code: 'inn_wrong', level: 'error', text: '«ИНН»: такого номера не бывает.' }],
        },
      },
    },
    walk: async (page) => {
      await press(page, people.rowTitles.organisation);
      await fill(page, 'ИНН', '12');
      await press(page, people.rowSave);
    },
  },
  {
    name: 'curator-saved',
    why: 'written',
    answers: {
      ...school,
      rpcGetRowForm: { value: { ...ORGANISATION_FORM, values: {} } },
      rpcSaveRow: { value: { problems: [] } },
    },
    walk: async (page) => {
      await press(page, people.rowTitles.curators);
      await press(page, people.rowSave);
    },
  },
];
