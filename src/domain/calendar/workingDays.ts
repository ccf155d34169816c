// Counting in working days of the five-day week, as labour law and the law on personal data count terms.
import { addDays } from './addDays.ts';
import { type Day, yearOf } from './day.ts';
import { PRODUCTION_YEARS, type ProductionCalendar } from './productionCalendar.ts';
import { toSerial } from './serial.ts';

/** Holidays of ТК art. 112 that have a date of their own, for years the calendar does not know yet. */
const HOLIDAYS = /-(01-0[1-8]|02-23|03-08|05-01|05-09|06-12|11-04)$/;

/** Monday to Friday. Serial 0 is Saturday 1899-12-30. */
export const isWeekday = (day: Day): boolean => toSerial(day) % 7 >= 2;

/** By the production calendar of its year; of a year not in it, by the holidays of the law, without moved days. */
export const isWorkingDay = (day: Day, calendar: ProductionCalendar = PRODUCTION_YEARS): boolean => {
  const year = calendar[yearOf(day)];
  if (year === undefined) return isWeekday(day) && !HOLIDAYS.test(day);
  return year.worked.includes(day) || (isWeekday(day) && !year.off.includes(day));
};

/** The `count`-th working day after `day`, which itself is not counted; `count` ≥ 1. */
export const addWorkingDays = (day: Day, count: number, calendar: ProductionCalendar = PRODUCTION_YEARS): Day => {
  const next = addDays(day, 1);
  if (!isWorkingDay(next, calendar)) return addWorkingDays(next, count, calendar);
  return count <= 1 ? next : addWorkingDays(next, count - 1, calendar);
};

/** Whether the moved days of a year are known; a municipality that has entered its own knows them. */
export const isDecreed = (year: number, calendar: ProductionCalendar): boolean =>
  calendar[year] !== undefined && calendar[year].isDecreed !== false;
