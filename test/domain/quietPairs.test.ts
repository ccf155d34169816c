// Pairs that have not met for a while.
import { describe, expect, test } from '@jest/globals';
import { quietPairs } from '../../src/domain/activity/quietPairs.ts';
import type { Pair } from '../../src/domain/pair/pair.ts';
import type { MeetingType } from '../../src/domain/programme/meeting.ts';
import { aPair } from './rows.ts';

const DAY = '2025-12-31';
const held = (heldOn: string | null, type: MeetingType = 'regular', pairId = 'PR-1') => ({
  id: 'M-1',
  pairId,
  type,
  plannedOn: null,
  heldOn,
});

describe('a pair', () => {
  test.each<{ why: string; pair?: Partial<Pair>; meetings: ReturnType<typeof held>[]; gives: number | null }>([
    { why: 'that met thirty days ago is quiet', meetings: [held('2025-12-01')], gives: 30 },
    { why: 'that met twenty-nine days ago is not', meetings: [held('2025-12-02')], gives: null },
    { why: 'that never met is quiet since it began', pair: { startDate: '2025-11-30' }, meetings: [], gives: 31 },
    { why: 'that has just begun is not', pair: { startDate: '2025-12-20' }, meetings: [], gives: null },
    { why: 'is heard of by its last meeting', meetings: [held('2025-11-01'), held('2025-12-30')], gives: null },
    { why: 'whose meeting is only planned is quiet', meetings: [held('2025-11-01'), held(null)], gives: 60 },
    { why: 'whose meeting is written for tomorrow is quiet', meetings: [held('2026-01-01')], gives: 333 },
    { why: 'is not heard of by the meeting of another', meetings: [held('2025-12-30', 'first', 'PR-2')], gives: 333 },
    { why: 'that has closed owes no meeting', meetings: [held('2025-10-01', 'final')], gives: null },
    {
      why: 'of one meeting that was held owes none',
      pair: { kinds: ['speed'] },
      meetings: [held('2025-03-01')],
      gives: null,
    },
    { why: 'of one meeting that was not is quiet', pair: { kinds: ['speed'] }, meetings: [], gives: 333 },
    { why: 'that meets on request is never quiet', pair: { kinds: ['situational'] }, meetings: [], gives: null },
    { why: 'that is a draft is not asked', pair: { status: 'draft' }, meetings: [], gives: null },
    { why: 'that is over by its days is not asked', pair: { endDate: '2025-12-30' }, meetings: [], gives: null },
    { why: 'that begins later is not asked', pair: { startDate: '2026-01-01' }, meetings: [], gives: null },
  ])('$why', ({ pair, meetings, gives }) => {
    expect(quietPairs([aPair(pair)], meetings, DAY, 30)[0]?.days ?? null).toBe(gives);
  });

  test('that is quiet for longer stands first', () => {
    const pairs = [aPair({ id: 'PR-1' }), aPair({ id: 'PR-2' })];
    const meetings = [held('2025-11-30'), held('2025-11-01', 'regular', 'PR-2')];
    expect(quietPairs(pairs, meetings, DAY, 30)).toEqual([
      { pairId: 'PR-2', since: '2025-11-01', days: 60 },
      { pairId: 'PR-1', since: '2025-11-30', days: 31 },
    ]);
  });
});
