// The screens of an empty workbook: the wizard, and the panel before it knows the workbook.
import type { Page } from 'playwright-core';
import { permissionsTitle } from '../../src/texts/permissions.ts';
import * as ui from '../../src/texts/ui.ts';
import type { Answers } from './fakeServer.ts';
import { EMPTY } from './panelViews.ts';
import { choose, fill, press, refusal, type ScreenCase } from './screenCase.ts';

const empty: Answers = { rpcGetPanel: { value: EMPTY }, rpcKeepSetUp: { value: { kept: true } } };

const templatesMade = (resumesAt: string) => ({
  templates: [{ type: 'minutes', name: 'протокол', url: 'https://docs.example/template', state: 'shipped' as const }],
  next: 0,
  total: 23,
  resumesAt,
  problems: [],
});

const outdated: Answers = { rpcGetPanel: { value: { role: 'outdated', book: 'school' } } };

const toProgramme = async (page: Page) => {
  await fill(page, ui.setUpLabels.municipality, 'Заречный муниципальный округ');
  await fill(page, ui.setUpLabels.authority, 'Управление образования администрации Заречного муниципального округа');
  await fill(page, ui.setUpLabels.place, 'п. Заречный');
  await press(page, ui.setUpNext);
};
const toMode = async (page: Page) => {
  await toProgramme(page);
  await choose(page, ui.setUpLabels.profile, 'artemovsky_go');
  await fill(page, ui.setUpLabels.firstYear, '2021');
  await fill(page, ui.setUpLabels.coordinatorEmail, 'coordinator@example.ru');
  await press(page, ui.setUpNext);
};
const toSummary = async (page: Page) => {
  await toMode(page);
  await page.getByLabel(ui.setUpPdModes.codes.name).check();
  await press(page, ui.setUpNext);
};
const create = async (page: Page) => {
  await toSummary(page);
  await press(page, ui.setUpCreate);
};

export const SET_UP: readonly ScreenCase[] = [
  { name: 'loading', why: 'the server has not answered yet', answers: { rpcGetPanel: 'silence' } },
  { name: 'failed', why: 'two accounts in one browser', answers: { rpcGetPanel: { failure: 'PERMISSION_DENIED' } } },
  { name: 'set-up-1', why: 'an empty workbook', answers: empty },
  {
    name: 'set-up-permissions',
    why: 'what Google will ask and why',
    answers: empty,
    walk: (page) => page.getByText(permissionsTitle).click(),
  },
  {
    name: 'set-up-resumed',
    why: 'the wizard was left at its third step',
    answers: {
      rpcGetPanel: {
        value: { ...EMPTY, draft: { step: 2, values: { municipality: 'Заречный муниципальный округ' } } },
      },
    },
  },
  {
    name: 'set-up-1-missing',
    why: 'nothing was filled in',
    answers: empty,
    walk: (page) => press(page, ui.setUpNext),
  },
  { name: 'set-up-2', why: 'second step', answers: empty, walk: toProgramme },
  { name: 'set-up-3', why: 'the law and no answer chosen beforehand', answers: empty, walk: toMode },
  {
    name: 'set-up-3-local',
    why: 'names are chosen on one’s own machine',
    origin: 'http://127.0.0.1:8420',
    answers: { rpcGetPanel: { value: EMPTY } },
    walk: toMode,
  },
  { name: 'set-up-4', why: 'all answers once more', answers: empty, walk: toSummary },
  { name: 'set-up-running', why: 'sheets are being made', answers: { ...empty, rpcSetUp: 'silence' }, walk: create },
  { name: 'set-up-refused', why: 'the server refuses', answers: { ...empty, rpcSetUp: refusal }, walk: create },
  {
    name: 'set-up-done',
    why: 'the book is made',
    answers: { ...empty, rpcSetUp: { value: { sheets: 14 } }, rpcMakeTemplates: { value: templatesMade('') } },
    walk: create,
  },
  {
    name: 'set-up-templates',
    why: 'templates are being made',
    answers: { ...empty, rpcSetUp: { value: { sheets: 14 } }, rpcMakeTemplates: 'silence' },
    walk: create,
  },
  {
    name: 'set-up-templates-wait',
    why: 'the allowance of the day is used up',
    answers: {
      ...empty,
      rpcSetUp: { value: { sheets: 14 } },
      rpcMakeTemplates: { value: templatesMade('2026-04-24 09:05') },
    },
    walk: create,
  },
  { name: 'outdated', why: 'made by an older program', answers: outdated },
  {
    name: 'outdated-done',
    why: 'brought up to date',
    answers: { ...outdated, rpcUpdateBook: { value: { sheets: 14, columns: 61, rows: 3 } } },
    walk: (page) => press(page, ui.updateStart),
  },
];
