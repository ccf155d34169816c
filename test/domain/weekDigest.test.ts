// What a curator is reminded of once a week.
import { expect, test } from '@jest/globals';
import type { LifeFacts } from '../../src/domain/life/pairLife.ts';
import { isEmptyDigest, mondayOf, weekDigest } from '../../src/domain/life/weekDigest.ts';
import type { Pair } from '../../src/domain/pair/pair.ts';
import { curatorDigest } from '../../src/texts/digest.ts';
import { met, OPENED, QUIET, YEAR } from './lifeRows.ts';
import { aMember, anOrder, aPair, MENTOR } from './rows.ts';

const FACTS: LifeFacts = {
  members: [MENTOR, aMember()],
  orders: [anOrder({ date: '2025-08-29' })],
  programmes: [
    { id: 'PG-1', pairId: 'PR-1', startDate: '2025-09-01', endDate: '2026-05-31', approvedOn: null, status: 'active' },
  ],
  meetings: [...OPENED, met('regular', '2025-11-10')],
  surveys: [],
  answers: [],
  quietDays: QUIET,
};
const of = (day: string, pair: Partial<Pair> = {}, facts: Partial<LifeFacts> = {}, late: string[] = []) =>
  weekDigest([aPair({ ...YEAR, ...pair })], { ...FACTS, ...facts }, late, day);
const kinds = (digest: ReturnType<typeof of>) =>
  Object.entries(digest).flatMap(([key, ids]: [string, readonly string[]]) => (ids.length > 0 ? [key] : []));

test.each<{ why: string; day: string; pair?: Partial<Pair>; facts?: Partial<LifeFacts>; gives: string[] }>([
  { why: 'nothing is due', day: '2025-11-17', gives: [] },
  { why: 'a meeting is due this week', day: '2025-12-08', gives: ['meetingsDue', 'feedback'] },
  { why: 'a pair has missed its meeting', day: '2025-12-15', gives: ['feedback', 'meetingsLate', 'quiet'] },
  { why: 'a draft asks for nothing here', day: '2025-12-15', pair: { status: 'draft' }, gives: [] },
  { why: 'there is no programme', day: '2025-11-17', facts: { programmes: [] }, gives: ['withoutProgramme'] },
])('$why on $day', ({ day, pair, facts, gives }) => {
  expect(kinds(of(day, pair, facts)).sort()).toEqual([...gives].sort());
});

test('the letter names codes, shortens long lists, and is none when there is nothing to say', () => {
  expect(isEmptyDigest(of('2025-11-17'))).toBe(true);
  const tasks = Array.from({ length: 12 }, (_, at) => `ART-R${at + 1}`);
  const { body } = curatorDigest(of('2025-12-15', {}, {}, tasks), 'https://example.org/book');
  expect(body).toContain('Давно нет встреч: PR-1.');
  expect(body).toContain('ART-R10 и ещё 2.');
  expect(body).toContain('https://example.org/book');
});

test.each([
  ['2025-12-15', '2025-12-15', 'a Monday itself'],
  ['2025-12-21', '2025-12-15', 'its Sunday'],
  ['2026-01-01', '2025-12-29', 'over the new year'],
])('the week of %s begins on %s: %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});
