// Utilities.formatDate: the letters of Java's SimpleDateFormat that are emulated; any other letter is refused loudly.

import { isTimeZone, zonedParts } from '../../store/clock/timeZone.ts';
import { notEmulated, serviceError } from '../../store/serviceError.ts';

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String) */
export function formatDate(at: number, timeZone: string, pattern: string): string {
  // Apps Script: an unknown zone is taken for GMT silently; here it is refused. https://docs.oracle.com/javase/8/docs/api/java/util/TimeZone.html#getTimeZone-java.lang.String- (seen 2026-11-22)
  if (!isTimeZone(timeZone)) throw serviceError('Invalid argument: timeZone. Should be of type: String');
  const { year, month, day, hour, minute, second } = zonedParts(at, timeZone);
  const fields: Readonly<Record<string, number>> = {
    y: year,
    M: month,
    d: day,
    H: hour,
    m: minute,
    s: second,
    S: ((at % 1000) + 1000) % 1000,
  };
  return pattern.replace(TOKEN, (token, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    if (letter === undefined) return token;
    const value = fields[letter];
    if (value === undefined || (letter === 'M' && token.length > 2))
      throw notEmulated(`Utilities.formatDate pattern '${token}'`);
    if (letter === 'y' && token.length === 2) return String(value).slice(-2);
    return String(value).padStart(token.length, '0');
  });
}
