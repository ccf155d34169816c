// Changes of pairs: which days and statuses make one, and which are the life of a pair and no change.
import { expect, test } from '@jest/globals';
import type { Pair, PairMember } from '../../src/domain/pair/pair.ts';
import { pairChanges } from '../../src/domain/pair/pairChanges.ts';

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
  const said = pairChanges({ pairs, members }, new Set(['A'])).map((change) => {
    switch (change.kind) {
      case 'replaced':
        return `replaced ${change.formerMentorId} → ${change.mentorId} (${change.menteeIds.join()}) ${change.on}`;
      case 'ended':
        return `ended ${change.mentorId} (${change.menteeIds.join()}) ${change.on}`;
      default:
        return `${change.kind} ${change.personId} ${change.on}`;
    }
  });
  expect(said).toEqual(changes);
});
