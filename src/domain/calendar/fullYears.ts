// Full years between two days: ages, length of service, validity in years.
import { type Day, yearOf } from './day.ts';

/**
 * Full years from `from` to `to`; a year is full on the anniversary itself. An anniversary of 29 February falls on
 * 1 March in a common year (domain reference §6.1, ageRule). Negative when `to` is earlier.
 */
export const fullYears = (from: Day, to: Day): number =>
  yearOf(to) - yearOf(from) - (to.slice(5) < from.slice(5) ? 1 : 0);
