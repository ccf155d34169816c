// The life of a pair: what is asked of it on a day; its meetings are in meetings.test.ts.
import { describe, expect, test } from '@jest/globals';
import type { Answer, Survey } from '../../src/domain/activity/activity.ts';
import { type LifeFacts, pairLife } from '../../src/domain/life/pairLife.ts';
import { proposedPeriod, spreadDays } from '../../src/domain/life/proposedProgramme.ts';
import type { Pair } from '../../src/domain/pair/pair.ts';
import type { Programme } from '../../src/domain/programme/programme.ts';
import { met, OPENED, QUIET, YEAR } from './lifeRows.ts';
import { aMember, anOrder, aPair, MENTOR } from './rows.ts';

const survey = (kind: Survey['kind']): Survey => ({
  id: kind,
  kind,
  respondent: ['mentor', 'mentee'],
  forms: [],
  opensOn: null,
  closesOn: null,
  scaleMax: null,
});
const answer = (surveyId: string, respondentKey: string, submittedAt: string): Answer => ({
  responseId: `${surveyId} ${respondentKey}`,
  surveyId,
  respondentKey,
  respondent: null,
  pairId: 'PR-1',
  submittedAt,
  benefit: null,
  comfort: null,
  clarity: null,
  usefulness: null,
  readiness: null,
  overall: null,
});
const programme = (row: Partial<Programme> = {}): Programme => ({
  id: 'PG-1',
  pairId: 'PR-1',
  startDate: '2025-09-01',
  endDate: '2026-05-31',
  approvedOn: null,
  status: 'approved',
  ...row,
});
const FACTS: LifeFacts = {
  members: [MENTOR, aMember()],
  orders: [anOrder({ date: '2025-08-29' })],
  programmes: [programme()],
  meetings: [...OPENED, met('regular', '2025-12-10')],
  surveys: [survey('interim'), survey('post')],
  answers: [],
  quietDays: QUIET,
};

describe('of a pair', () => {
  const BOTH = [answer('interim', 'км-01', '2025-12-02 10:00'), answer('interim', 'КМ02', '2025-12-03 10:00')];
  const LAST = [...FACTS.meetings, met('final', '2026-05-20')];
  test.each<{
    why: string;
    pair?: Partial<Pair>;
    facts?: Partial<LifeFacts>;
    day: string;
    next: string | null;
    gives: string;
  }>([
    {
      why: 'feedback of the quarter is asked',
      day: '2025-12-15',
      next: 'feedback',
      gives: 'done done later due later later',
    },
    {
      why: 'feedback is there when both have answered',
      facts: { answers: BOTH },
      day: '2025-12-15',
      next: null,
      gives: 'done done later done later later',
    },
    {
      why: 'one respondent who answered twice is one',
      facts: { answers: [...BOTH.slice(0, 1), answer('interim', 'КМ01', '2025-12-09 10:00')] },
      day: '2025-12-15',
      next: 'feedback',
      gives: 'done done later due later later',
    },
    {
      why: 'what the quarter before has told is asked again, later',
      facts: { answers: BOTH },
      day: '2026-01-02',
      next: 'meetings',
      gives: 'done done due later later later',
    },
    {
      why: 'a late meeting goes before what is due',
      day: '2026-01-20',
      next: 'meetings',
      gives: 'done done overdue later later later',
    },
    {
      why: 'nothing but the order is asked before it is signed',
      pair: { status: 'draft' },
      facts: { orders: [], programmes: [] },
      day: '2025-09-05',
      next: 'papers',
      gives: 'due due later later later later',
    },
    {
      why: 'a programme is late two weeks after the beginning',
      facts: { programmes: [] },
      day: '2025-12-15',
      next: 'programme',
      gives: 'done overdue later due later later',
    },
    {
      why: 'a draft of a programme is not enough',
      facts: { programmes: [programme({ status: 'draft' })], answers: BOTH },
      day: '2025-12-15',
      next: 'programme',
      gives: 'done overdue later done later later',
    },
    {
      why: 'of teachers a programme that is too short is none',
      pair: { form: 'pedagog_pedagog' },
      facts: { programmes: [programme({ endDate: '2025-10-01' })], answers: BOTH },
      day: '2025-12-15',
      next: 'programme',
      gives: 'done overdue later done later later',
    },
    {
      why: 'after the closing meeting the questionnaires and the result are left',
      facts: { meetings: LAST },
      day: '2026-05-21',
      next: 'closing',
      gives: 'done done done off due due',
    },
    {
      why: 'a pair past its end without a result is late',
      facts: { meetings: LAST, answers: [answer('post', '1', '2026-05-25'), answer('post', '2', '2026-06-02')] },
      day: '2026-06-05',
      next: 'result',
      gives: 'done done done off done overdue',
    },
    {
      why: 'that is over nothing is asked, and what was done stays done',
      pair: { status: 'terminated' },
      day: '2026-06-05',
      next: null,
      gives: 'done done done off off done',
    },
    {
      why: 'that was given up before its order nothing was done',
      pair: { status: 'cancelled' },
      facts: { orders: [], programmes: [], meetings: [] },
      day: '2026-06-05',
      next: null,
      gives: 'off off off off off off',
    },
    {
      why: 'of one meeting no programme and no feedback are asked',
      pair: { kinds: ['speed'] },
      facts: { programmes: [], meetings: [] },
      day: '2025-09-05',
      next: null,
      gives: 'done off later off later later',
    },
  ])('$why', ({ pair, facts, day, next, gives }) => {
    const life = pairLife(aPair({ ...YEAR, ...pair }), { ...FACTS, ...facts }, day);
    expect([life.next, life.steps.map(({ state }) => state).join(' ')]).toEqual([next, gives]);
  });
});

describe('a programme', () => {
  test.each<{ why: string; pair: Partial<Pair>; order: string | null; gives: [string, string] }>([
    {
      why: 'is proposed for the days of the pair',
      pair: YEAR,
      order: '2025-08-29',
      gives: ['2025-09-01', '2026-05-31'],
    },
    { why: 'does not begin before the order', pair: YEAR, order: '2025-09-10', gives: ['2025-09-10', '2026-05-31'] },
    {
      why: 'ends with the lessons of a pair without an end',
      pair: { ...YEAR, endDate: null },
      order: null,
      gives: ['2025-09-01', '2026-05-31'],
    },
    {
      why: 'is never shorter than three months',
      pair: { startDate: '2026-04-01', endDate: '2026-05-15' },
      order: null,
      gives: ['2026-04-01', '2026-07-01'],
    },
    {
      why: 'is never longer than a year',
      pair: { startDate: '2025-09-01', endDate: '2027-05-31' },
      order: null,
      gives: ['2025-09-01', '2026-09-01'],
    },
  ])('$why', ({ pair, order, gives }) => {
    const { start, end } = proposedPeriod(aPair(pair), order, '2025-09-15');
    expect([start, end]).toEqual(gives);
  });

  test('has the days of its plan inside, the last on its last day', () => {
    expect(spreadDays({ start: '2025-09-01', end: '2026-05-31' }, 3)).toEqual([
      '2025-09-15',
      '2026-01-22',
      '2026-05-31',
    ]);
    expect(spreadDays({ start: '2025-09-01', end: '2025-09-10' }, 1)).toEqual(['2025-09-10']);
  });
});
