// The cells of a new row of a register: what was read, what the product itself knows, and the tie by which it can be taken back.
import type { WrittenCell } from '../../schema/derive/cell.ts';
import { mentorStatusNames } from '../../schema/dictionaries.ts';
import type { ConvertedRow } from './convertRow.ts';
import { formatRef, printOf } from './listRef.ts';
import type { OpenList } from './openList.ts';

type Cells = Readonly<Record<string, WrittenCell>>;

/** What the product itself knows of a new row. A mentor without a consent is a candidate. */
const ownCells = ({ schema }: Pick<OpenList, 'schema'>, row: ConvertedRow): Cells =>
  'status' in schema.columns
    ? { status: mentorStatusNames['consentSignedOn' in row.values ? 'consented' : 'candidate'] }
    : {};

/** Columns the sheet lacks are left out. */
export const registerCells = (
  list: Pick<OpenList, 'schema' | 'table'>,
  row: ConvertedRow,
  id: string,
  at: string,
  importId: string,
): Cells => {
  const cells: Cells = { ...row.cells, ...ownCells(list, row), id, registeredAt: at };
  const known = Object.fromEntries(Object.entries(cells).filter(([key]) => key in list.table.header.indexOf));
  return { ...known, listRef: formatRef({ importId, line: row.line, print: printOf(known) }) };
};
