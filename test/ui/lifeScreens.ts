// The page of a pair in its states, and the forms that are opened from it.
import type { Page } from 'playwright-core';
import * as ui from '../../src/texts/ui.ts';
import * as texts from '../../src/texts/uiLife.ts';
import type { Answers } from './fakeServer.ts';
import { CALM, DRAFT, LIFE, type Life, step, UNAPPROVED } from './lifeViews.ts';
import { PAIRS, SCHOOL } from './panelViews.ts';
import { choose, fill, press, refusal, type ScreenCase } from './screenCase.ts';

const of = (life: Life, more: Answers = {}): Answers => ({
  rpcGetPanel: { value: SCHOOL },
  rpcGetPairs: { value: PAIRS },
  rpcGetPairLife: { value: life },
  ...more,
});
export const toPair = async (page: Page) => {
  await press(page, ui.schoolScreens.pairs);
  await page.getByRole('button', { name: texts.pairOpen }).first().click();
};
const then =
  (...names: readonly string[]) =>
  async (page: Page) => {
    await toPair(page);
    for (const name of names) await page.getByRole('button', { name, exact: true }).first().click();
  };
const CHANGED = { orderUrl: 'https://docs.google.com/document/d/D-2/edit', waiting: 0, problems: [] };

const endIt = async (page: Page) => {
  await then(texts.endTitle)(page);
  await fill(page, texts.endDay, '2025-12-30');
  await choose(page, texts.reason, 'mentor_refused');
  await press(page, texts.endSave);
};

export const LIFE_SCREENS: readonly ScreenCase[] = [
  { name: 'pair', why: 'a pair that has gone quiet, with a new mentor', answers: of(LIFE), walk: toPair },
  { name: 'pair-loading', why: 'on its way', answers: { ...of(LIFE), rpcGetPairLife: 'silence' }, walk: toPair },
  { name: 'pair-failed', why: 'gone from the sheet', answers: { ...of(LIFE), rpcGetPairLife: refusal }, walk: toPair },
  { name: 'pair-calm', why: 'nothing is asked today', answers: of({ ...LIFE, ...CALM }), walk: toPair },
  { name: 'pair-draft', why: 'not approved yet', answers: of(DRAFT), walk: toPair },
  {
    name: 'pair-ending',
    why: 'an early end waits for its order',
    answers: of({
      ...LIFE,
      ...CALM,
      terminatedOn: '2025-12-30',
      mayResume: true,
      changeOrder: { id: 'ПРК-0002', url: CHANGED.orderUrl },
    }),
    walk: toPair,
  },
  {
    name: 'pair-resumed',
    why: 'the early end was a mistake',
    answers: of(LIFE, {
      rpcGetPairLife: [
        { value: { ...LIFE, ...CALM, terminatedOn: '2025-12-30', mayResume: true } },
        { value: { ...LIFE, ...CALM } },
      ],
      rpcResumePair: { value: { draft: 'cancelled' } },
    }),
    walk: then(texts.resume),
  },
  {
    name: 'pair-completed',
    why: 'over',
    answers: of({
      ...LIFE,
      ...CALM,
      status: 'completed',
      state: 'завершена',
      steps: LIFE.steps.map(({ id }) => step(id, id === 'result' ? 'done' : 'off')),
      meeting: null,
      interim: null,
      closing: null,
    }),
    walk: toPair,
  },
  { name: 'pair-meeting', why: 'three fields', answers: of(LIFE), walk: then(texts.meetingTitle) },
  {
    name: 'pair-meeting-doubted',
    why: 'out of order, to be confirmed',
    answers: of(LIFE, {
      rpcLogMeeting: {
        value: {
          meetingId: '',
          doubts: [{ code: 'meeting_out_of_order', text: 'Пара ПАР-0001: встреча идёт не по порядку.' }],
        },
      },
    }),
    walk: then(texts.meetingTitle, texts.meetingSave),
  },
  {
    name: 'pair-meeting-done',
    why: 'written down',
    answers: of(LIFE, { rpcLogMeeting: { value: { meetingId: 'ВСТ-0003', doubts: [] } } }),
    walk: then(texts.meetingTitle, texts.meetingSave),
  },
  { name: 'pair-programme', why: 'the period', answers: of(DRAFT), walk: then(texts.nextActions.programme) },
  {
    name: 'pair-programme-goal',
    why: 'the goal',
    answers: of(DRAFT),
    walk: then(texts.nextActions.programme, texts.programmeNext),
  },
  {
    name: 'pair-programme-plan',
    why: 'the plan',
    answers: of(DRAFT),
    walk: then(texts.nextActions.programme, texts.programmeNext, texts.programmeNext),
  },
  {
    name: 'pair-approve',
    why: 'too short, not printed',
    answers: of(UNAPPROVED),
    walk: then(texts.nextActions.approve),
  },
  { name: 'pair-replace', why: 'a new mentor', answers: of(LIFE), walk: then(texts.replaceTitle) },
  {
    name: 'pair-replace-nobody',
    why: 'no other mentor',
    answers: of({ ...LIFE, choices: { ...LIFE.choices, mentors: [] } }),
    walk: then(texts.replaceTitle),
  },
  {
    name: 'pair-end-refused',
    why: 'sooner than the law lets',
    answers: of(LIFE, { rpcEndPair: refusal }),
    walk: endIt,
  },
  {
    name: 'pair-end-done',
    why: 'the order is drafted',
    answers: of(LIFE, { rpcEndPair: { value: CHANGED } }),
    walk: endIt,
  },
  {
    name: 'pair-end-undone',
    why: 'it was a mistake',
    answers: of(LIFE, { rpcEndPair: { value: CHANGED }, rpcResumePair: { value: { draft: 'cancelled' } } }),
    walk: async (page) => {
      await endIt(page);
      await press(page, texts.endUndo);
    },
  },
  {
    name: 'pair-end-no-paper',
    why: 'the document could not be made',
    answers: of(LIFE, { rpcEndPair: { value: { ...CHANGED, orderUrl: '', problems: refusal.problems } } }),
    walk: endIt,
  },
  {
    name: 'pair-result',
    why: 'the programme is over',
    answers: of({ ...LIFE, ...CALM, next: 'result' }),
    walk: then(texts.nextActions.result),
  },
  {
    name: 'pair-award',
    why: 'nothing was filled in',
    answers: of(LIFE),
    walk: then(texts.awardTitle, texts.awardSave),
  },
];
