// What is wrong with the numbers the coordinator types: constants and counts of organisations without a workbook (V-18, V-20).
import { addMonths } from '../calendar/addDays.ts';
import type { Day } from '../calendar/day.ts';
import { OLD_AFTER_MONTHS } from '../indicator/measures/constantOn.ts';
import type { Problem } from '../problem.ts';
import type { Constant } from '../register/organisation.ts';

/** Counts of a typed row that are compared; the rest of the row does not matter here. */
export interface TypedCounts {
  readonly orgId: string;
  readonly ovzTotal: number | null;
  readonly ovzCovered: number | null;
  readonly sopTotal: number | null;
  readonly sopCovered: number | null;
}

const PARTS = [
  ['ovzCovered', 'ovzTotal'],
  ['sopCovered', 'sopTotal'],
] as const;

/** V-18, error typed_part_exceeds_whole; the column is the place, the row is the caller's to add. */
export const checkTypedCounts = (row: TypedCounts): Problem[] =>
  PARTS.flatMap(([part, whole]): Problem[] => {
    const [less, more] = [row[part], row[whole]];
    return less !== null && more !== null && less > more
      ? [{ code: 'typed_part_exceeds_whole', data: { orgId: row.orgId }, place: { column: part } }]
      : [];
  });

/** V-20, warning constant_old, for the latest value of each key; an older value beside a newer one is history. */
export const checkConstants = (constants: readonly Constant[], day: Day): Problem[] => {
  const latest = new Map<string, Day>();
  for (const { key, value, asOf } of constants)
    if (value !== null && asOf !== null && asOf > (latest.get(key) ?? '')) latest.set(key, asOf);
  return [...latest]
    .filter(([, asOf]) => asOf < addMonths(day, -OLD_AFTER_MONTHS))
    .map(([key, asOf]) => ({ code: 'constant_old', data: { key, asOf }, place: { column: 'asOf' }, level: 'warning' }));
};
