// The screens of «Кто не сдал» and what they are given.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
import * as cycle from '../../src/texts/uiCycle.ts';
import type { Answers } from './fakeServer.ts';
import { MUNICIPALITY } from './panelViews.ts';
import { fill, press, refusal, type ScreenCase } from './screenCase.ts';

const REPORT = {
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
} as const;

const BOARD: Value<'rpcGetBoard'> = {
  period: '2025-Q4',
  deadline: '2026-01-19',
  rows: [
    { ...REPORT, id: 'ОО-0001', name: 'МБОУ «СОШ № 1»' },
    {
      ...REPORT,
      id: 'ОО-0002',
      name: 'МБОУ «СОШ № 2 с углублённым изучением отдельных предметов»',
      state: 'returned',
      stateName: 'возвращён',
      isReported: false,
      note: 'Отчёт возвращён с замечаниями и не считается, пока не сдадут новую версию, не исправят лист или не введут числа заново.',
      version: 1,
      remark: 'Проверьте число наставляемых: в приказе их двенадцать.',
      letter: { subject: 'Отчёт по наставничеству', body: 'Здравствуйте!\nЖдём отчёт.' },
    },
    {
      ...REPORT,
      id: 'ОО-0003',
      name: 'МБДОУ «Ласточка»',
      state: '',
      stateName: '',
      isReported: false,
      version: 0,
      quarters: ['', '', '', ''],
      letter: { subject: 'Отчёт по наставничеству', body: 'Здравствуйте!\nЖдём отчёт.' },
      hasEmail: false,
    },
    { ...REPORT, id: 'ОО-0004', name: 'МБДОУ «Ромашка»', source: 'typed', state: 'accepted', stateName: 'принят' },
  ],
};

const town: Answers = { rpcGetPanel: { value: MUNICIPALITY } };
const board: Answers = { ...town, rpcGetBoard: { value: BOARD } };
const toBoard = (page: Page) => press(page, ui.municipalityScreens.board);
const openReport = async (page: Page, at: number) => {
  await toBoard(page);
  await press(page, BOARD.rows[at]?.name ?? '');
};
const giveBack = async (page: Page) => {
  await openReport(page, 0);
  await fill(page, cycle.returnRemark, 'Проверьте число пар.');
  await press(page, cycle.returnSend);
};

export const BOARD_SCREENS: readonly ScreenCase[] = [
  { name: 'board', why: 'who has not reported', answers: board, walk: toBoard },
  {
    name: 'board-empty',
    why: 'no organisations',
    answers: { ...town, rpcGetBoard: { value: { ...BOARD, rows: [] } } },
    walk: toBoard,
  },
  {
    name: 'board-accepted',
    why: 'all reports are accepted by one button',
    answers: { ...board, rpcAcceptReports: { value: { accepted: 1 } } },
    walk: async (page) => {
      await toBoard(page);
      await press(page, cycle.boardAll(1));
    },
  },
  { name: 'board-typed', why: 'numbers the coordinator typed', answers: board, walk: (page) => openReport(page, 3) },
  { name: 'board-report', why: 'a submitted report', answers: board, walk: (page) => openReport(page, 0) },
  {
    name: 'board-returned',
    why: 'a returned one with its letter',
    answers: board,
    walk: (page) => openReport(page, 1),
  },
  {
    name: 'board-letter',
    why: 'no address to send the letter to',
    answers: board,
    walk: (page) => openReport(page, 2),
  },
  {
    name: 'board-give-back',
    why: 'returned, and the curator could not be told',
    answers: { ...board, rpcReturnReport: { value: { written: false, told: false } } },
    walk: giveBack,
  },
  { name: 'board-refused', why: 'the server refuses', answers: { ...board, rpcReturnReport: refusal }, walk: giveBack },
];
