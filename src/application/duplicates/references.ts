// Every cell of a workbook that names one person, with the row it stands in.
import { holdsId, referringColumns } from '../../schema/derive/references.ts';
import type { Table, TableRow } from '../../schema/derive/table.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { membersSheet } from '../../schema/sheets/pairs.ts';
import type { Book } from '../book.ts';
import { REFERRING_SHEETS } from './mergeSheets.ts';

export interface Reference {
  readonly table: Table;
  readonly row: TableRow<Table['schema']['columns']>;
  readonly column: string;
}

/** References to the row `id` of a register, in the order of the tabs; the book must be open with REFERRING_SHEETS. */
export const referencesTo = (book: Book, people: SheetSchema, id: string): Reference[] =>
  REFERRING_SHEETS.flatMap((schema) => {
    const table: Table = book.table(schema);
    return referringColumns(schema, people.key, book.layout).flatMap((column) =>
      table.rows.filter((row) => holdsId(row, column, id)).map((row) => ({ table, row, column })),
    );
  });

/** Pairs in which both rows are members. */
export const sharedPairs = (book: Book, one: string, other: string): string[] => {
  const pairsOf = (id: string) =>
    book.table(membersSheet).rows.flatMap(({ record }) => (record.personId === id ? [record.pairId] : []));
  const others = new Set(pairsOf(other));
  return [...new Set(pairsOf(one))].filter((pairId) => others.has(pairId));
};
