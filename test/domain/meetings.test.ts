// Meetings of a pair: which comes next by which day, and what may be written down.
import { describe, expect, test } from '@jest/globals';
import { checkNewMeeting } from '../../src/domain/life/checkNewMeeting.ts';
import { nextMeeting } from '../../src/domain/life/nextMeeting.ts';
import type { Pair } from '../../src/domain/pair/pair.ts';
import type { Meeting, MeetingType } from '../../src/domain/programme/meeting.ts';
import { met, OPENED, QUIET, YEAR } from './lifeRows.ts';
import { aPair } from './rows.ts';

describe('the next meeting', () => {
  test.each<{ why: string; pair?: Partial<Pair>; meetings?: Meeting[]; gives: [string, string] | null }>([
    { why: 'opens the pair in its first fortnight', gives: ['first', '2025-09-15'] },
    { why: 'is tried a fortnight later', meetings: [met('first', '2025-09-05')], gives: ['trial', '2025-09-19'] },
    { why: 'is a regular one after planning', meetings: OPENED, gives: ['regular', '2025-10-19'] },
    {
      why: 'is another regular one before a pair grows quiet',
      meetings: [...OPENED, met('regular', '2025-11-20')],
      gives: ['regular', '2025-12-20'],
    },
    {
      why: 'closes the pair when no other fits in',
      meetings: [...OPENED, met('regular', '2026-05-10')],
      gives: ['final', '2026-05-31'],
    },
    { why: 'is none after the closing one', meetings: [met('final', '2026-05-20')], gives: null },
    {
      why: 'goes on from where the pair has come, whatever was left out',
      meetings: [met('regular', '2025-10-01')],
      gives: ['regular', '2025-10-31'],
    },
    {
      why: 'is on the day somebody has planned',
      meetings: [met('first', null, '2025-09-03'), met('first', null, '2025-09-10')],
      gives: ['first', '2025-09-03'],
    },
    {
      why: 'is no later than the pair lasts',
      pair: { endDate: '2025-09-10' },
      gives: ['first', '2025-09-10'],
    },
    { why: 'is the only one of a speed pair', pair: { kinds: ['speed'] }, gives: ['first', '2025-09-15'] },
    {
      why: 'is none when the only one was held',
      pair: { kinds: ['speed'] },
      meetings: [met('regular', '2025-09-02')],
      gives: null,
    },
    {
      why: 'of a situational pair closes it',
      pair: { kinds: ['situational'] },
      meetings: [met('first', '2025-09-05')],
      gives: ['final', '2026-05-31'],
    },
    { why: 'is unknown while the pair has no first day', pair: { startDate: null }, gives: null },
  ])('$why', ({ pair, meetings = [], gives }) => {
    const next = nextMeeting(aPair({ ...YEAR, ...pair }), meetings, QUIET);
    expect(next && [next.type, next.by]).toEqual(gives);
  });
});

describe('a meeting to be written down', () => {
  const TODAY = '2025-10-15';
  test.each<{
    why: string;
    pair?: Partial<Pair>;
    meetings?: Meeting[];
    type?: MeetingType;
    on?: string;
    gives: string[];
  }>([
    { why: 'may be of today', gives: [] },
    { why: 'may not be of tomorrow', on: '2025-10-16', gives: ['meeting_in_future'] },
    { why: 'may not come before the pair', on: '2025-08-31', gives: ['meeting_before_pair'] },
    { why: 'may not be of a draft', pair: { status: 'draft' }, gives: ['meeting_of_draft_pair'] },
    { why: 'is doubted after the end', pair: { endDate: '2025-10-01' }, gives: ['meeting_after_pair'] },
    { why: 'is doubted out of order', meetings: [met('planning', '2025-10-01')], gives: ['meeting_out_of_order'] },
    {
      why: 'is doubted when there was one of its kind',
      meetings: [met('first', '2025-10-01')],
      gives: ['meeting_type_repeated'],
    },
    {
      why: 'is doubted after the closing one',
      meetings: [met('final', '2025-10-01')],
      type: 'regular',
      gives: ['meeting_out_of_order'],
    },
    {
      why: 'is doubted as a second one of a speed pair',
      pair: { kinds: ['speed'] },
      meetings: [met('first', '2025-10-01')],
      type: 'regular',
      gives: ['meetings_of_speed_pair'],
    },
    {
      why: 'is not blamed for what was wrong before',
      meetings: [met('trial', '2025-09-02'), met('first', '2025-09-03')],
      type: 'regular',
      gives: [],
    },
    { why: 'does not repeat what was only planned', meetings: [met('first', null, '2025-10-01')], gives: [] },
  ])('$why', ({ pair, meetings = [], type = 'first', on = TODAY, gives }) => {
    const problems = checkNewMeeting(aPair({ ...YEAR, ...pair }), meetings, { type, heldOn: on }, TODAY);
    expect(problems.map(({ code }) => code)).toEqual(gives);
  });
});
