// The cells of a row as a screen shows them, and as they are compared with what it has shown.
import type { RowValues } from '../../rpc/views/rows.ts';
import type { Columns } from '../../schema/column.ts';
import { cellText } from '../../schema/derive/cellText.ts';
import type { Table, TableRow } from '../../schema/derive/table.ts';

/** Texts of `keys`; a cell that cannot be read stands as it was typed. Columns the sheet lacks are left out. */
export const rowTexts = (
  { schema, header }: Pick<Table<Columns>, 'schema' | 'header'>,
  { record, cells }: Pick<TableRow<Columns>, 'record' | 'cells'>,
  keys: readonly string[],
): RowValues =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const column = schema.columns[key];
      const at = header.indexOf[key];
      if (column === undefined || at === undefined) return [];
      return [[key, (cellText(column, record[key]) || String(cells[at] ?? '')).trim()]];
    }),
  );
