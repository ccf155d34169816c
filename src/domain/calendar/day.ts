// Days as ISO strings and what a valid one is; the Date object is deliberately absent (invariant 3).

/** A calendar day `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A calendar quarter, `2025-Q4`; «квартал», not the school «четверть». */
export type Period = string;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Gregorian leap years. */
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days in `month` (1..12); 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

/** Year, month (1..12) and day of month as an ISO day, or null when there is no such day. Years 1..9999. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day | null => {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
};

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));
export const dayOfMonthOf = (day: Day): number => Number(day.slice(8, 10));

/** True for an existing calendar day written `YYYY-MM-DD`. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  dayOf(yearOf(value), monthOf(value), dayOfMonthOf(value)) === value;

/** For sorting: negative, 0 or positive. */
export const compareDays = (left: Day, right: Day): number => (left < right ? -1 : left > right ? 1 : 0);

export const earlierOf = (left: Day, right: Day): Day => (compareDays(left, right) <= 0 ? left : right);
export const laterOf = (left: Day, right: Day): Day => (compareDays(left, right) >= 0 ? left : right);
