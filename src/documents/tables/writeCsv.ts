// A table as .csv for Excel in Russia: semicolons, decimal commas, quotes of RFC 4180, a byte order mark; no cell is ever run.
import type { DayCell, OfficeTable, TableCell } from './table.ts';

const BOM = '\ufeff';

/**
 * A text that a table program would take for a formula gets an apostrophe before it, as OWASP advises; numbers are written
 * as they are. https://owasp.org/www-community/attacks/CSV_Injection (seen 2026-11-26)
 */
const RUNS = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** As people in Russia write it, so that no program reads it its own way. */
const dayText = ({ day, time }: DayCell): string => {
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}${time === undefined ? '' : ` ${time}`}`;
};

const written = (cell: TableCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'object') return dayText(cell);
  const text = RUNS.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Text to be kept as UTF-8. */
export const writeCsv = ({ columns, rows }: OfficeTable): string =>
  BOM + [columns.map(({ title }) => title), ...rows].map((row) => `${row.map(written).join(';')}\r\n`).join('');
