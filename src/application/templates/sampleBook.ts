// The own workbook with made-up rows in the sheets that papers quote, so that templates can be judged before anything is filled in.
import { sampleRows } from '../../documents/sampleRows.ts';
import type { Columns } from '../../schema/column.ts';
import { formatCell } from '../../schema/derive/cell.ts';
import { readTable, type Table } from '../../schema/derive/table.ts';
import { columnsIn } from '../../schema/layout.ts';
import { PAPER_SHEETS } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import type { Book } from '../book.ts';

/** Settings and the profile stay the workbook's own. */
export const sampleBook = (book: Book): Book => {
  const sheets = PAPER_SHEETS[book.role];
  const keys = new Set(sheets.map(({ key }) => key));
  const prefixes = new Map(sheets.flatMap(({ key, idPrefix }) => (idPrefix === undefined ? [] : [[key, idPrefix]])));
  const table = <Cs extends Columns>(schema: SheetSchema<Cs>): Table<Cs> => {
    if (!keys.has(schema.key)) return book.table(schema);
    const columns: Columns = schema.columns;
    const shown = columnsIn<Columns>(schema, book.layout).flatMap((key) => {
      const column = columns[key];
      return column === undefined ? [] : [{ key, column }];
    });
    const rows = sampleRows(schema, prefixes).map((row) =>
      shown.map(({ key, column }) => formatCell(column, row[key])),
    );
    return readTable(schema, [shown.map(({ column }) => column.title), ...rows], book.layout);
  };
  return { ...book, table };
};
