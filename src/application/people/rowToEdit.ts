// The row of somebody whose cells a screen may change: also one that the register leaves out because of its cells.
import type { Columns } from '../../schema/column.ts';
import type { Table, TableRow } from '../../schema/derive/table.ts';
import type { Book } from '../book.ts';
import { rowTexts } from '../rows/rowTexts.ts';
import { rowOfPerson } from './takeBackPerson.ts';

/** Undefined of nobody, of data that were destroyed, of a row merged into another one, and where the code may be somebody else's. */
export const rowToEdit = (book: Book, personId: string): ReturnType<typeof rowOfPerson> => {
  const found = rowOfPerson(book, personId);
  if (found === undefined || found.row.record['erasedOn'] || found.row.record['mergedInto']) return undefined;
  const { rowNumber } = found.row;
  const isDoubtful = found.table.problems.some(
    ({ code, place }) => place?.rowNumber === rowNumber && code.startsWith('row_id_'),
  );
  return isDoubtful ? undefined : found;
};

/** The column that says what the answer of a form had wrong. */
export const REMARKS = 'remarks';

/** What stands in it; empty for nothing. */
export const remarksOf = (table: Table<Columns>, row: TableRow<Columns>): string =>
  rowTexts(table, row, [REMARKS])[REMARKS] ?? '';
