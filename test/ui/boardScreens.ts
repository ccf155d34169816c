// The screens of «Готовность и отчёты» and what they are given.
import type { Page } from 'playwright-core';
import { ORGANISATION_NEEDS } from '../../src/domain/readiness/organisationNeed.ts';
import type { Value } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
import * as cycle from '../../src/texts/uiCycle.ts';
import * as texts from '../../src/texts/uiReadiness.ts';
import type { Answers } from './fakeServer.ts';
import { MUNICIPALITY } from './panelViews.ts';
import { choose, fill, press, refusal, type ScreenCase } from './screenCase.ts';

type Row = Value<'rpcGetBoard'>['rows'][number];

const TOLD = {
  from: 'report',
  period: '2025-Q4',
  quarter: 'IV квартал 2025 года',
  on: '2025-12-31',
  mentors: 12,
  mentees: 31,
  pairs: 9,
  unsigned: 12,
} as const;
const NO_BASE = { mentors: 0, on: '' } as const;
const LETTER = { subject: 'Отчёт по наставничеству', body: 'Здравствуйте!\nЖдём отчёт.' } as const;
const REPORT: Row = {
  id: 'ОО-0001',
  name: 'МБОУ «СОШ № 1»',
  need: 'to_accept',
  book: 'there',
  access: 'open',
  told: TOLD,
  mentorBase: NO_BASE,
  tasks: { late: 1, of: 21 },
  source: 'workbook',
  bookUrl: 'https://docs.google.com/spreadsheets/d/1',
  state: 'submitted',
  stateName: 'сдан',
  isReported: true,
  version: 1,
  quarters: ['принят', 'принят', 'принят', 'сдан'],
  note: '',
  remark: '',
  letter: null,
  hasEmail: true,
};
const MISSING = { state: '', stateName: '', isReported: false, version: 0, quarters: ['', '', '', ''] } as const;
const NOTHING = { told: null, tasks: { late: 0, of: 0 }, ...MISSING } as const;
const TYPED = { source: 'typed', book: 'not_needed', access: 'not_needed', bookUrl: '' } as const;

const ROWS = {
  submitted: REPORT,
  returned: {
    ...REPORT,
    id: 'ОО-0002',
    name: 'МБОУ «СОШ № 2 с углублённым изучением отдельных предметов»',
    need: 'returned',
    state: 'returned',
    stateName: 'возвращён',
    isReported: false,
    note: 'Отчёт возвращён с замечаниями и не считается, пока не сдадут новую версию, не исправят лист или не введут числа заново.',
    remark: 'Проверьте число наставляемых: в приказе их двенадцать.',
    letter: LETTER,
  },
  late: {
    ...REPORT,
    ...MISSING,
    id: 'ОО-0005',
    name: 'МБОУ «ООШ с. Луговое»',
    need: 'late',
    state: 'missing',
    stateName: 'не сдан',
    quarters: ['принят', 'принят', 'принят', 'не сдан'],
    note: 'Отчёт не сдан. Напомните куратору.',
    told: { ...TOLD, period: '2025-Q3', quarter: 'III квартал 2025 года', on: '2025-09-30' },
    letter: LETTER,
  },
  noAddress: {
    ...REPORT,
    ...NOTHING,
    id: 'ОО-0003',
    name: 'МАОУ «Лицей № 4»',
    need: 'no_address',
    access: 'no_address',
    letter: LETTER,
    hasEmail: false,
  },
  noBook: {
    ...REPORT,
    ...NOTHING,
    id: 'ОО-0006',
    name: 'МБОУ «СОШ № 7»',
    need: 'no_book',
    book: 'none',
    access: 'closed',
    bookUrl: '',
    letter: LETTER,
  },
  accepted: {
    ...REPORT,
    ...TYPED,
    id: 'ОО-0004',
    name: 'МБДОУ «Ромашка»',
    need: 'ready',
    state: 'accepted',
    stateName: 'принят',
    told: { ...TOLD, mentors: 4, mentees: null, pairs: null, unsigned: null },
    tasks: { late: 0, of: 0 },
  },
  untyped: {
    ...REPORT,
    ...NOTHING,
    ...TYPED,
    id: 'ОО-0008',
    name: 'МБДОУ «Ласточка»',
    need: 'awaited',
    letter: LETTER,
    hasEmail: false,
  },
  older: { ...REPORT, id: 'ОО-0007', name: 'МБОУ «СОШ № 8»', need: 'book_older', book: 'older' },
  lateTasks: {
    ...REPORT,
    id: 'ОО-0009',
    name: 'МБОУ «СОШ № 9»',
    need: 'tasks_late',
    state: 'accepted',
    stateName: 'принят',
  },
} satisfies Record<string, Row>;

/** Those whose numbers are not known, or not by a report; each on a board of its own. */
const UNREPORTED = {
  base: { ...ROWS.noAddress, need: 'awaited', access: 'open', mentorBase: { mentors: 3, on: '2025-10-12' } },
  sheet: { ...ROWS.untyped, source: 'sheet', book: 'there', bookUrl: 'https://docs.example/book/1#gid=9' },
  typed: { ...ROWS.untyped, told: { ...TOLD, from: 'typed', on: '2026-01-12 10:40', pairs: 4, unsigned: null } },
} satisfies Record<string, Row>;

