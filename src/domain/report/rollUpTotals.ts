// Sums over the organisations for «Свод по ОО»; a number somebody does not know is never taken for zero.
import type { Report } from './report.ts';

const TOTALLED = [
  'mentors',
  'mentees',
  'pairs',
  'groups',
  'unknownAge',
  'youngTeacherMentees',
  'youngTeachersTotal',
  'ovzTotal',
  'ovzCovered',
  'sopTotal',
  'sopCovered',
] as const;
export type Totalled = (typeof TOTALLED)[number];

export interface Total {
  /** Null when no report knows the number. */
  readonly sum: number | null;
  /** Reports that know it, of `total` reports. */
  readonly known: number;
  readonly total: number;
}

/** Sums of one quarter's reports, one an organisation (`latestReports`). People of several schools are summed twice. */
export const rollUpTotals = (reports: readonly Pick<Report, Totalled>[]): Readonly<Record<Totalled, Total>> => {
  const totalOf = (key: Totalled): Total => {
    const values = reports.flatMap((report) => report[key] ?? []);
    return {
      sum: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
      known: values.length,
      total: reports.length,
    };
  };
  return Object.fromEntries(TOTALLED.map((key) => [key, totalOf(key)])) as Record<Totalled, Total>;
};
