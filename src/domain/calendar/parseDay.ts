// Reading a day from what a person typed or a cell holds; anything that has two readings is refused, not guessed.
import { normaliseName } from '../person/normaliseName.ts';
import { type Day, dayOf, isDay } from './day.ts';
import { MONTHS_GENITIVE } from './monthNames.ts';
import { fromSerial, toSerial } from './serial.ts';

/** Serial numbers taken for days: 1899-12-31 to 2099-12-31. Outside it a number in a date column is a slip. */
const FIRST_SERIAL = 1;
const LAST_SERIAL = 73_050;
/** Two-digit years as Sheets and Excel read them: 00..29 are 2000s, 30..99 are 1900s. */
const FIRST_YEAR_OF_LAST_CENTURY = 30;

// Exports of other programs write a midnight after the day.
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?: ?г\.?| ?года)?(?:,? 0?0:00(?::00)?)?$/;
const WORDED = /^[«"]?(\d{1,2})[»"]? ([а-я]{3,})\.? (\d{4})(?: ?(?:г\.?|года))?$/;

const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < FIRST_YEAR_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
};

const fromText = (input: string): Day | null => {
  const text = normaliseName(input);
  if (isDay(text)) return text;
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return dayOf(fullYear(dotted[3] ?? ''), Number(dotted[2]), Number(dotted[1]));
  const worded = WORDED.exec(text);
  if (worded === null) return null;
  // «сент.» is the beginning of one month only; no three letters begin two.
  const month = MONTHS_GENITIVE.findIndex((name) => name.startsWith(worded[2] ?? '')) + 1;
  return dayOf(Number(worded[3]), month, Number(worded[1]));
};

/**
 * A day from a cell or a field: a whole serial number 1..73050, `2025-09-01`, «01.09.2025», «1.9.25»,
 * «1 сентября 2025 г.», «1 сент. 2025», «01.09.2025 0:00:00». Null for everything else — empty, a fraction (a typed 12.05 arrives as one), a date with
 * slashes, a day that does not exist, a year outside 1899..2099. Never throws.
 */
export const parseDay = (input: string | number | boolean | null | undefined): Day | null => {
  const day = typeof input === 'number' ? fromSerial(input) : typeof input === 'string' ? fromText(input) : null;
  if (day === null) return null;
  const serial = toSerial(day);
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? day : null;
};