const boardOf = (rows: readonly Row[]): Value<'rpcGetBoard'> => ({
  period: '2025-Q4',
  deadline: '2026-01-19',
  registerUrl: 'https://docs.example/book/1#gid=2',
  rows,
});
const MANY = Array.from({ length: 150 }, (_, at): Row => {
  const need = ORGANISATION_NEEDS[at % ORGANISATION_NEEDS.length] ?? 'ready';
  return { ...(at % 2 === 0 ? ROWS.accepted : ROWS.late), id: `ОО-${at}`, name: `МБ ДОУ «ДС № ${at + 1}»`, need };
});

const town: Answers = { rpcGetPanel: { value: MUNICIPALITY } };
const board: Answers = { ...town, rpcGetBoard: { value: boardOf(Object.values(ROWS)) } };
const many: Answers = { ...town, rpcGetBoard: { value: boardOf(MANY) } };
const toBoard = (page: Page) => press(page, ui.municipalityScreens.board);
const openOf = (name: keyof typeof ROWS) => async (page: Page) => {
  await toBoard(page);
  await page.getByRole('button', { name: ROWS[name].name }).click();
};
const openUnreported = (name: keyof typeof UNREPORTED) => {
  const row = UNREPORTED[name];
  return {
    answers: { ...town, rpcGetBoard: { value: boardOf([row]) } },
    walk: async (page: Page) => {
      await toBoard(page);
      await page.getByRole('button', { name: row.name }).click();
    },
  };
};
const giveBack = async (page: Page) => {
  await openOf('submitted')(page);
  await page.getByText(cycle.returnTitle).click();
  await fill(page, cycle.returnRemark, 'Проверьте число пар.');
  await press(page, cycle.returnSend);
};

export const BOARD_SCREENS: readonly ScreenCase[] = [
  { name: 'board', why: 'who needs help first', answers: board, walk: toBoard },
  {
    name: 'board-empty',
    why: 'no organisations',
    answers: { ...town, rpcGetBoard: { value: boardOf([]) } },
    walk: toBoard,
  },
  { name: 'board-many', why: 'a hundred and fifty, fifty at first', answers: many, walk: toBoard },
  {
    name: 'board-filter',
    why: 'a line of the first screen shows its own organisations',
    answers: board,
    walk: (page) => page.getByRole('button', { name: texts.needNames.late }).click(),
  },
  {
    name: 'board-search',
    why: 'by words of the name',
    answers: many,
    walk: async (page) => {
      await toBoard(page);
      await fill(page, texts.searchLabel, 'дс 14');
    },
  },
  {
    name: 'board-search-none',
    why: 'nothing is found',
    answers: many,
    walk: async (page) => {
      await toBoard(page);
      await choose(page, texts.filterTitle, 'reported');
      await fill(page, texts.searchLabel, 'гимназия');
    },
  },
  {
    name: 'board-accepted',
    why: 'all reports are accepted by one button',
    answers: { ...board, rpcAcceptReports: { value: { accepted: 2 } } },
    walk: async (page) => {
      await toBoard(page);
      await press(page, cycle.boardAll(2));
    },
  },
  { name: 'board-typed', why: 'an accepted one asks for nothing', answers: board, walk: openOf('accepted') },
  { name: 'board-untyped', why: 'numbers to be typed', answers: board, walk: openOf('untyped') },
  { name: 'board-report', why: 'a submitted report', answers: board, walk: openOf('submitted') },
  { name: 'board-returned', why: 'a returned one with its letter', answers: board, walk: openOf('returned') },
  { name: 'board-late', why: 'not submitted in time', answers: board, walk: openOf('late') },
  { name: 'board-letter', why: 'no address to send the letter to', answers: board, walk: openOf('noAddress') },
  { name: 'board-no-book', why: 'there is nothing to report in', answers: board, walk: openOf('noBook') },
  { name: 'board-unreported', why: 'never reported, mentors of it in the municipal base', ...openUnreported('base') },
  { name: 'board-sheet', why: 'the sheet of an organisation that no roll-up has counted', ...openUnreported('sheet') },
  { name: 'board-typed-now', why: 'numbers typed and not counted yet', ...openUnreported('typed') },
  { name: 'board-older', why: 'a report came out of an older workbook', answers: board, walk: openOf('older') },
  { name: 'board-tasks', why: 'tasks of the roadmap are late', answers: board, walk: openOf('lateTasks') },
  {
    name: 'board-give-back',
    why: 'returned, and the curator could not be told',
    answers: { ...board, rpcReturnReport: { value: { written: false, told: false } } },
    walk: giveBack,
  },
  { name: 'board-refused', why: 'the server refuses', answers: { ...board, rpcReturnReport: refusal }, walk: giveBack },
];
