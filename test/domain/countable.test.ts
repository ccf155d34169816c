// Which pairs and members count in a report window, and why the others do not (domain reference §6.3).
import { describe, expect, test } from '@jest/globals';
import { calendarYearWindow } from '../../src/domain/calendar/reportWindow.ts';
import type { Order } from '../../src/domain/order/order.ts';
import { countableMembers } from '../../src/domain/pair/countableMembers.ts';
import type { Pair, PairMember } from '../../src/domain/pair/pair.ts';
import { isCountable, uncountableReason } from '../../src/domain/pair/uncountableReason.ts';
import type { Mentee } from '../../src/domain/person/person.ts';
import { aConsent, adultConsents, aMember, aMentee, anOrder, aPair, aRegister, childConsents, MENTOR } from './rows.ts';

describe('does a pair count in the window 01.01–31.12.2025', () => {
  const window = calendarYearWindow('2025-12-31');
  const cases: { why: string; pair?: Partial<Pair>; order?: Partial<Order> | null; reason: string | null }[] = [
    { why: 'active, order signed', reason: null },
    { why: 'completed in the year', pair: { status: 'completed', endDate: '2025-06-01' }, reason: null },
    { why: 'terminated after one day', pair: { status: 'terminated', terminatedOn: '2025-02-02' }, reason: null },
    { why: 'draft', pair: { status: 'draft' }, reason: 'draft' },
    { why: 'cancelled before the start', pair: { status: 'cancelled' }, reason: 'cancelled' },
    { why: 'approved and never started', pair: { status: 'approved' }, reason: 'not_started' },
    { why: 'no order', order: null, reason: 'order_missing' },
    { why: 'the order appoints a curator', order: { type: 'order_appoint_curator' }, reason: 'order_of_other_type' },
    { why: 'no number yet', order: { number: ' ' }, reason: 'order_not_signed' },
    { why: 'no date yet', order: { date: null }, reason: 'order_not_signed' },
    { why: 'the order is cancelled', order: { status: 'cancelled' }, reason: 'order_not_signed' },
    { why: 'signed on the last day', order: { date: '2025-12-31' }, reason: null },
    {
      why: 'signed a day later: the number of the quarter must not change',
      order: { date: '2026-01-01' },
      reason: 'order_after_window',
    },
    { why: 'number and date are there, the status lags behind', order: { status: 'draft' }, reason: null },
    {
      why: 'ended before the window',
      pair: { startDate: '2024-09-01', endDate: '2024-12-31' },
      reason: 'outside_window',
    },
    {
      why: 'ended on the first day of the window',
      pair: { startDate: '2024-09-01', endDate: '2025-01-01' },
      reason: null,
    },
    {
      why: 'terminated before the window',
      pair: { startDate: '2024-09-01', terminatedOn: '2024-10-01', status: 'terminated' },
      reason: 'outside_window',
    },
    {
      why: 'starts after the window',
      pair: { startDate: '2026-01-01', endDate: '2026-12-01' },
      reason: 'outside_window',
    },
    { why: 'starts on the last day', pair: { startDate: '2025-12-31' }, reason: null },
    { why: 'no first day', pair: { startDate: null }, reason: 'start_missing' },
    {
      why: 'terminated before it started',
      pair: { status: 'terminated', terminatedOn: '2025-01-15' },
      reason: 'outside_window',
    },
    { why: 'no planned end', pair: { endDate: null }, reason: null },
  ];
  test.each(cases)('$why: $reason', ({ pair = {}, order = {}, reason }) => {
    const found = order === null ? null : anOrder(order);
    expect(uncountableReason(aPair(pair), found, window)).toBe(reason);
    expect(isCountable(aPair(pair), found, window)).toBe(reason === null);
  });
});

