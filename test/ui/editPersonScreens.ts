// The screens that change somebody who is in a register, with who signs for a minor.
import type { Page } from 'playwright-core';
import type { PersonChecked } from '../../src/rpc/views/rows.ts';
import * as ui from '../../src/texts/ui.ts';
import * as people from '../../src/texts/uiPeople.ts';
import type { Answers } from './fakeServer.ts';
import { SCHOOL } from './panelViews.ts';
import { WRONG } from './peopleScreens.ts';
import { CHECKED, PERSON_FORM } from './peopleViews.ts';
import { fill, press, type ScreenCase } from './screenCase.ts';

const next = (page: Page) => press(page, ui.setUpNext);
const EDIT = 'edit НСМ-0001';
const editing = (checked: PersonChecked): Answers => ({
  rpcGetPanel: { value: SCHOOL },
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
  canBeTakenBack: true,
  remarks: '',
};

const REMARKS =
  'В столбце «Категория участника» значение не из списка. Выберите из выпадающего списка.\nВопрос «Хобби»: шахматы';

export const EDIT_PERSON_SCREENS: readonly ScreenCase[] = [
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
    name: 'person-edit-remarks',
    why: 'what the answer of a form had wrong',
    answers: { ...editing(CHECKED), rpcGetPersonForm: { value: { ...PERSON_FORM, remarks: REMARKS } } },
    place: EDIT,
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
];
