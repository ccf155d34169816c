// What an organisation needs first, and in which order organisations are helped.
import { describe, expect, test } from '@jest/globals';
import {
  ORGANISATION_NEEDS,
  type OrganisationFacts,
  organisationNeed,
} from '../../src/domain/readiness/organisationNeed.ts';

const DAYS = { quarterEnd: '2025-12-31', deadline: '2026-01-19' } as const;
const READY: OrganisationFacts = {
  source: 'workbook',
  isMade: true,
  hasAddress: true,
  isOpen: true,
  isOlder: false,
  report: 'accepted',
  signedPairs: 3,
  lateTasks: 0,
};
const BARE = { isMade: false, hasAddress: false, isOpen: false, report: null, signedPairs: null } as const;

describe('an organisation on 19.01.2026, the last day of the term', () => {
  test.each<{ facts: Partial<OrganisationFacts>; need: string; why: string }>([
    { facts: {}, need: 'ready', why: 'nothing is lacking' },
    { facts: BARE, need: 'no_book', why: 'nothing can begin without a workbook' },
    { facts: { ...BARE, isMade: true }, need: 'no_address', why: 'nobody can be let into it' },
    { facts: { isOpen: false, isOlder: true }, need: 'not_open', why: 'before it is brought up to date, it is opened' },
    {
      facts: { isOlder: true, report: 'returned' },
      need: 'book_older',
      why: 'what is mended is mended in the new one',
    },
    { facts: { report: 'unread', signedPairs: 0 }, need: 'unread', why: 'its numbers are not known' },
    { facts: { report: 'returned' }, need: 'returned', why: 'does not count' },
    { facts: { report: 'missing', lateTasks: 2 }, need: 'awaited', why: 'not late on the last day' },
    { facts: { report: null }, need: 'awaited', why: 'nobody has asked' },
    { facts: { report: 'submitted', signedPairs: 0 }, need: 'to_accept', why: 'waits for the coordinator' },
    { facts: { signedPairs: 0, lateTasks: 2 }, need: 'nothing_signed', why: 'no pair counts' },
    { facts: { lateTasks: 2 }, need: 'tasks_late', why: 'the roadmap' },
    { facts: { signedPairs: null }, need: 'ready', why: 'what is not told is not nought' },
    { facts: { ...BARE, source: 'sheet' }, need: 'no_book', why: 'a sheet is made as well' },
    { facts: { ...BARE, source: 'sheet', isMade: true }, need: 'awaited', why: 'nobody is let into a sheet' },
    { facts: { ...BARE, source: 'typed' }, need: 'awaited', why: 'typed numbers need neither' },
    { facts: { ...BARE, source: 'typed', report: 'accepted' }, need: 'ready', why: 'typed and accepted' },
  ])('$need: $why', ({ facts, need }) => {
    expect(organisationNeed({ ...READY, ...facts }, DAYS, '2026-01-19')).toBe(need);
  });
});

describe('a report', () => {
  test.each([
    { day: '2025-12-31', report: 'missing', need: 'ready', why: 'the quarter is not over' },
    { day: '2026-01-01', report: 'missing', need: 'awaited', why: 'the first day after it' },
    { day: '2026-01-20', report: 'missing', need: 'late', why: 'a day after the term' },
    { day: '2026-01-20', report: null, need: 'awaited', why: 'who was never asked is not late' },
    { day: '2025-12-01', report: 'returned', need: 'returned', why: 'returned before the end' },
  ] as const)('on $day: $need, $why', ({ day, report, need }) => {
    expect(organisationNeed({ ...READY, report }, DAYS, day)).toBe(need);
  });
});

test('the first to be helped is who has no workbook, the last who has all', () => {
  expect(ORGANISATION_NEEDS[0]).toBe('no_book');
  expect(ORGANISATION_NEEDS.at(-1)).toBe('ready');
});
