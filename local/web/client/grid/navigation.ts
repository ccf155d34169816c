// Which cell a key leads to, as in spreadsheets: no DOM here.
import { type GridShape, lineOf, type Place, textAt } from './gridShape.ts';

export interface Press {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  /** Lines that fit on the screen. */
  readonly pageRows: number;
}

/** The place after the key, or `null` when the key does not move. Never leaves what is shown of the sheet. */
export function placeAfter(shape: GridShape, from: Place, press: Press): Place | null {
  const { columns } = shape;
  const index = Math.max(0, columns.indexOf(from.column));
  const line = Math.max(0, lineOf(shape, from.row));
  const at = (toLine: number, toIndex: number): Place => placeIn(shape, toLine, toIndex);
  const { key, ctrl, shift, pageRows } = press;
  if (key === 'ArrowUp') return ctrl ? jump(shape, line, index, -1, 0) : at(line - 1, index);
  if (key === 'ArrowDown') return ctrl ? jump(shape, line, index, 1, 0) : at(line + 1, index);
  if (key === 'ArrowLeft') return ctrl ? jump(shape, line, index, 0, -1) : at(line, index - 1);
  if (key === 'ArrowRight') return ctrl ? jump(shape, line, index, 0, 1) : at(line, index + 1);
  if (key === 'Tab') return at(line, index + (shift ? -1 : 1));
  if (key === 'PageUp') return at(line - pageRows, index);
  if (key === 'PageDown') return at(line + pageRows, index);
  if (key === 'Home') return at(ctrl ? 0 : line, 0);
  if (key === 'End') return ctrl ? at(lastUsedLine(shape), lastUsedIndex(shape)) : at(line, columns.length - 1);
  return null;
}

function placeIn({ columns, lines }: GridShape, line: number, index: number): Place {
  return { row: lines[clamp(line, lines.length - 1)] ?? 0, column: columns[clamp(index, columns.length - 1)] ?? 0 };
}

/** To the edge of the filled cells, or over the empty ones to the next filled. */
function jump(shape: GridShape, fromLine: number, fromIndex: number, down: number, right: number): Place {
  const { columns } = shape;
  const lastLine = Math.max(lastUsedLine(shape), fromLine);
  const isFilled = (line: number, index: number) => textAt(shape.sheet, placeIn(shape, line, index)) !== '';
  const isIn = (line: number, index: number) => line >= 0 && index >= 0 && line <= lastLine && index < columns.length;
  let [line, index] = [fromLine, fromIndex];
  if (!isIn(line + down, index + right)) return placeIn(shape, line, index);
  const isInBlock = isFilled(line, index) && isFilled(line + down, index + right);
  do {
    line += down;
    index += right;
  } while (
    isIn(line + down, index + right) &&
    (isInBlock ? isFilled(line + down, index + right) : !isFilled(line, index))
  );
  return placeIn(shape, line, index);
}

function lastUsedLine({ sheet, lines }: GridShape): number {
  return Math.max(
    0,
    lines.findLastIndex((row) => row < sheet.rows.length),
  );
}

function lastUsedIndex({ sheet, columns }: GridShape): number {
  const widest = Math.max(1, ...sheet.rows.map((row) => row.length));
  return Math.max(
    0,
    columns.findLastIndex((column) => column < widest),
  );
}

const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), Math.max(most, 0));
