// Frozen rows that a picture shows: a target stands in it once, under the indicator that has it in that year.
import type { Period } from '../calendar/day.ts';
import { yearOfPeriod } from '../calendar/quarter.ts';
import { type Switched, supersededIn } from '../indicator/watchedIndicators.ts';

/** Rows of an indicator that another had taken over by their year are left out; the order stays. */
export const eachTargetOnce = <Row extends { readonly id: string; readonly period: Period }>(
  rows: readonly Row[],
  definitions: readonly Switched[],
): Row[] => {
  const years = new Set(rows.map(({ period }) => yearOfPeriod(period)));
  const superseded = new Map([...years].map((year) => [year, supersededIn(definitions, year)]));
  return rows.filter(({ id, period }) => !superseded.get(yearOfPeriod(period))?.has(id));
};
