// The screens of a school workbook on doubled people, on who sees the data and on codes.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import * as dueTasks from '../../src/texts/uiDueTasks.ts';
import * as privacy from '../../src/texts/uiPrivacy.ts';
import type { Answers } from './fakeServer.ts';
import { SCHOOL } from './panelViews.ts';
import { fill, press, type ScreenCase } from './screenCase.ts';

const school: Answers = { rpcGetPanel: { value: SCHOOL } };

const DUPLICATE = {
  keptId: 'НСМ-0003',
  keptLabel: 'Полевая Нина, 6 «Б»',
  droppedId: 'НСМ-0004',
  droppedLabel: 'Полевая Нина, 7 «Б»',
  sheet: 'Наставляемые',
  certain: true,
  differing: [
    { key: 'position', title: 'Должность или класс', kept: '6 «Б»', other: '7 «Б»' },
    { key: 'birthDate', title: 'Дата рождения', kept: '2012-07-07', other: '2012-07-07' },
  ],
  fills: ['Запрос'],
  references: [
    { sheet: 'Участники пар', count: 1 },
    { sheet: 'Согласия', count: 2 },
  ],
  inOnePair: [],
} as const;

const DUPLICATES: Value<'rpcGetDuplicates'> = {
  duplicates: [DUPLICATE, { ...DUPLICATE, droppedId: 'НСМ-0005', certain: false, inOnePair: ['ПАР-0001'] }],
  more: 0,
  merged: [{ droppedId: 'НСТ-0007', keptId: 'НСТ-0002', keptLabel: 'Дубравин О. К.' }],
};
const withDuplicates: Answers = { ...school, rpcGetDuplicates: { value: DUPLICATES } };
const toDuplicates = (page: Page) => press(page, privacy.duplicatesTitle);
const compare = async (page: Page, at: number) => {
  await toDuplicates(page);
  await page.getByRole('button', { name: privacy.duplicatesOpen, exact: true }).nth(at).click();
};

const TASK = {
  taskId: 'ЗДЧ-0001',
  title: 'Согласие на обработку отозвано: прекратить работу с данными участника',
  about: 'Озерова Яна, 5 «А»',
  way: { screen: 'person', rowId: 'НСМ-0001' },
  dueOn: '2025-12-30',
  isLate: true,
  basis: '152-ФЗ, ст. 21 ч. 5',
  note: '',
} as const;
const TASKS: Value<'rpcGetDueTasks'> = {
  today: '2026-01-10',
  tasks: [
    TASK,
    { ...TASK, taskId: 'ЗДЧ-0002', title: 'Уничтожить данные участника', dueOn: '2026-01-29', isLate: false },
  ],
};
const withTasks: Answers = { ...school, rpcGetDueTasks: { value: TASKS } };
const toTask = (page: Page) => page.getByRole('button', { name: new RegExp(TASK.title, 'u') }).click();
const markTask = async (page: Page) => {
  await toTask(page);
  await press(page, dueTasks.dueTaskMark);
};

export const PRIVACY_SCREENS: readonly ScreenCase[] = [
  { name: 'due-tasks', why: 'late and to come', answers: withTasks, place: 'tasks ' },
  {
    name: 'due-tasks-none',
    why: 'nothing to do',
    answers: { ...school, rpcGetDueTasks: { value: { ...TASKS, tasks: [] } } },
    place: 'tasks ',
  },
  { name: 'due-task', why: 'the ground, the person and the day', answers: withTasks, place: 'tasks ', walk: toTask },
  {
    name: 'due-task-done',
    why: 'marked, and it can be taken back',
    answers: { ...withTasks, rpcMarkDueTask: { value: { was: 'planned' } } },
    place: 'tasks ',
    walk: markTask,
  },
  { name: 'people', why: 'the ways to people’s matters', place: 'people ', answers: withDuplicates },
  {
    name: 'duplicates',
    why: 'certain, possible, and a merge to undo',
    answers: withDuplicates,
    place: 'people ',
    walk: toDuplicates,
  },
  {
    name: 'merge',
    why: 'two rows side by side',
    place: 'people ',
    answers: withDuplicates,
    walk: (page) => compare(page, 0),
  },
  {
    name: 'merge-refused',
    why: 'both are in one pair',
    place: 'people ',
    answers: withDuplicates,
    walk: (page) => compare(page, 1),
  },
  {
    name: 'merge-undone',
    why: 'something was changed since',
    place: 'people ',
    answers: { ...withDuplicates, rpcUndoMerge: { value: { moved: 2, left: ['Согласия: СОГ-0002'] } } },
    walk: async (page) => {
      await toDuplicates(page);
      await press(page, privacy.undoMerge);
    },
  },
  {
    name: 'viewers',
    why: 'everybody with a ground',
    place: 'people ',
    answers: {
      ...school,
      rpcRefreshViewers: {
        value: {
          viewers: [
            { who: 'Куратор', what: 'Всё, что записано в книге.', purpose: 'Ведёт реестры.', basis: '', since: '' },
            { who: 'Регион', what: 'Числа.', purpose: 'Следит.', basis: 'Соглашение', since: '2025-09-01' },
          ],
        },
      },
    },
    walk: async (page) => {
      await press(page, privacy.viewersTitle);
    },
  },
  {
    name: 'codes',
    why: 'codes and the list to print',
    place: 'people ',
    answers: {
      rpcGetPanel: { value: { ...SCHOOL, pdMode: 'codes' } },
      rpcGiveCodes: { value: { codes: ['ГД2-ЖИ7', 'ЛПФ-225'], url: 'https://docs.example/codes/1' } },
    },
    walk: async (page) => {
      await press(page, privacy.codesTitle);
      await fill(page, privacy.codesCount, '2');
      await press(page, privacy.codesGive);
    },
  },
];
