// The first screen of a school in its states, and what the last check found.
import type { Page } from 'playwright-core';
import type { Todo } from '../../src/domain/todo/todo.ts';
import type { HomeView, TodoView } from '../../src/rpc/views/home.ts';
import * as ui from '../../src/texts/ui.ts';
import * as home from '../../src/texts/uiHome.ts';
import * as people from '../../src/texts/uiPeople.ts';
import { QUIET_HOME, SCHOOL } from './panelViews.ts';
import { PEOPLE } from './peopleViews.ts';
import { fill, press, type ScreenCase } from './screenCase.ts';

const LINK = 'https://docs.google.com/spreadsheets/d/B-1/edit#gid=3';

export const aTodo = (code: Todo['code'], place: Todo['place'], row: Partial<TodoView> = {}): TodoView => ({
  code,
  place,
  urgency: 'now',
  count: 1,
  due: null,
  rowId: '',
  names: [],
  more: 0,
  link: '',
  ...row,
});

export const TODOS: readonly TodoView[] = [
  aTodo('task_due', 'tasks', { urgency: 'overdue', due: '2026-01-10' }),
  aTodo('consents_missing', 'consents', { count: 3, names: ['Озерова Яна, 5 «А»', 'Холмов Пётр, 5 «А»'] }),
  aTodo('order_to_sign', 'order', { rowId: 'O-1', names: ['О закреплении наставнических пар'] }),
  aTodo('report_due', 'report', { due: '2026-01-19' }),
  aTodo('errors_found', 'findings', { urgency: 'later', count: 2 }),
  aTodo('pairs_quiet', 'meetings', {
    urgency: 'later',
    count: 5,
    more: 2,
    names: ['Ветрова Анна – Снегирёв Лев', 'Лугин Сергей – Верескова Нина', 'Дубравин Олег – Рябинина Вера'],
  }),
  aTodo('roadmap_overdue', 'roadmap', { urgency: 'later', count: 4, due: '2025-12-01', link: LINK }),
];

const FINDINGS: HomeView['findings'] = {
  errors: 2,
  warnings: 4,
  first: [
    {
      level: 'error',
      place: '«Наставники», строка 4',
      text: 'Нет согласия участника НСТ-0003.',
      link: `${LINK}&range=A4`,
    },
    { level: 'warning', place: '', text: 'Нет действующего куратора.', link: '' },
  ],
};

const withHome = (row: Partial<HomeView>, school: object = {}) => ({
  rpcGetPanel: { value: { ...SCHOOL, ...school, home: { ...QUIET_HOME, ...row } } },
});
const EMPTY_COUNTS = { mentors: 0, mentees: 0, pairs: 0, signedPairs: 0 };
const withPeople = { ...withHome({ todos: TODOS, findings: FINDINGS }), rpcGetPeople: { value: { people: PEOPLE } } };
const toFindings = (page: Page) => press(page, home.findingsTitle);

export const HOME_SCREENS: readonly ScreenCase[] = [
  {
    name: 'school',
    why: 'work under way, with more than is in sight',
    answers: withHome({ todos: TODOS, findings: FINDINGS }),
  },
  {
    name: 'school-new',
    why: 'an empty workbook: where to begin',
    answers: withHome(
      {
        todos: [
          aTodo('organisation_incomplete', 'organisation', { count: 6 }),
          aTodo('no_curator', 'curators'),
          aTodo('no_mentors', 'addMentor'),
          aTodo('no_mentees', 'addMentee'),
        ],
      },
      { counts: EMPTY_COUNTS, daysLeft: 40 },
    ),
  },
  {
    name: 'school-returned',
    why: 'the report was returned with a remark',
    answers: withHome(
      { todos: [aTodo('report_returned', 'report', { urgency: 'overdue', due: '2026-01-19' })] },
      { submitted: '2026-01-12 10:05', remark: 'Проверьте число пар: их две.', daysLeft: -3 },
    ),
  },
  {
    name: 'school-done',
    why: 'all is handed in',
    answers: withHome({}, { pdMode: 'codes', submitted: '2026-01-12T10:05:00' }),
  },
  {
    name: 'school-waiting',
    why: 'nothing to do before the report',
    answers: withHome({}, { daysLeft: 40 }),
  },
  {
    name: 'school-groups',
    why: 'a group is opened, and only one',
    answers: withHome({ todos: TODOS, findings: FINDINGS }),
    walk: async (page) => {
      await page.getByText(home.groups.people, { exact: true }).click();
      await page.getByText(home.groups.report, { exact: true }).click();
    },
  },
  {
    name: 'school-new-rows',
    why: 'rows typed by hand are given their codes',
    answers: { ...withHome({ newRows: 2 }), rpcKeepCodes: 'silence' },
  },
  {
    name: 'school-search',
    why: 'somebody is looked for by class',
    answers: withPeople,
    walk: (page) => fill(page, people.searchLabel, '5а'),
  },
  {
    name: 'school-search-nobody',
    why: 'nobody is called so',
    answers: withPeople,
    walk: (page) => fill(page, people.searchLabel, 'Щукин'),
  },
  {
    name: 'findings',
    why: 'what the last check found',
    answers: withHome({ findings: FINDINGS }),
    walk: toFindings,
  },
  { name: 'findings-none', why: 'it found nothing', answers: withHome({}), walk: toFindings },
  {
    name: 'findings-again',
    why: 'from there the check is run',
    answers: { ...withHome({}), rpcCheckBook: 'silence' },
    walk: async (page) => {
      await toFindings(page);
      await press(page, ui.checkAgain);
    },
  },
];
