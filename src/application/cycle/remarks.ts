// Remarks with which a report was returned: written into the school's workbook by the municipality, read there by its panel.
import type { Period } from '../../domain/calendar/day.ts';
import { completeRecords, readTable } from '../../schema/derive/table.ts';
import { appended } from '../../schema/derive/write.ts';
import { fullLayout } from '../../schema/layout.ts';
import { remarksSheet } from '../../schema/sheets/cycle.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';

/** The remark on this version of the quarter's report or on a later one; '' when there is none. */
export const remarkOn = (book: Book, period: Period, version: number): string =>
  completeRecords(book.table(remarksSheet))
    .filter((row) => row.period === period && row.version >= version)
    .at(-1)?.remark ?? '';

/** Writes a remark once. False when the workbook is out of reach or has no sheet for it yet. */
export const writeRemark = (
  ports: Ports,
  bookId: string,
  { period, version, remark, returnedAt }: { period: Period; version: number; remark: string; returnedAt: string },
): boolean => {
  const values = ports.workbooks.readForeign(bookId, remarksSheet.title);
  if (values === null) return false;
  const table = readTable(remarksSheet, values, fullLayout('names'));
  if (table.header.problems.length > 0) return false;
  const isThere = completeRecords(table).some((row) => row.period === period && row.version === version);
  if (!isThere) ports.workbooks.write(bookId, appended(table, [{ period, version, returnedAt, remark }]));
  return true;
};
