// The screens on what a report rests on, and on what leaves the municipality.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
import * as handover from '../../src/texts/uiHandover.ts';
import * as texts from '../../src/texts/uiProof.ts';
import type { Answers } from './fakeServer.ts';
import { INDICATORS } from './indicatorViews.ts';
import { MUNICIPALITY, PREVIEW, SCHOOL } from './panelViews.ts';
import { press, refusal, type ScreenCase } from './screenCase.ts';

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

const FILES: Value<'rpcExportRegion'> = {
  version: 2,
  files: [
    'Показатели наставничества – Заречный, 2025-Q4, версия 2.xlsx',
    'Словарь данных – Заречный, 2025-Q4, версия 2.csv',
  ].map((name, at) => ({ name, url: `https://drive.google.com/file/d/F-${at}/view` })),
};
const town: Answers = { rpcGetPanel: { value: MUNICIPALITY }, rpcGetIndicators: { value: INDICATORS } };
const handOver = (way: string) => async (page: Page) => {
  await press(page, ui.municipalityScreens.indicators);
  await press(page, way);
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
  {
    name: 'handover-region',
    why: 'links to the files',
    answers: { ...town, rpcExportRegion: { value: FILES } },
    walk: handOver(handover.handoverRegion),
  },
  {
    name: 'handover-proof',
    why: 'the sheet is made',
    answers: { ...town, rpcMakeProofSheet: { value: { title: 'Обоснование', rows: 120 } } },
    walk: handOver(handover.handoverProof),
  },
  {
    name: 'handover-refused',
    why: 'the server refuses',
    answers: { ...town, rpcMakeSitePage: refusal },
    walk: handOver(handover.handoverSite),
  },
];
