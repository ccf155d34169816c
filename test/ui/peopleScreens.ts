// The screens on people: the list, a person, adding one with everything that can be wrong, and the rows that a screen fills.
import type { Page } from 'playwright-core';
import type { PersonChecked } from '../../src/rpc/views/rows.ts';
import * as ui from '../../src/texts/ui.ts';
import * as people from '../../src/texts/uiPeople.ts';
import type { Answers } from './fakeServer.ts';
import { SCHOOL } from './panelViews.ts';
import { CHECKED, MENTEE_FORM, ORGANISATION_FORM, PEOPLE, PERSON, PERSON_FORM, SIGNER_FORM } from './peopleViews.ts';
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
const WRONG = [
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

const EDIT = 'edit НСМ-0001';
const editing = (checked: PersonChecked): Answers => ({
  ...school,
  rpcGetPersonForm: { value: PERSON_FORM },
  rpcCheckPerson: { value: checked },
});
const edit = async (page: Page) => {
  await next(page);
  await fill(page, 'Должность или класс', '6 «А»');
  await press(page, people.rowSave);
};
const toSigner = async (page: Page) => {
  await next(page);
  await next(page);
};
const EDITED = {
  before: { position: '5 «А»' },
  after: { position: '6 «А»' },
  titles: ['Должность или класс'],
  toCheck: ['Должность, дательный падеж'],
  representative: { before: {}, after: {} },
  formerConsents: [],
};

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
  { name: 'person-edit', why: 'what stands in the row', answers: editing(CHECKED), place: EDIT },
  {
    name: 'person-edit-wrong',
    why: 'a name was emptied',
    answers: editing({ ...CHECKED, problems: WRONG }),
    place: EDIT,
    walk: async (page) => {
      await fill(page, 'Фамилия', '');
      await next(page);
    },
  },
  { name: 'person-edit-what', why: 'the last step saves', answers: editing(CHECKED), place: EDIT, walk: next },
  {
    name: 'person-edit-representative',
    why: 'who signs for a minor',
    answers: editing({ ...CHECKED, isMinor: true }),
    place: EDIT,
    walk: toSigner,
  },
  {
    name: 'person-edited-representative',
    why: 'consents the former one has signed',
    answers: {
      ...editing({ ...CHECKED, isMinor: true }),
      rpcEditPerson: {
        value: {
          ...EDITED,
          before: {},
          after: {},
          representative: { before: { fio: 'Озерова Анна Петровна' }, after: { fio: 'Озеров Пётр Ильич' } },
          titles: ['Законный представитель'],
          toCheck: ['Представитель, дательный падеж'],
          formerConsents: ['на обработку персональных данных', 'на участие в программе'],
        },
      },
    },
    place: EDIT,
    walk: async (page) => {
      await toSigner(page);
      await fill(page, 'Законный представитель', 'Озеров Пётр Ильич');
      await press(page, people.rowSave);
    },
  },
  {
    name: 'person-edited',
    why: 'saved, can be taken back, and forms typed by hand are to be looked at',
    answers: { ...editing(CHECKED), rpcEditPerson: { value: EDITED } },
    place: EDIT,
    walk: edit,
  },
  {
    name: 'person-edited-nothing',
    why: 'nothing differs',
    answers: {
      ...editing(CHECKED),
      rpcEditPerson: { value: { ...EDITED, before: {}, after: {}, titles: [], toCheck: [] } },
    },
    place: EDIT,
    walk: edit,
  },
  {
    name: 'person-edit-stale',
    why: 'somebody has changed the same cell on the sheet',
    answers: {
      ...editing(CHECKED),
      rpcEditPerson: {
        problems: [
          {
            code: 'person_edited_meanwhile',
            text: 'Запись НСМ-0001: пока вы правили, на листе изменили «Должность или класс». Ваши изменения не записаны. Откройте запись заново и внесите их ещё раз.',
          },
        ],
      },
    },
    place: EDIT,
    walk: edit,
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
