// The screens on what a report rests on, and on what leaves the municipality.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
import * as texts from '../../src/texts/uiProof.ts';
import type { Answers } from './fakeServer.ts';
import { PREVIEW, SCHOOL } from './panelViews.ts';
import { press, type ScreenCase } from './screenCase.ts';

const BOOK = 'https://docs.google.com/spreadsheets/d/B-1/edit';

const COUNTED: Value<'rpcGetCounted'> = {
  asOf: '2025-12-31',
  numbers: [
    {
      name: 'Пар',
      count: 1,
      rows: [{ id: 'ПАР-0001', label: 'Полевая Анна – Холмов Пётр, 5 «А»', link: `${BOOK}#gid=5&range=A2` }],
      more: 0,
    },
    {
      name: 'Детей-наставляемых по возрасту',
      count: 312,
      rows: [{ id: 'НСМ-0001', label: 'Холмов Пётр, 5 «А», полных лет: 11', link: `${BOOK}#gid=4&range=A2` }],
      more: 311,
    },
    { name: 'Групп', count: 0, rows: [], more: 0 },
  ],
  leftOut: [
    {
      name: 'приказ не подписан',
      count: 1,
      rows: [{ id: 'ПАР-0002', label: 'Полевая Анна – Озёрная Вера', link: `${BOOK}#gid=5&range=A3` }],
      more: 0,
    },
    {
      name: 'не заполнены обязательные столбцы',
      count: 1,
      rows: [{ id: '', label: 'лист «Наставники», строка 7', link: `${BOOK}#gid=3&range=A7` }],
      more: 0,
    },
  ],
};

const school: Answers = {
  rpcGetPanel: { value: SCHOOL },
  rpcPreviewSubmission: { value: PREVIEW },
  rpcGetCounted: { value: COUNTED },
};
const toCounted = async (page: Page) => {
  await press(page, ui.schoolScreens.report);
  await press(page, texts.countedOpen);
  await page.locator('details').first().waitFor();
  for (const rows of await page.locator('details').all()) await rows.locator('summary').click();
};

export const PROOF_SCREENS: readonly ScreenCase[] = [
  { name: 'report-counted', why: 'rows behind the numbers, rows left out', answers: school, walk: toCounted },
  {
    name: 'report-counted-printed',
    why: 'nothing left out, the sheet to print made',
    answers: {
      ...school,
      rpcGetCounted: { value: { ...COUNTED, leftOut: [] } },
      rpcMakeCountedSheet: { value: { title: 'Что учтено', rows: 6 } },
    },
    walk: async (page) => {
      await toCounted(page);
      await press(page, texts.countedPrint);
    },
  },
];
