// The screens of loading a list: a file chosen in the browser, its columns, what is wrong with it, the end and the way back.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import type { ListField } from '../../src/rpc/views/lists.ts';
import * as ui from '../../src/texts/ui.ts';
import type { Answers } from './fakeServer.ts';
import { SCHOOL } from './panelViews.ts';
import { choose, press, type ScreenCase } from './screenCase.ts';

const field = (key: string, title: string, names: string[], more: Partial<ListField> = {}): ListField => ({
  key,
  title,
  names: [title, ...names],
  required: false,
  sharable: true,
  within: '',
  choices: [],
  words: [],
  ...more,
});
const FIELDS = [
  field('fullName', 'ФИО в одном столбце', ['ФИО', 'Ф.И.О.'], { sharable: false }),
  field('lastName', 'Фамилия', [], { required: true, sharable: false, within: 'fullName' }),
  field('firstName', 'Имя', [], { required: true, sharable: false, within: 'fullName' }),
  field('birthDate', 'Дата рождения', ['Дата рожд.']),
  field('position', 'Должность или класс', ['Класс'], { required: true }),
  field('category', 'Категория участника', ['Категория'], {
    required: true,
    choices: [
      { code: 'pupil', name: 'обучающийся' },
      { code: 'pedagog', name: 'педагогический работник' },
    ],
    words: ['обучающийся', 'ученик'],
  }),
];
const COLUMN_REFUSED = {
  of: 'column',
  names: ['СНИЛС'],
  text: 'Такие сведения в книге не хранятся. Столбец пропущен.',
} as const;
const FILE_REFUSED = {
  of: 'file',
  names: ['ФИО'],
  text: 'В этой книге хранятся только коды. Замените фамилии кодами.',
} as const;

const known = (refusals: Value<'rpcGetListFields'>['registers']['mentors']['refusals']): Value<'rpcGetListFields'> => ({
  registers: { mentors: { fields: FIELDS, refusals }, mentees: { fields: FIELDS, refusals } },
  last: { importId: 'list1', register: 'mentors', at: '2025-11-26 10:05', rows: 28 },
});
const PREVIEW: Value<'rpcPreviewList'> = {
  importId: 'list2',
  ready: 2,
  problems: [
    {
      code: 'cell_not_a_day',
      level: 'error',
      text: 'В столбце «Дата рождения» не дата. Напишите, например, 01.09.2025.',
      lines: [3, 5, 6, 7],
    },
    { code: 'list_name_unclear', level: 'error', text: 'ФИО не удаётся разделить уверенно.', lines: [4] },
    {
      code: 'list_name_two_words',
      level: 'warning',
      text: 'Отчества нет: первое слово будет записано как фамилия.',
      lines: [8],
    },
  ],
};

const answers: Answers = {
  rpcGetPanel: { value: SCHOOL },
  rpcGetListFields: { value: known([COLUMN_REFUSED]) },
  rpcPreviewList: { value: PREVIEW },
  rpcLoadList: { value: { written: 2, left: [3, 4, 5, 6, 7] } },
  rpcUndoList: { value: { removed: 1, kept: [{ id: 'НСМ-0007', text: 'после загрузки её изменили.' }] } },
};

const CSV = [
  'Список 7 «А» класса;;;;;',
  '№;Ф.И.О.;Дата рожд.;Класс;СНИЛС;Домашний адрес',
  '1;Берёзкина Анна Павловна;31.02.2012;7 «А»;;',
  '2;Ольховский П.И.;1.9.2012;7 «А»;;',
  '3;Ручьёв Лев Ильич;весна;7 «А»;;',
  '4;Полевая Вера Львовна;весна;7 «А»;;',
  '5;Полевая Мария Львовна;весна;7 «А»;;',
  '6;Заозёрная Ольга;01.09.2012;7 «А»;;',
  '7;Заозёрный Пётр Львович;01.09.2012;7 «А»;;',
].join('\r\n');

const choosing = (text: string) => async (page: Page) => {
  await page
    .getByLabel(ui.listFile)
    .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await press(page, ui.listRead);
};
const matched = async (page: Page) => {
  await choosing(CSV)(page);
  await choose(page, ui.listForAll('Категория участника'), 'обучающийся');
};
const checked = async (page: Page) => {
  await matched(page);
  await press(page, ui.listCheck);
};
const loaded = async (page: Page) => {
  await checked(page);
  await press(page, ui.listLoad(2));
};

export const LIST_SCREENS: readonly ScreenCase[] = [
  { name: 'list', why: 'a file is asked for, the last list can be undone', answers },
  {
    name: 'list-unreadable',
    why: 'a file that is no list',
    answers,
    walk: choosing('"Класс;7'),
  },
  { name: 'list-columns', why: 'what goes where', answers, walk: matched },
  {
    name: 'list-unnamed',
    why: 'no names of columns in the file',
    answers,
    walk: choosing('Берёзкина;Анна;7\nРучьёв;Лев;7'),
  },
  {
    name: 'list-lacking',
    why: 'a value for all rows was not given',
    answers,
    walk: async (page) => {
      await choosing(CSV)(page);
      await press(page, ui.listCheck);
    },
  },
  {
    name: 'list-names-refused',
    why: 'names in a workbook of codes',
    answers: {
      ...answers,
      rpcGetPanel: { value: { ...SCHOOL, pdMode: 'codes' } },
      rpcGetListFields: { value: known([FILE_REFUSED]) },
    },
    walk: choosing(CSV),
  },
  { name: 'list-checked', why: 'what goes in and what stays out', answers, walk: checked },
  {
    name: 'list-nothing',
    why: 'no row is good',
    answers: { ...answers, rpcPreviewList: { value: { ...PREVIEW, ready: 0 } } },
    walk: checked,
  },
  { name: 'list-loading', why: 'rows are on their way', answers: { ...answers, rpcLoadList: 'silence' }, walk: loaded },
  { name: 'list-done', why: 'loaded', answers, walk: loaded },
  {
    name: 'list-undone',
    why: 'taken out again, but for a row that was changed',
    answers,
    walk: async (page) => {
      await loaded(page);
      await press(page, ui.listUndo);
    },
  },
  {
    name: 'list-left',
    why: 'the way back is another page, and the server cannot open it',
    answers: { ...answers, rpcOpenPanel: { failure: 'PERMISSION_DENIED' } },
    walk: (page) => press(page, ui.back),
  },
];
