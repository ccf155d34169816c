// The page of a pair in its states, and the forms that are opened from it.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
import * as texts from '../../src/texts/uiLife.ts';
import type { Answers } from './fakeServer.ts';
import { PAIRS, SCHOOL } from './panelViews.ts';
import { choose, fill, press, refusal, type ScreenCase } from './screenCase.ts';

type Life = Value<'rpcGetPairLife'>;

const step = (id: Life['steps'][number]['id'], state: Life['steps'][number]['state'], by = '') => ({ id, state, by });

const LIFE: Life = {
  today: '2025-12-15',
  id: 'ПАР-0001',
  form: 'учитель – ученик',
  kinds: 'традиционное',
  goal: 'Подготовить доклад к школьной конференции',
  status: 'active',
  state: 'действует',
  startDate: '2025-09-15',
  endDate: '2026-05-29',
  terminatedOn: '',
  members: [
    { id: 'НСТ-0001', label: 'Ветрова Анна Ильинична, учитель', role: 'наставник', joinedOn: '', leftOn: '2025-11-30' },
    {
      id: 'НСТ-0002',
      label: 'Дубравин Олег Кириллович, учитель',
      role: 'наставник',
      joinedOn: '2025-12-01',
      leftOn: '',
    },
    { id: 'НСМ-0001', label: 'Снегирёв Лев, 7 «А»', role: 'наставляемый', joinedOn: '', leftOn: '' },
  ],
  problems: [],
  steps: [
    step('papers', 'done'),
    step('programme', 'done'),
    step('meetings', 'overdue', '2025-12-10'),
    step('feedback', 'due', '2025-12-31'),
    step('closing', 'later', '2026-05-29'),
    step('result', 'later', '2026-05-29'),
  ],
  next: 'meetings',
  orderId: 'ПРК-0001',
  changeOrder: null,
  programme: {
    id: 'ПРГ-0001',
    isApproved: true,
    state: 'выполняется',
    startDate: '2025-09-15',
    endDate: '2026-05-29',
    approvedOn: '2025-09-20',
    goal: 'Подготовить доклад',
    items: [
      { title: 'Знакомство', dueOn: '2025-09-29', isDone: true },
      { title: 'Совместная работа', dueOn: '2026-01-30', isDone: false },
    ],
    problems: [],
    documentUrl: 'https://docs.google.com/document/d/D-1/edit',
  },
  proposal: null,
  meetings: [
    { id: 'ВСТ-0002', type: 'вторая пробная рабочая', on: '2025-10-10', topic: 'Выбрали тему доклада' },
    { id: 'ВСТ-0001', type: 'первая организационная', on: '2025-09-19', topic: '' },
  ],
  meeting: { type: 'planning', name: 'встреча-планирование', by: '2025-12-10' },
  quietFor: 66,
  interim: { asked: 2, answered: 1, by: '2025-12-31', url: 'https://docs.google.com/forms/d/e/F-1/viewform' },
  closing: { asked: 2, answered: 0, by: '2026-05-29', url: '' },
  choices: {
    meetingTypes: [
      { code: 'first', name: 'первая организационная' },
      { code: 'planning', name: 'встреча-планирование' },
    ],
    reasons: [{ code: 'mentor_refused', name: 'отказ наставника' }],
    results: [{ code: 'achieved', name: 'достигнут' }],
    programmeKinds: [
      { code: 'personalised', name: 'персонализированная программа' },
      { code: 'individual_plan', name: 'план индивидуального развития' },
    ],
    mentors: [{ code: 'НСТ-0003', name: 'Полевая Вера Ильинична, учитель' }],
    awardKinds: ['благодарственное письмо', 'грамота'],
  },
};
const CALM: Partial<Life> = { quietFor: 0, next: '', members: LIFE.members.slice(1) };
const DRAFT: Life = {
  ...LIFE,
  ...CALM,
  status: 'draft',
  state: 'проект',
  problems: ['Пара ПАР-0001: нет ни одного наставляемого.'],
  steps: LIFE.steps.map(({ id }) => step(id, id === 'papers' || id === 'programme' ? 'due' : 'later')),
  next: 'papers',
  orderId: '',
  programme: null,
  proposal: {
    startDate: '2025-09-15',
    endDate: '2026-05-29',
    kind: 'individual_plan',
    items: [
      { title: 'Знакомство, ожидания и интересы', dueOn: '2025-09-29' },
      { title: 'Совместная работа над целью, регулярные встречи', dueOn: '2026-01-30' },
      { title: 'Подведение итогов, представление результата', dueOn: '2026-05-29' },
    ],
  },
  meetings: [],
  meeting: null,
  interim: null,
  closing: null,
};
const UNAPPROVED: Life = {
  ...LIFE,
  ...CALM,
  next: 'programme',
  programme: LIFE.programme && {
    ...LIFE.programme,
    isApproved: false,
    state: 'проект',
    approvedOn: '',
    documentUrl: '',
    problems: ['Программа ПРГ-0001 короче трёх месяцев. Исправьте даты.'],
  },
};

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
      changeOrder: { id: 'ПРК-0002', url: CHANGED.orderUrl },
    }),
    walk: toPair,
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
