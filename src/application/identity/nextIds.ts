// Codes for rows that have none: numbers that no row of the sheet has ever had, as far as anything in the workbook remembers.
import type { Table } from '../../schema/derive/table.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import type { Book } from '../book.ts';
import { namedCodes } from './namedCodes.ts';

/**
 * The next free codes, `НСТ-0007`: above the largest that stands in the sheet, in the journal or in a cell that names a
 * row of the sheet. A wiped or deleted row leaves its code to nobody.
 */
export const nextIds = (book: Book, schema: SheetSchema, count: number): string[] => {
  if (count === 0) return [];
  const table = book.table(schema) as Table;
  const own = `${schema.idPrefix}-`;
  const used = [
    ...table.rows.map(({ record }) => String(record['id'])),
    ...book.known().byCode.keys(),
    ...namedCodes(schema, book.opened()),
  ];
  const last = used.reduce(
    (most, code) => (code.startsWith(own) ? Math.max(most, Number(/(\d+)$/u.exec(code)?.[1] ?? 0)) : most),
    0,
  );
  return Array.from({ length: count }, (_, index) => `${own}${String(last + index + 1).padStart(4, '0')}`);
};
