// All rows of a list converted and compared with the register: what goes in, what stays out and why.
import { splitFullName } from '../../domain/person/splitFullName.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { ListRows } from '../../rpc/views/lists.ts';
import { type ConvertedRow, convertRow, hasError } from './convertRow.ts';
import { findTwins } from './findTwins.ts';
import { parseRef } from './listRef.ts';
import type { OpenList } from './openList.ts';

export interface CheckedList {
  readonly ready: readonly ConvertedRow[];
  readonly left: readonly ConvertedRow[];
  readonly rows: readonly ConvertedRow[];
  /** How many of these lines stand in the register already: a call that is made twice writes them once. */
  readonly written: number;
}

/** A whole name with a patronymic: in a workbook of codes it must not stand anywhere. */
export const isPersonsName = (cell: unknown): boolean =>
  typeof cell === 'string' && splitFullName(cell)?.isUnconfirmed === false;

const writtenLines = ({ table }: OpenList, importId: string): Set<number> =>
  new Set(
    table.rows.flatMap(({ record }) => {
      const ref = parseRef(String(record['listRef'] ?? ''));
      return ref?.importId === importId ? [ref.line] : [];
    }),
  );

/** Refused: `list_rows_uneven`, `list_holds_names` (a workbook of codes). `importId` is '' before the list has one. */
export const checkList = (list: OpenList, sent: ListRows, importId: string): Outcome<CheckedList> => {
  const { columns, lines, rows, defaults } = sent;
  if (lines.length !== rows.length || rows.some((cells) => cells.length !== columns.length))
    return refused({ code: 'list_rows_uneven' });
  if (list.book.mode === 'codes' && rows.some((cells) => cells.some(isPersonsName)))
    return refused({ code: 'list_holds_names' });
  const written = writtenLines(list, importId);
  const fresh = lines.flatMap((line, index) => (written.has(line) ? [] : [{ line, cells: rows[index] ?? [] }]));
  const checked = findTwins(
    fresh.map((row) => convertRow(list, columns, defaults, row)),
    list.table.rows,
  );
  return done({
    rows: checked,
    ready: checked.filter((row) => !hasError(row)),
    left: checked.filter(hasError),
    written: lines.filter((line) => written.has(line)).length,
  });
};
