// The screens and states of a school workbook.
import type { Page } from 'playwright-core';
import * as ui from '../../src/texts/ui.ts';
import type { Answers } from './fakeServer.ts';
import { PAIRS, PAPERS, PREVIEW, SCHOOL } from './panelViews.ts';
import { choose, fill, press, type ScreenCase } from './screenCase.ts';

const school: Answers = { rpcGetPanel: { value: SCHOOL } };
const noForm = { ...SCHOOL, formUrl: '', counts: { mentors: 0, mentees: 0, pairs: 0, signedPairs: 0 } };
const noFormYet: Answers = { rpcGetPanel: { value: noForm } };
const withPairs: Answers = { ...school, rpcGetPairs: { value: PAIRS } };
const toPairs = (page: Page) => press(page, ui.schoolScreens.pairs);
const prepare = async (page: Page) => {
  await toPairs(page);
  await press(page, ui.pairsChooseAll);
  await press(page, ui.pairsPrepare);
};
const toNewPair = (page: Page) => press(page, ui.schoolScreens.newPair);
export const makePair = async (page: Page) => {
  await toNewPair(page);
  await choose(page, ui.newPairMentor, 'M-1');
  await page.getByLabel('Холмов Пётр, 5 «А»').check();
  await choose(page, ui.newPairForm, 'teacher_pupil');
  await page.getByLabel('традиционное').check();
  await fill(page, ui.newPairStartDate, '2025-10-01');
  await fill(page, ui.newPairEndDate, '2026-05-29');
  await fill(page, ui.newPairGoal, 'Подготовить доклад к школьной конференции.');
  await press(page, ui.newPairSave);
};
const toReport = (page: Page) => press(page, ui.schoolScreens.report);
const submit = async (page: Page) => {
  await toReport(page);
  await press(page, ui.reportSubmit);
};
const withPreview: Answers = { ...school, rpcPreviewSubmission: { value: PREVIEW } };
const CHECK = {
  errors: 1,
  warnings: 2,
  checkedAt: '2026-01-12 10:05',
  problems: [
    {
      code: 'consent_missing',
      level: 'error' as const,
      rule: 'V-05',
      place: '«Наставники», строка 4',
      text: 'Нет согласия участника НСТ-0003.',
      link: 'https://docs.google.com/spreadsheets/d/B-1/edit#gid=3&range=A4',
    },
    {
      code: 'order_title_form',
      level: 'warning' as const,
      rule: 'V-28',
      place: '«Приказы», строка 2',
      text: 'Приказ ПРК-0001: заголовок должен начинаться с «О» или «Об». Исправьте заголовок.',
      link: 'https://docs.google.com/spreadsheets/d/B-1/edit#gid=9&range=C2',
    },
  ],
};
const toCheck = (page: Page) => press(page, ui.schoolScreens.check);
export const SCHOOL_SCREENS: readonly ScreenCase[] = [
  {
    name: 'check',
    why: 'found, and more on the sheet',
    answers: { ...school, rpcCheckBook: { value: CHECK } },
    walk: toCheck,
  },
  {
    name: 'check-clean',
    why: 'nothing found',
    answers: { ...school, rpcCheckBook: { value: { ...CHECK, errors: 0, warnings: 0, problems: [] } } },
    walk: toCheck,
  },
  {
    name: 'check-running',
    why: 'the check takes its time',
    answers: { ...school, rpcCheckBook: 'silence' },
    walk: toCheck,
  },
  {
    name: 'registers',
    why: 'registers of the profile, one of them built',
    answers: {
      ...school,
      rpcGetRegisters: { value: { registers: [{ code: 'mentor_base', name: 'База наставников' }] } },
      rpcMakeRegister: { value: { title: 'База наставников', rows: 21 } },
    },
    walk: async (page) => {
      await press(page, ui.schoolScreens.registers);
      await press(page, ui.registersMake('База наставников'));
    },
  },
  {
    name: 'registers-none',
    why: 'a profile without registers',
    answers: { ...school, rpcGetRegisters: { value: { registers: [] } } },
    walk: (page) => press(page, ui.schoolScreens.registers),
  },
  { name: 'form', why: 'the link to hand out', answers: school, place: 'form ' },
  { name: 'form-none', why: 'no form yet', answers: noFormYet, place: 'form ' },
  {
    name: 'form-created',
    why: 'just made',
    answers: { ...noFormYet, rpcCreateRegistrationForm: { value: { url: SCHOOL.formUrl } } },
    place: 'form ',
    walk: (page) => press(page, ui.formCreate),
  },
  { name: 'pairs', why: 'all three states', answers: withPairs, walk: toPairs },
  {
    name: 'pairs-loading',
    why: 'the list is on its way',
    answers: { ...school, rpcGetPairs: 'silence' },
    walk: toPairs,
  },
  {
    name: 'pairs-empty',
    why: 'no pairs yet',
    answers: { ...school, rpcGetPairs: { value: { ...PAIRS, pairs: [] } } },
    walk: toPairs,
  },
  {
    name: 'pairs-none-chosen',
    why: 'nothing was ticked',
    answers: withPairs,
    walk: async (page) => {
      await toPairs(page);
      await press(page, ui.pairsPrepare);
    },
  },
  {
    name: 'papers-running',
    why: 'documents are being made',
    answers: { ...withPairs, rpcPreparePapers: 'silence' },
    walk: prepare,
  },
  {
    name: 'papers-refused',
    why: 'consents are missing',
    answers: {
      ...withPairs,
      rpcPreparePapers: { problems: PAIRS.pairs[1]?.problems.map((text) => ({ code: 'consent', text })) ?? [] },
    },
    walk: prepare,
  },
  {
    name: 'papers',
    why: 'links to the order and the consents',
    answers: { ...withPairs, rpcPreparePapers: { value: PAPERS } },
    walk: prepare,
  },
  {
    name: 'papers-under-way',
    why: 'of many documents the rest is made by itself',
    answers: {
      ...withPairs,
      rpcPreparePapers: { value: { ...PAPERS, consentsUrls: [], waiting: 3 } },
      rpcGetJob: {
        value: { job: 'documents', state: 'waiting', done: 1, total: 4, text: 'Готовим документы: 1 из 4.' },
      },
    },
    walk: prepare,
  },
  { name: 'new-pair', why: 'an empty form', answers: withPairs, walk: toNewPair },
  {
    name: 'new-pair-missing',
    why: 'nothing was filled in',
    answers: withPairs,
    walk: async (page) => {
      await toNewPair(page);
      await press(page, ui.newPairSave);
    },
  },
  {
    name: 'new-pair-doubts',
    why: 'the only form that fits is proposed, and the mentor has enough already',
    answers: {
      ...withPairs,
      rpcCheckPair: {
        value: {
          errors: [],
          doubts: [
            { code: 'mentor_overloaded', text: 'Наставник НСТ-0001 ведёт 3, а готов вести 2. Проверьте, не много ли.' },
          ],
        },
      },
    },
    walk: async (page) => {
      await toNewPair(page);
      await choose(page, ui.newPairMentor, 'M-1');
      await page.getByLabel('Холмов Пётр, 5 «А»').check();
      await page.getByText(ui.newPairDoubts, { exact: true }).waitFor();
    },
  },
  {
    name: 'new-pair-nobody',
    why: 'no mentors yet',
    answers: { ...school, rpcGetPairs: { value: { ...PAIRS, pairs: [], mentors: [], mentees: [] } } },
    walk: toNewPair,
  },
  {
    name: 'new-pair-done',
    why: 'made',
    answers: { ...withPairs, rpcCreatePair: { value: { pairId: 'P-5' } } },
    walk: makePair,
  },
  {
    name: 'new-pair-undone',
    why: 'made by mistake and taken back',
    answers: { ...withPairs, rpcCreatePair: { value: { pairId: 'P-5' } }, rpcTakeBackPair: { value: { removed: 3 } } },
    walk: async (page) => {
      await makePair(page);
      await press(page, ui.undo);
    },
  },
  { name: 'report', why: 'numbers and remarks', answers: withPreview, walk: toReport },
  {
    name: 'report-keys',
    why: 'marks that go out beside the numbers, and a group of numbers opened',
    answers: { ...school, rpcPreviewSubmission: { value: { ...PREVIEW, keys: 43 } } },
    walk: async (page) => {
      await toReport(page);
      await page.getByText(ui.reportGroups.shape).first().click();
    },
  },
  {
    name: 'report-again',
    why: 'already handed in once',
    answers: { ...school, rpcPreviewSubmission: { value: { ...PREVIEW, submitted: '2026-01-12T10:05:00' } } },
    walk: toReport,
  },
  {
    name: 'report-failed',
    why: 'the time limit of Google',
    answers: { ...withPreview, rpcSubmitQuarter: { failure: 'Exceeded maximum execution time' } },
    walk: submit,
  },
  {
    name: 'report-done',
    why: 'handed in',
    answers: { ...withPreview, rpcSubmitQuarter: { value: { version: 1, submittedAt: '2026-01-12T10:05:00' } } },
    walk: submit,
  },
];
