// The screens that match mentors with those who wait, in every state.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import { pairsPrepare } from '../../src/texts/ui.ts';
import * as ui from '../../src/texts/uiMatching.ts';
import type { Answers } from './fakeServer.ts';
import { PAPERS, SCHOOL } from './panelViews.ts';
import { fill, press, type ScreenCase } from './screenCase.ts';

type MatchingView = Value<'rpcGetMatching'>;

const PROPOSAL = {
  menteeId: 'НСМ-0001',
  mentorId: 'НСТ-0001',
  mentee: 'Лугин Лев Ильич, 7 «А»',
  mentor: 'Берёзкина Вера Сергеевна, учитель',
  request: 'Отстаю по химии, хочу в проект',
  form: 'учитель – ученик',
  reasons: ['выбрали друг друга после общей встречи', 'запрос совпадает: «химии», «проект»', 'свободно мест: 1 из 2'],
  byCurator: false,
  hindrance: '',
} as const;

const WAITING = [
  { menteeId: 'НСМ-0004', label: 'Холмов Пётр, 5 «А»', request: 'Робототехника', state: 'ready' },
  { menteeId: 'НСМ-0005', label: 'Полевая Нина, 6 «Б»', request: '', state: 'no_places' },
  { menteeId: 'НСМ-0006', label: 'Снегирёв Лев, учитель', request: 'Ведение документации', state: 'nobody_fits' },
] as const;

const NOTHING: MatchingView = {
  waiting: [],
  proposals: [],
  refusals: [],
  overloaded: [],
  mentors: 4,
  places: 5,
  unlinkedWishes: 0,
  term: { start: '2025-10-01', end: '2026-05-31' },
};
const QUEUE: MatchingView = { ...NOTHING, waiting: WAITING };
const FULL: MatchingView = {
  ...NOTHING,
  waiting: WAITING.slice(1),
  proposals: [
    PROPOSAL,
    {
      ...PROPOSAL,
      menteeId: 'НСМ-0002',
      mentee: 'Ручьёва Анна, 8 «В»',
      request: '',
      reasons: ['свободно мест: 2 из 3'],
      byCurator: true,
    },
    {
      ...PROPOSAL,
      menteeId: 'НСМ-0003',
      mentee: 'Дубравин Олег, 9 «А»',
      hindrance: 'наставник не участвует или отозвал согласие',
    },
  ],
  refusals: [
    {
      menteeId: 'НСМ-0004',
      mentorId: 'НСТ-0002',
      mentee: 'Холмов Пётр, 5 «А»',
      mentor: 'Ольховский Иван',
      decidedAt: '2025-10-01 09:00',
    },
  ],
  overloaded: [{ label: 'Заозёрная Анна Львовна, учитель', load: 4, capacity: 2 }],
  unlinkedWishes: 2,
  term: { start: '2025-10-01', end: '2026-05-31' },
};

const CANDIDATES: Value<'rpcGetCandidates'> = {
  mentee: 'Холмов Пётр, 5 «А»',
  request: 'Робототехника',
  candidates: [
    {
      mentorId: 'НСТ-0003',
      label: 'Ольховский Иван, учитель информатики',
      form: 'учитель – ученик',
      reasons: ['запрос совпадает: «робототехника»', 'опыт наставника 5 лет', 'свободно мест: 3 из 3'],
    },
    { mentorId: 'НСТ-0004', label: 'Лугина Вера, 10 «А»', form: 'ученик – ученик', reasons: ['свободно мест: 1 из 1'] },
  ],
  more: 3,
  excluded: [
    { why: 'нет общей формы наставничества', count: 6 },
    { why: 'у наставника нет свободного места', count: 1 },
  ],
};

const view = (value: MatchingView): Answers => ({ rpcGetPanel: { value: SCHOOL }, rpcGetMatching: { value } });
const decided = (more: Partial<Value<'rpcDecideMatching'>> = {}) => ({
  value: { done: 1, released: 0, problems: [], ...more },
});
const GONE = { code: 'matching_gone', text: 'Предложения НСМ-0002 – НСТ-0001 больше нет: его уже решили.' };
const PAPERS_NEXT = { left: 0, pairIds: ['ПАР-0001', 'ПАР-0002'] };
const tick = async (page: Page) => {
  await press(page, ui.proposalsAll);
  await press(page, ui.proposalsAccept);
};
const accept = async (page: Page) => {
  await tick(page);
  await fill(page, ui.acceptStart, '2025-10-06');
  await fill(page, ui.acceptEnd, '2026-05-29');
  await press(page, ui.acceptSave);
};
const refuse = (page: Page) => press(page, ui.proposalRefuseFor(PROPOSAL.mentee));
const toCandidates = (page: Page) => press(page, ui.waitingOpenFor(WAITING[0].label));
const withCandidates: Answers = { ...view(QUEUE), rpcGetCandidates: { value: CANDIDATES } };

