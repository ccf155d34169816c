// Whether a row of a register is still what it was when it was written, and whether anything in the workbook speaks of it.
import type { Columns } from '../../schema/column.ts';
import { idsIn, referringColumns } from '../../schema/derive/references.ts';
import type { Table, TableRow } from '../../schema/derive/table.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import type { Book } from '../book.ts';
import { REFERRING_SHEETS } from '../duplicates/mergeSheets.ts';
import { parseRef, printOf } from './listRef.ts';

/** Title of the sheet that speaks of a row, by the code of the row. */
export const usesOf = (book: Book, register: SheetSchema, sheets = REFERRING_SHEETS): Map<string, string> =>
  new Map(
    sheets.flatMap((schema) => {
      const columns = referringColumns(schema, register.key, book.layout);
      const { rows } = book.table(schema);
      return rows.flatMap(({ record }) =>
        columns.flatMap((key) => idsIn(record[key]).map((id) => [String(id), schema.title] as const)),
      );
    }),
  );

/** Cells as they stand, under their schema keys; what stands in a foreign column counts under the number of the column. */
const standing = (table: Table<Columns>, { cells }: TableRow<Columns>): Record<string, unknown> => {
  const keyAt = new Map(Object.entries(table.header.indexOf).map(([key, index]) => [index, key]));
  return Object.fromEntries(cells.map((cell, index) => [keyAt.get(index) ?? `column ${index}`, cell]));
};

/** True for a row that a list or a screen has written and that nobody has changed since. */
export const isAsWritten = (table: Table<Columns>, row: TableRow<Columns>): boolean => {
  const ref = parseRef(String(row.record['listRef'] ?? ''));
  return ref !== null && printOf(standing(table, row)) === ref.print;
};
