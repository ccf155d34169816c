// «Новый учебный год» in a school's panel and in the municipal one.
import type { Value } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
import type { Answers } from './fakeServer.ts';
import { MUNICIPALITY, SCHOOL } from './panelViews.ts';
import { press, type ScreenCase } from './screenCase.ts';

const NEW_YEAR: Value<'rpcPreviewNewYear'> = {
  ended: '2025/2026',
  begun: '2026/2027',
  isTurned: false,
  leaving: [
    { title: 'Пары', rows: 4 },
    { title: 'Участники пар', rows: 10 },
    { title: 'Встречи', rows: 0 },
  ],
  stayingPairs: 17,
  overduePairs: 2,
  classes: { up: 27, graduates: 3, unknown: 1 },
};

const school: Answers = { rpcGetPanel: { value: SCHOOL }, rpcPreviewNewYear: { value: NEW_YEAR } };

export const NEW_YEAR_SCREENS: readonly ScreenCase[] = [
  {
    name: 'new-year',
    why: 'what would happen, and a graduate',
    answers: school,
    walk: (page) => press(page, ui.schoolScreens.newYear),
  },
  {
    name: 'new-year-done',
    why: 'turned, one row was changed meanwhile',
    answers: {
      ...school,
      rpcStartNewYear: { value: { archiveUrl: 'https://docs.example/book/9', removed: 14, held: 1, up: 27 } },
    },
    walk: async (page) => {
      await press(page, ui.schoolScreens.newYear);
      await press(page, ui.newYearStart(NEW_YEAR.begun));
    },
  },
  {
    name: 'town-new-year',
    why: 'before the job for all schools',
    answers: { rpcGetPanel: { value: MUNICIPALITY } },
    walk: (page) => press(page, ui.municipalityScreens.newYear),
  },
];
