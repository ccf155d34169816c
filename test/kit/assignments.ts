// What an assignment is worth, and the naive one: the best pair first, then the best of what is left.
import type { AssignmentTask } from '../../src/domain/matching/assign.ts';

/** How many rows are matched and the sum of scores and places; null where two may not meet or a column is over its places. */
export const worthOf = (
  { columns, scores, places }: AssignmentTask,
  columnOf: Int32Array,
): readonly [matched: number, points: number] | null => {
  const taken = places.map(() => 0);
  let [matched, points] = [0, 0];
  for (const [row, column] of columnOf.entries()) {
    if (column < 0) continue;
    const place = places[column]?.[taken[column] ?? 0];
    const score = scores[row * columns + column] ?? -1;
    if (place === undefined || score < 0) return null;
    taken[column] = (taken[column] ?? 0) + 1;
    matched += 1;
    points += score + place;
  }
  return [matched, points];
};

/** What a person does by hand with a sorted list. */
export const greedyAssignment = ({ rows, columns, scores, places }: AssignmentTask): Int32Array => {
  const columnOf = new Int32Array(rows).fill(-1);
  const taken = places.map(() => 0);
  const order = Array.from({ length: rows * columns }, (_, at) => at)
    .filter((at) => (scores[at] ?? -1) >= 0)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
  for (const at of order) {
    const [row, column] = [Math.floor(at / columns), at % columns];
    if (columnOf[row] !== -1 || (taken[column] ?? 0) >= (places[column]?.length ?? 0)) continue;
    columnOf[row] = column;
    taken[column] = (taken[column] ?? 0) + 1;
  }
  return columnOf;
};
