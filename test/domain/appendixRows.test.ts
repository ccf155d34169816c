// Rows of the appendices of an order on pairs: what stands there stays, the others get the next free ones of their appendix.
import { expect, test } from '@jest/globals';
import { appendixNumber, appendixRows } from '../../src/domain/order/effects/appendixRows.ts';
import { aMember, aMentee, aMentor, aPair, aRegister } from './rows.ts';

const MENTORS = [aMentor({ id: 'MTR-1' })];
const MENTEES = [aMentee({ id: 'CHILD', category: 'pupil' }), aMentee({ id: 'YOUNG', category: 'young_pedagog' })];

/** A pair of teachers «T…» or with a pupil «P…», with the row that stands in its cell. */
const pairOf = (id: string, orderItemNo: number | null = null) =>
  aPair({ id, form: id.startsWith('T') ? 'pedagog_pedagog' : 'teacher_pupil', startDate: '2025-09-15', orderItemNo });
const membersOf = (ids: readonly string[]) =>
  ids.map((pairId) => aMember({ pairId, personId: pairId.startsWith('T') ? 'YOUNG' : 'CHILD' }));

test.each([
  { why: 'each appendix is numbered from one', rows: { T1: null, P1: null, T2: null, P2: null }, are: [1, 1, 2, 2] },
  { why: 'what the document gave stays', rows: { T1: 2, T2: null, T3: 1 }, are: [2, 3, 1] },
  { why: 'a gap is filled', rows: { P1: 1, P2: 3, P3: null, P4: null }, are: [1, 3, 2, 4] },
])('$why', ({ rows, are }) => {
  const pairs = Object.entries(rows as Record<string, number | null>).map(([id, row]) => pairOf(id, row));
  const members = membersOf(pairs.map(({ id }) => id));
  const register = aRegister({ mentors: MENTORS, mentees: MENTEES, pairs, members });
  expect([...appendixRows(pairs, register).values()]).toEqual(are);
});

test.each([
  { ids: ['T1', 'T2'], of: 'T1', is: null, why: 'the only appendix has no number' },
  { ids: ['P1', 'T1'], of: 'T1', is: 1, why: 'teachers come first' },
  { ids: ['P1', 'T1'], of: 'P1', is: 2, why: 'pupils second' },
])('$of of $ids: appendix $is, $why', ({ ids, of, is }) => {
  const pairs = ids.map((id) => pairOf(id));
  // A child who came later has moved no row.
  const late = aMember({ pairId: 'T1', personId: 'CHILD', joinedOn: '2025-11-01' });
  const register = aRegister({ mentors: MENTORS, mentees: MENTEES, pairs, members: [...membersOf(ids), late] });
  expect(appendixNumber(of, pairs, register)).toBe(is);
});
