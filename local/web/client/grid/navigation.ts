// Which cell a key leads to, as in spreadsheets: no DOM here.
import { cellAt, cellText, type GridShape, type Place } from './gridShape.ts';

export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  /** Rows that fit on the screen. */
  readonly pageRows: number;
}

/** The place after the key, or `null` when the key does not move. Never leaves the sheet; hidden columns are stepped over. */
export function placeAfter(shape: GridShape, from: Place, press: Press): Place | null {
  const { columns, rowCount } = shape;
  const index = Math.max(0, columns.indexOf(from.column));
  const at = (row: number, columnIndex: number): Place => ({
    row: clamp(row, rowCount - 1),
    column: columns[clamp(columnIndex, columns.length - 1)] ?? 0,
  });
  const { key, ctrl, shift, pageRows } = press;
  if (key === 'ArrowUp') return ctrl ? jump(shape, from, -1, 0) : at(from.row - 1, index);
  if (key === 'ArrowDown') return ctrl ? jump(shape, from, 1, 0) : at(from.row + 1, index);
  if (key === 'ArrowLeft') return ctrl ? jump(shape, from, 0, -1) : at(from.row, index - 1);
  if (key === 'ArrowRight') return ctrl ? jump(shape, from, 0, 1) : at(from.row, index + 1);
  if (key === 'Tab') return at(from.row, index + (shift ? -1 : 1));
  if (key === 'PageUp') return at(from.row - pageRows, index);
  if (key === 'PageDown') return at(from.row + pageRows, index);
  if (key === 'Home') return at(ctrl ? 0 : from.row, 0);
  if (key === 'End') return ctrl ? lastUsed(shape) : at(from.row, columns.length - 1);
  return null;
}

/** To the edge of the filled cells, or over the empty ones to the next filled. */
function jump(shape: GridShape, from: Place, down: number, right: number): Place {
  const { columns, sheet } = shape;
  const lastRow = Math.max(sheet.rows.length - 1, 0);
  const isFilled = (row: number, index: number) => cellText(cellAt(sheet, { row, column: columns[index] ?? 0 })) !== '';
  const isIn = (row: number, index: number) =>
    row >= 0 && index >= 0 && row <= Math.max(lastRow, from.row) && index < columns.length;
  let row = from.row;
  let index = Math.max(0, columns.indexOf(from.column));
  if (!isIn(row + down, index + right)) return from;
  const isInBlock = isFilled(row, index) && isFilled(row + down, index + right);
  do {
    row += down;
    index += right;
  } while (
    isIn(row + down, index + right) &&
    (isInBlock ? isFilled(row + down, index + right) : !isFilled(row, index))
  );
  return { row, column: columns[index] ?? 0 };
}

function lastUsed({ sheet, columns }: GridShape): Place {
  const widest = Math.max(1, ...sheet.rows.map((row) => row.length));
  return { row: Math.max(0, sheet.rows.length - 1), column: columns.findLast((column) => column < widest) ?? 0 };
}

const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), Math.max(most, 0));
