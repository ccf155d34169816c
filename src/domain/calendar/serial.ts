// Days and the serial numbers of Sheets: whole days since 1899-12-30; by arithmetic, without Date.
import { type Day, dayOf, dayOfMonthOf, monthOf, yearOf } from './day.ts';

const DAYS_IN_ERA = 146_097;
// 1899-12-30 counted from 0000-03-01, where the count below begins.
const EPOCH = 693_899;

/** Serial number of a day as Sheets stores it: 1899-12-30 is 0, 2025-09-01 is 45901. */
export const toSerial = (day: Day): number => {
  // A year that begins on 1 March puts the leap day at its end, so the month lengths follow one formula.
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonthOf(day) - 1;
  return (
    era * DAYS_IN_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH
  );
};

/** Day of a serial number; null for a fraction or a number outside the years 1..9999. */
export const fromSerial = (serial: number): Day | null => {
  if (!Number.isInteger(serial)) return null;
  const count = serial + EPOCH;
  const era = Math.floor(count / DAYS_IN_ERA);
  const dayOfEra = count - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayOf(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
};
