// Changes of pairs: which days and statuses make one, and which are the life of a pair and no change.
import { describe, expect, test } from '@jest/globals';
import type { Pair, PairMember } from '../../src/domain/pair/pair.ts';
import { changedPairIds, isEndingOpen, pairChanges } from '../../src/domain/pair/pairChanges.ts';

const pair = (id: string, rest: Partial<Pair> = {}): Pair => ({
  id,
  form: 'pedagog_pedagog',
  kinds: ['traditional'],
  startDate: '2025-09-01',
  endDate: '2026-05-31',
  goal: '',
  orderId: 'ПРК-1',
  status: 'active',
  terminatedOn: null,
  ...rest,
});

const member = (
  personId: string,
  role: PairMember['role'],
  joinedOn: PairMember['joinedOn'] = null,
  leftOn: PairMember['leftOn'] = null,
  pairId = 'A',
): PairMember => ({ pairId, personId, role, joinedOn, leftOn });

const M = member('m', 'mentor');
const order = { number: '110', date: '2025-11-05', status: 'signed' } as const;
const ORDERS = [
  { ...order, id: 'TOLD' },
  { ...order, id: 'DRAFT', status: 'draft', number: '' },
  { ...order, id: 'GONE', status: 'cancelled' },
] as const;
const OVER = { status: 'terminated', terminatedOn: '2025-12-20' } as const;

test.each<[why: string, pairs: Pair[], members: PairMember[], changes: string[]]>([
  ['a pair that runs has nothing to change', [pair('A')], [M, member('a', 'mentee')], []],
  ['who is there from the first day has not joined', [pair('A')], [M, member('a', 'mentee', '2025-09-01')], []],
  ['a mentee came', [pair('A')], [M, member('a', 'mentee', '2025-09-02')], ['joined a 2025-09-02']],
  ['a mentee went', [pair('A')], [M, member('a', 'mentee', null, '2025-11-01')], ['left a 2025-11-01']],
  [
    'one mentor for another in the same pair is one change',
    [pair('A')],
    [member('m', 'mentor', null, '2025-11-01'), member('n', 'mentor', '2025-11-02'), member('a', 'mentee')],
    ['replaced m → n (a) 2025-11-02'],
  ],
  [
    'who leaves on the last day leaves with the pair',
    [pair('A', OVER)],
    [member('m', 'mentor', null, '2025-12-20'), member('a', 'mentee', null, '2025-12-20')],
    ['ended m (a) 2025-12-20'],
  ],
  [
    'a programme that was completed in time ends by itself',
    [pair('A', { status: 'completed' })],
    [M, member('a', 'mentee', null, '2026-05-31')],
    [],
  ],
  [
    'a pair that came in place of another is a replacement, not an end',
    [pair('A', OVER), pair('B', { startDate: '2025-12-21', replacesPairId: 'A' })],
    [M, member('a', 'mentee'), member('n', 'mentor', null, null, 'B'), member('a', 'mentee', null, null, 'B')],
    ['replaced m → n (a) 2025-12-21'],
  ],
])('%s', (_why, pairs, members, changes) => {
  expect(said(pairs, members)).toEqual(changes);
});

function said(pairs: Pair[], members: PairMember[], orderId = ''): string[] {
  return pairChanges({ pairs, members, orders: ORDERS }, new Set(['A']), orderId).map((change) => {
    switch (change.kind) {
      case 'replaced':
        return `replaced ${change.formerMentorId} → ${change.mentorId} (${change.menteeIds.join()}) ${change.on}`;
      case 'ended':
        return `ended ${change.mentorId} (${change.menteeIds.join()}) ${change.on}`;
      default:
        return `${change.kind} ${change.personId} ${change.on}`;
    }
  });
}

describe('what an order has told is not told again', () => {
  const left = (leftOrderId: string) => ({ ...member('a', 'mentee', null, '2025-11-01'), leftOrderId });
  const came = (joinedOrderId: string) => ({ ...member('n', 'mentor', '2025-11-10'), joinedOrderId });
  const went = (leftOrderId: string) => ({ ...member('m', 'mentor', null, '2025-11-01'), leftOrderId });
  const A = member('a', 'mentee');
  test.each<[why: string, pairs: Pair[], members: PairMember[], changes: string[]]>([
    ['a leaving', [pair('A')], [M, left('TOLD')], []],
    ['but by a draft it is not told yet', [pair('A')], [M, left('DRAFT')], ['left a 2025-11-01']],
    ['nor by one that was cancelled', [pair('A')], [M, left('GONE')], ['left a 2025-11-01']],
    ['nor by one that is in no list', [pair('A')], [M, left('?')], ['left a 2025-11-01']],
    ['an end', [pair('A', { ...OVER, endingOrderId: 'TOLD' })], [M, A], []],
    [
      'a replacement',
      [pair('A', { ...OVER, endingOrderId: 'TOLD' }), pair('B', { startDate: '2025-12-21', replacesPairId: 'A' })],
      [M, A],
      [],
    ],
    ['a mentor for a mentor', [pair('A')], [went('TOLD'), came('TOLD'), A], []],
    [
      'the leaving alone: the next mentor takes the place',
      [pair('A')],
      [went('TOLD'), came(''), A],
      ['replaced m → n (a) 2025-11-10'],
    ],
    [
      'the coming alone: the leaving is told by itself',
      [pair('A')],
      [went(''), came('TOLD'), A],
      ['left m 2025-11-01'],
    ],
    [
      'a second mentor takes nobody’s place',
      [pair('A')],
      [went('TOLD'), came('TOLD'), member('o', 'mentor', '2025-12-01'), A],
      ['joined o 2025-12-01'],
    ],
  ])('%s', (_why, pairs, members, changes) => {
    expect(said(pairs, members)).toEqual(changes);
    expect(changedPairIds({ pairs, members, orders: ORDERS }).includes('A')).toBe(changes.length > 0);
  });

  test('the order that has told tells the same once more', () => {
    expect(said([pair('A')], [M, left('TOLD')], 'TOLD')).toEqual(['left a 2025-11-01']);
  });

  test('a reason comes with the leaving', () => {
    const members = [M, { ...left(''), leftReason: 'mentee_refused' as const }];
    expect(pairChanges({ pairs: [pair('A')], members, orders: [] }, new Set(['A']))).toMatchObject([
      { kind: 'left', reason: 'mentee_refused' },
    ]);
  });
});

const ENDING = { terminatedOn: '2025-12-20' } as const;
test.each<[why: string, pairs: Pair[], isOpen: boolean]>([
  ['a pair that runs to its term', [pair('A')], false],
  ['an end that is written down alone', [pair('A', ENDING)], true],
  ['of a pair that has not begun yet', [pair('A', { ...ENDING, status: 'approved' })], true],
  ['told by a draft', [pair('A', { ...ENDING, endingOrderId: 'DRAFT' })], true],
  ['told by an order that was cancelled', [pair('A', { ...ENDING, endingOrderId: 'GONE' })], true],
  ['told by an order in force', [pair('A', { ...ENDING, endingOrderId: 'TOLD' })], false],
  ['carried out', [pair('A', OVER)], false],
  ['of a pair that another has come in place of', [pair('A', ENDING), pair('B', { replacesPairId: 'A' })], false],
])('an early end may be taken back or not: %s', (_why, [first = pair('A'), ...others], isOpen) => {
  expect(isEndingOpen({ pairs: [first, ...others], members: [M], orders: ORDERS }, first)).toBe(isOpen);
});
