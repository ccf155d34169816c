// A serial number of a spreadsheet as the day it means, `dd.mm.yyyy`; the time of day is left out.

/** Days from 1 March of year 0 to the end of 1899, where serial numbers begin. */
const BEFORE_SERIALS = 693_899;

const two = (number: number): string => String(number).padStart(2, '0');

/** '' for numbers that are no day of a person's life: before 1900 or after 2099. */
export function showSerial(serial: number): string {
  const days = Math.floor(serial);
  if (days < 1 || days > 73_050) return '';
  // Years that begin in March have their odd day at the end. http://howardhinnant.github.io/date_algorithms.html (seen 2026-11-26)
  const count = days + BEFORE_SERIALS;
  const era = Math.floor(count / 146_097);
  const ofEra = count - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return `${two(day)}.${two(month)}.${yearOfEra + era * 400 + (month <= 2 ? 1 : 0)}`;
}