describe('does a member count', () => {
  const year = calendarYearWindow('2025-12-31');
  const register = (member: Partial<PairMember>, consents = childConsents('MTE-1'), mentee: Partial<Mentee> = {}) =>
    aRegister({
      mentees: [aMentee({ birthDate: '2013-05-05', ...mentee })],
      members: [MENTOR, aMember(member)],
      consents: [...adultConsents('MTR-1', 'mentor'), ...consents],
    });
  const both = childConsents;

  const cases: {
    why: string;
    member?: Partial<PairMember>;
    consents?: ReturnType<typeof childConsents>;
    mentee?: Partial<Mentee>;
    reason: string | null;
  }[] = [
    { why: 'in the pair all year', reason: null },
    { why: 'left after one day', member: { leftOn: '2025-02-02' }, reason: null },
    { why: 'joined on the last day of the window', member: { joinedOn: '2025-12-31' }, reason: null },
    { why: 'joined after the window', member: { joinedOn: '2026-01-01' }, reason: 'outside_window' },
    { why: 'left before joining', member: { joinedOn: '2025-05-01', leftOn: '2025-04-01' }, reason: 'outside_window' },
    { why: 'nobody in the register', member: { personId: 'MTE-9' }, reason: 'member_unknown' },
    { why: 'no consents', consents: [], reason: 'consents_missing' },
    {
      why: 'participation without processing of data',
      consents: both('MTE-1').slice(0, 1),
      reason: 'consents_missing',
    },
    {
      why: 'parent consent missing: the child signed alone',
      consents: both('MTE-1', { signer: 'self' }),
      reason: 'consents_missing',
    },
    { why: 'consents of another child', consents: both('MTE-2'), reason: 'consents_missing' },
    {
      why: 'withdrawn yesterday: counted until then',
      consents: both('MTE-1', { withdrawnOn: '2025-12-30' }),
      reason: null,
    },
    {
      why: 'withdrawn on the first day of membership',
      consents: both('MTE-1', { withdrawnOn: '2025-02-01' }),
      reason: 'consents_missing',
    },
    {
      why: 'expired in the middle of the programme: counted until then',
      consents: both('MTE-1', { validTo: '2025-06-01' }),
      reason: null,
    },
    {
      why: 'expired before the membership',
      consents: both('MTE-1', { validTo: '2025-01-31' }),
      reason: 'consents_missing',
    },
    { why: 'given late, still in the pair', consents: both('MTE-1', { givenOn: '2025-11-01' }), reason: null },
    {
      why: 'given after leaving',
      member: { leftOn: '2025-06-01' },
      consents: both('MTE-1', { givenOn: '2025-11-01' }),
      reason: 'consents_missing',
    },
    { why: 'given after the window', consents: both('MTE-1', { givenOn: '2026-01-01' }), reason: 'consents_missing' },
    {
      why: 'never both valid on one day',
      consents: [
        ...both('MTE-1', { withdrawnOn: '2025-05-01' }).slice(0, 1),
        ...both('MTE-1', { givenOn: '2025-06-01' }).slice(1),
      ],
      reason: 'consents_missing',
    },
    {
      why: 'own consents only, of age from the birthday on',
      mentee: { birthDate: '2007-09-01' },
      consents: [aConsent({ kind: 'mentee_participation' }), aConsent({})],
      reason: null,
    },
    {
      why: 'unknown birth date: the parent signs, the child counts as unknown age',
      mentee: { birthDate: null },
      reason: null,
    },
  ];
  test.each(cases)('$why: $reason', ({ member = {}, consents, mentee, reason }) => {
    const counted = countableMembers(register(member, consents, mentee), year, true);
    expect(counted.mentors).toHaveLength(1);
    expect(counted.mentees).toHaveLength(reason === null ? 1 : 0);
    expect(counted.leftOut.map((row) => row.reason)).toEqual(reason === null ? [] : [reason]);
  });

  test('a revoked consent closes the membership on the day of revocation, seen from a one-day window', () => {
    const rows = register({}, childConsents('MTE-1', { withdrawnOn: '2025-12-31' }));
    expect(countableMembers(rows, { start: '2025-12-30', end: '2025-12-30' }, true).mentees).toHaveLength(1);
    expect(countableMembers(rows, { start: '2025-12-31', end: '2025-12-31' }, true).mentees).toHaveLength(0);
  });

  test.each([
    { leftOn: '2025-01-01', counts: 1, why: 'on the first day of the window' },
    { leftOn: '2024-12-31', counts: 0, why: 'the day before, though the pair goes on' },
  ])('left $leftOn: $counts, $why', ({ leftOn, counts }) => {
    const rows = { ...register({ leftOn }), pairs: [aPair({ startDate: '2024-09-01' })] };
    expect(countableMembers(rows, year, false).mentees).toHaveLength(counts);
  });

  test('consents are not asked for where the profile does not require them', () => {
    expect(countableMembers(register({}, []), year, false).mentees).toHaveLength(1);
  });

  test('rows without a pair and members of drafts are not counted; the former are named', () => {
    const rows = aRegister({
      pairs: [aPair({ status: 'draft' })],
      members: [MENTOR, aMember(), aMember({ pairId: 'PR-9' })],
    });
    expect(countableMembers(rows, year, true)).toEqual({
      pairs: [],
      mentors: [],
      mentees: [],
      leftOut: [
        { pairId: 'PR-1', personId: '', reason: 'draft' },
        { pairId: 'PR-9', personId: 'MTE-1', reason: 'pair_unknown' },
      ],
    });
  });
});
