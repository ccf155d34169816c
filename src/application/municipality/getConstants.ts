// The municipality's constants with their age: what indicators are divided by.
import { addMonths, monthsBetween } from '../../domain/calendar/addDays.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { OLD_AFTER_MONTHS } from '../../domain/indicator/measures/constantOn.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { ConstantRow, ConstantState } from '../../rpc/views/setUp.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { constantsSheet } from '../../schema/sheets/municipality.ts';
import { type Book, requireBook } from '../book.ts';
import { sheetLink } from '../check/checkRows.ts';
import type { Ports } from '../ports.ts';

/** Of several values of a constant the latest. */
export const constantRows = (book: Book, today: Day): ConstantRow[] => {
  const old = addMonths(today, -OLD_AFTER_MONTHS);
  const latest = new Map<string, ConstantRow>();
  for (const { key, name, value, asOf, source } of completeRecords(book.table(constantsSheet))) {
    const known = latest.get(key);
    if (known !== undefined && known.asOf >= (asOf ?? '')) continue;
    const state = value === null ? 'missing' : asOf === null ? 'undated' : asOf < old ? 'old' : 'good';
    const ageMonths = asOf === null ? null : monthsBetween(asOf, today);
    latest.set(key, { key, name, value, asOf: asOf ?? '', ageMonths, source, state });
  }
  return [...latest.values()];
};

/** What keeps an indicator from being computed comes first. */
const ORDER: readonly ConstantState[] = ['missing', 'old', 'undated', 'good'];

/** Those to be mended first, else in the order of the sheet. `link` is the address of the sheet. */
export const getConstants = (ports: Ports): Outcome<{ constants: ConstantRow[]; link: string }> => {
  const opened = requireBook(ports, 'municipality', [constantsSheet]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const link = sheetLink(ports, book, constantsSheet.title);
  const rows = constantRows(book, ports.clock.today());
  return done({ constants: ORDER.flatMap((state) => rows.filter((row) => row.state === state)), link });
};
