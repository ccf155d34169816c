// Frozen quarters as a picture needs them: the last version of each, indicator by indicator, the earliest quarter first.
import type { Period } from '../calendar/day.ts';
import type { FrozenNumber } from './targetShare.ts';

/** A row of «Снимки». */
export interface FrozenRow extends FrozenNumber {
  readonly period: Period;
  readonly version: number | null;
  readonly id: string;
  readonly name: string;
  /** `partsText` of the organisations counted. */
  readonly parts: string;
}

export interface FrozenQuarter<Row extends FrozenRow = FrozenRow> {
  readonly period: Period;
  readonly rows: readonly Row[];
}

/** The last versions, of quarters no later than `until`. */
export const frozenQuarters = <Row extends FrozenRow>(rows: readonly Row[], until: Period): FrozenQuarter<Row>[] => {
  const last = new Map<Period, number>();
  for (const { period, version } of rows) last.set(period, Math.max(last.get(period) ?? 0, version ?? 0));
  return [...last.keys()]
    .filter((period) => period <= until)
    .sort()
    .map((period) => ({
      period,
      rows: rows.filter((row) => row.period === period && (row.version ?? 0) === last.get(period)),
    }));
};
