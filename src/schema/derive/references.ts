// Cells that name a row of another sheet, found by what the columns say of themselves; no list of them is kept anywhere.
import { columnsIn, type Layout } from '../layout.ts';
import type { SheetSchema } from '../sheet.ts';
import type { Table, TableRow } from './table.ts';

type AnyRow = TableRow<SheetSchema['columns']>;

/** Keys of the columns of `schema` that may hold an id of the sheet `target`. */
export const referringColumns = (schema: SheetSchema, target: string, layout: Layout): string[] =>
  columnsIn(schema, layout).filter((key) => schema.columns[key]?.refersTo?.includes(target));

/** Whether any column of `schema`, in whatever layout, may hold an id of the sheet `target`. Told of whole sheets when the program loads: cheap. */
export const refersTo = (schema: SheetSchema, target: string): boolean =>
  Object.values(schema.columns).some((column) => column.refersTo?.includes(target));

/** Ids in one cell: a list holds several. */
export const idsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

export const holdsId = (row: AnyRow, column: string, id: string): boolean => idsIn(row.record[column]).includes(id);

/** The cell with `from` put as `to`; the rest of a list stays. */
export const withId = (row: AnyRow, column: string, from: string, to: string): unknown => {
  const value: unknown = row.record[column];
  return Array.isArray(value) ? value.map((one) => (one === from ? to : one)) : to;
};

/**
 * What a row is called where it must be found again after sorting: its id, or the ids it refers to in the columns other
 * than `except`.
 */
export const rowName = (table: Table, row: AnyRow, except: string): string => {
  const own = String(row.record['id'] ?? '');
  if (own !== '') return own;
  return columnsIn(table.schema, table.layout)
    .filter((key) => key !== except && table.schema.columns[key]?.refersTo !== undefined)
    .flatMap((key) => idsIn(row.record[key]))
    .join('/');
};
