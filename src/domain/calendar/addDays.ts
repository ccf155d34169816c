// Arithmetic on days: adding days and months, counting days between.
import { type Day, dayOf, dayOfMonthOf, daysInMonth, monthOf, yearOf } from './day.ts';
import { fromSerial, toSerial } from './serial.ts';

const inCalendar = (day: Day | null): Day => {
  // Met only when a result leaves the years 1..9999, which no rule of the programme does: a bug, not a user's mistake.
  if (day === null) throw new RangeError('day outside the calendar');
  return day;
};

/** The day `count` days later; negative goes back. */
export const addDays = (day: Day, count: number): Day => inCalendar(fromSerial(toSerial(day) + count));

/** The same day of the month `count` months later, clamped to the month's end: 31 January + 1 = 28 or 29 February. */
export const addMonths = (day: Day, count: number): Day => {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return inCalendar(dayOf(year, month, Math.min(dayOfMonthOf(day), daysInMonth(year, month))));
};

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => toSerial(to) - toSerial(from);

/** Whole months from `from` to `to`: 0 within the first month, negative when `to` is earlier. */
export const monthsBetween = (from: Day, to: Day): number => {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return addMonths(from, months) > to ? months - 1 : months;
};