export const MATCHING_SCREENS: readonly ScreenCase[] = [
  { name: 'matching', why: 'nothing proposed yet', answers: view(QUEUE) },
  {
    name: 'matching-loading',
    why: 'the queue is on its way',
    answers: { rpcGetPanel: { value: SCHOOL }, rpcGetMatching: 'silence' },
  },
  {
    name: 'matching-failed',
    why: 'the queue did not come',
    answers: { rpcGetPanel: { value: SCHOOL }, rpcGetMatching: { failure: 'Exceeded maximum execution time' } },
  },
  { name: 'matching-nobody', why: 'everybody has a pair', answers: view(NOTHING) },
  {
    name: 'matching-stuck',
    why: 'a run would give nobody a mentor',
    answers: view({ ...QUEUE, waiting: WAITING.slice(1) }),
  },
  { name: 'matching-no-mentors', why: 'nobody to propose', answers: view({ ...QUEUE, mentors: 0, places: 0 }) },
  {
    name: 'matching-running',
    why: 'the run takes its time',
    answers: { ...view(QUEUE), rpcProposeMatching: 'silence' },
    walk: (page) => press(page, ui.matchingRun),
  },
  {
    name: 'matching-proposed',
    why: 'the run is over and two are left',
    answers: {
      rpcGetPanel: { value: SCHOOL },
      rpcGetMatching: [{ value: QUEUE }, { value: { ...FULL, overloaded: [], unlinkedWishes: 0, refusals: [] } }],
      rpcProposeMatching: { value: { proposed: 3, left: 2 } },
    },
    walk: (page) => press(page, ui.matchingRun),
  },
  {
    name: 'matching-all',
    why: 'proposals, warnings, refusals unfolded',
    answers: view(FULL),
    walk: (page) => page.getByText(ui.refusalsTitle(1)).click(),
  },
  {
    name: 'matching-refused',
    why: 'a refusal, with the way back',
    answers: { ...view(FULL), rpcDecideMatching: decided() },
    walk: refuse,
  },
  {
    name: 'matching-gone',
    why: 'somebody else has decided meanwhile',
    answers: { ...view(FULL), rpcDecideMatching: decided({ done: 0, problems: [GONE] }) },
    walk: refuse,
  },
  {
    name: 'matching-accept-missing',
    why: 'the proposed days were cleared',
    answers: view(FULL),
    walk: async (page) => {
      await tick(page);
      await fill(page, ui.acceptStart, '');
      await fill(page, ui.acceptEnd, '');
      await press(page, ui.acceptSave);
    },
  },
  {
    name: 'matching-accepted',
    why: 'one pair made, one not, and others can still get a mentor',
    answers: { ...view(FULL), rpcDecideMatching: decided({ problems: [GONE], next: { ...PAPERS_NEXT, left: 2 } }) },
    walk: accept,
  },
  {
    name: 'matching-accepted-all',
    why: 'nobody waits any more: the papers are next',
    answers: { ...view(FULL), rpcDecideMatching: decided({ done: 2, next: PAPERS_NEXT }) },
    walk: accept,
  },
  {
    name: 'matching-accepted-none',
    why: 'nothing was made, and nothing is left to do here',
    answers: {
      ...view(FULL),
      rpcDecideMatching: decided({ done: 0, problems: [GONE], next: { left: 0, pairIds: [] } }),
    },
    walk: accept,
  },
  {
    name: 'matching-papers',
    why: 'the papers of the new pairs',
    answers: {
      ...view(FULL),
      rpcDecideMatching: decided({ done: 2, next: PAPERS_NEXT }),
      rpcPreparePapers: { value: PAPERS },
    },
    walk: async (page) => {
      await accept(page);
      await press(page, pairsPrepare);
    },
  },
  { name: 'matching-candidates', why: 'the mentors of one mentee', answers: withCandidates, walk: toCandidates },
  {
    name: 'matching-candidates-none',
    why: 'nobody fits',
    answers: { ...withCandidates, rpcGetCandidates: { value: { ...CANDIDATES, candidates: [], more: 0 } } },
    walk: toCandidates,
  },
  {
    name: 'matching-chosen',
    why: 'a place that was promised to another',
    answers: { ...withCandidates, rpcDecideMatching: decided({ released: 1 }) },
    walk: async (page) => {
      await toCandidates(page);
      await press(page, ui.candidatesChooseFor(CANDIDATES.candidates[0]?.label ?? ''));
    },
  },
];
