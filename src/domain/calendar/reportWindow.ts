// The stretch of days over which entering a programme counts; cumulative, because the papers say «вошедших» (§6.3).
import { type Day, yearOf } from './day.ts';

/** Both ends included. */
export interface ReportWindow {
  readonly start: Day;
  readonly end: Day;
}

export type WindowKind = 'calendar_year' | 'school_year' | 'snapshot';
export type AgeReference = 'period_end' | 'jan1' | 'sep1';

/** From 1 January of the year of `asOf` to `asOf`: a quarter's value is cumulative, not the quarter's increment. */
export const calendarYearWindow = (asOf: Day): ReportWindow => ({ start: `${asOf.slice(0, 4)}-01-01`, end: asOf });

/** 1 September on which the school year of `day` began. */
export const schoolYearStart = (day: Day): Day => {
  const year = day.slice(5) >= '09-01' ? yearOf(day) : yearOf(day) - 1;
  return `${String(year).padStart(4, '0')}-09-01`;
};

/** The window of a report by the choice of the profile: from 1 January, from 1 September, or the day alone. */
export const reportWindow = (asOf: Day, kind: WindowKind): ReportWindow => {
  if (kind === 'snapshot') return { start: asOf, end: asOf };
  return kind === 'school_year' ? { start: schoolYearStart(asOf), end: asOf } : calendarYearWindow(asOf);
};

/** Day on which ages are taken: the report's own, or the first of its calendar or school year. */
export const ageDay = (asOf: Day, reference: AgeReference): Day => {
  if (reference === 'period_end') return asOf;
  return reference === 'jan1' ? calendarYearWindow(asOf).start : schoolYearStart(asOf);
};

/** «2025/2026», the school year `day` belongs to. */
export const schoolYearOf = (day: Day): string => {
  const start = yearOf(schoolYearStart(day));
  return `${start}/${start + 1}`;
};
