// The sheets of a workbook in the small form in which the page receives them.
import type { StandingCell } from '../cellContract.ts';
import type { GridCell, GridSheet, Workspace } from '../contract.ts';
import type { BookView, CellView, SheetView, StandingView } from './wire.ts';

export function bookView(workspace: Workspace, bookId: string, name: string): BookView {
  // The mark is asked first: what is written meanwhile makes one look more, and none is missed.
  const mark = workspace.changeMark(bookId);
  return { id: bookId, name, mark, sheets: workspace.sheets(bookId).map(sheetView) };
}

function sheetView(sheet: GridSheet): SheetView {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    hidden: sheet.hidden,
    frozenRows: sheet.frozenRows,
    ...(sheet.size ? { size: sheet.size } : {}),
    tabColor: sheet.tabColor,
    columns: sheet.columns,
    ...(sheet.charts ? { charts: sheet.charts } : {}),
    ...(sheet.dressed ? { dressed: sheet.dressed } : {}),
    rows: withoutTail(
      sheet.rows.map((row) => withoutTail(row.map(cellView), (cell) => cell === '')),
      (row) => row.length === 0,
    ),
  };
}

export function standingView({ row, column, cell }: StandingCell): StandingView {
  return { row, column, cell: cellView(cell) };
}

function cellView({ value, text }: GridCell): CellView {
  if (typeof value === 'boolean') return { b: value };
  return typeof value === 'number' ? { n: text } : text;
}

function withoutTail<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  let length = items.length;
  while (length > 0 && isEmpty(items[length - 1] as Item)) length -= 1;
  return items.slice(0, length);
}
