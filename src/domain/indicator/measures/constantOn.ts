// Looking up a municipal constant for a report day; a constant is never assumed (§6.6 «constant absent», V-20).
import { addMonths } from '../../calendar/addDays.ts';
import type { Day } from '../../calendar/day.ts';
import type { Problem } from '../../problem.ts';
import type { Constant } from '../../register/organisation.ts';

/** V-20: months after which a constant is old. */
export const OLD_AFTER_MONTHS = 24;

export interface FoundConstant {
  /** Null when absent or contradictory; `notes` say which. */
  readonly value: number | null;
  /** The row it was taken from. */
  readonly used: Constant | null;
  readonly notes: readonly Problem[];
}

/**
 * The value stated latest on or before `day`; if all are stated later, the earliest of these with a note (statistics
 * «на 1 января» follow a report «на 31 декабря»). A value without a day serves only when there is no dated one. Notes:
 * constant_missing, constant_contradictory (two values for one day), constant_undated, constant_later, constant_old.
 */
export const constantOn = (constants: readonly Constant[], key: string, day: Day): FoundConstant => {
  const rows = constants.filter((row) => row.key === key && row.value !== null);
  const days = rows.flatMap((row) => row.asOf ?? []).sort();
  const asOf = days.filter((found) => found <= day).at(-1) ?? days[0] ?? null;
  const stated = rows.filter((row) => row.asOf === asOf);
  const [used = null] = stated;
  if (used === null) return { value: null, used, notes: [{ code: 'constant_missing', data: { key } }] };
  if (new Set(stated.map((row) => row.value)).size > 1)
    return { value: null, used: null, notes: [{ code: 'constant_contradictory', data: { key, asOf: asOf ?? '' } }] };
  const found = (notes: readonly Problem[]): FoundConstant => ({ value: used.value, used, notes });
  if (asOf === null) return found([{ code: 'constant_undated', data: { key }, level: 'warning' }]);
  if (asOf > day) return found([{ code: 'constant_later', data: { key, asOf }, level: 'warning' }]);
  if (asOf < addMonths(day, -OLD_AFTER_MONTHS))
    return found([{ code: 'constant_old', data: { key, asOf }, level: 'warning' }]);
  return found([]);
};
