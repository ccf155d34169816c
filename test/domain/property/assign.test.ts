// The assignment against every possible one of small schools, and against taking the best pair first.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AssignmentTask, assign } from '../../../src/domain/matching/assign.ts';
import { greedyAssignment, worthOf } from '../../kit/assignments.ts';

const task: fc.Arbitrary<AssignmentTask> = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 4 }))
  .chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      scores: fc
        .array(fc.integer({ min: -1, max: 6 }), { minLength: rows * columns, maxLength: rows * columns })
        .map((scores) => Int16Array.from(scores)),
      places: fc.array(
        fc
          .array(fc.integer({ min: 0, max: 5 }), { maxLength: 2 })
          .map((places) => places.sort((one, other) => other - one)),
        { minLength: columns, maxLength: columns },
      ),
    }),
  );

/** The best of all, by trying each. */
const bestOf = (of: AssignmentTask): readonly [number, number] => {
  let best: readonly [number, number] = [0, 0];
  const chosen = new Int32Array(of.rows).fill(-1);
  const go = (row: number): void => {
    if (row === of.rows) {
      const worth = worthOf(of, chosen);
      if (worth !== null && (worth[0] > best[0] || (worth[0] === best[0] && worth[1] > best[1]))) best = worth;
      return;
    }
    for (let column = -1; column < of.columns; column += 1) {
      chosen[row] = column;
      go(row + 1);
    }
  };
  go(0);
  return best;
};

test('as many as can be first, then the most points', () => {
  fc.assert(
    fc.property(task, (of) => expect(worthOf(of, assign(of))).toEqual(bestOf(of))),
    { numRuns: 250, seed: 24 },
  );
});

test('taking the best pair first is never better, and is worse at times', () => {
  let worse = 0;
  fc.assert(
    fc.property(task, (of) => {
      const [ours, naive] = [worthOf(of, assign(of)) ?? [0, 0], worthOf(of, greedyAssignment(of)) ?? [0, 0]];
      expect(ours[0]).toBeGreaterThanOrEqual(naive[0]);
      if (ours[0] === naive[0]) expect(ours[1]).toBeGreaterThanOrEqual(naive[1]);
      if (ours[0] > naive[0] || ours[1] > naive[1]) worse += 1;
    }),
    { numRuns: 250, seed: 24 },
  );
  expect(worse).toBeGreaterThan(0);
});
