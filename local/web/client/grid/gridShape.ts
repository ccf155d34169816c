// The measures of a sheet on the screen, and its cells as texts: no DOM here.
import type { CellView, SheetView, StandingView } from '../../wire.ts';

export const ROW_HEIGHT = 25;
export const ROW_HEADER_WIDTH = 46;
/** Empty rows below the last one, so that there is always where to type. */
const SPARE_ROWS = 50;
/** A sheet in which nothing stands yet is as wide as a new one in Google Sheets. */
const BLANK_COLUMNS = 26;

/** Shown until the workbook has come. */
export const EMPTY_SHEET: SheetView = {
  sheetId: -1,
  title: '',
  hidden: false,
  frozenRows: 0,
  tabColor: null,
  columns: [],
  rows: [],
};

/** A cell by its row and column in the sheet, whatever is shown of it. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Lines of the screen and columns of the sheet, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridShape {
  readonly sheet: SheetView;
  /** Indexes of the columns shown. */
  readonly columns: readonly number[];
  /** Left edge of each column shown, in pixels from the row headers, and the right edge of the last. */
  readonly edges: readonly number[];
  /** The rows shown, from top to bottom; the frozen ones first. */
  readonly lines: readonly number[];
  /** Top edge of each line below the frozen ones, in pixels from the first of them, and the bottom edge of the last. */
  readonly tops: readonly number[];
  readonly frozenRows: number;
}

export interface ShapeOptions {
  /** Rows below the frozen ones in the order wanted; all in their own order when absent. */
  readonly rows?: readonly number[] | null;
  /** Pixels; as high as one line of text when absent. */
  readonly heightOf?: (row: number) => number;
}

export function shapeOf(sheet: SheetView, { rows, heightOf = () => ROW_HEIGHT }: ShapeOptions = {}): GridShape {
  const columnCount = sheet.size?.columns ?? (sheet.columns.length || BLANK_COLUMNS);
  const columns = Array.from({ length: columnCount }, (_, index) => index).filter(
    (index) => !sheet.columns[index]?.hidden,
  );
  const edges = [0];
  for (const index of columns) edges.push((edges.at(-1) ?? 0) + widthOf(sheet, index));
  const { frozenRows } = sheet;
  const frozen = Array.from({ length: frozenRows }, (_, row) => row);
  const body = rows ?? allRows(sheet);
  const tops = [0];
  for (const row of body) tops.push((tops.at(-1) ?? 0) + heightOf(row));
  return { sheet, columns, edges, lines: [...frozen, ...body], tops, frozenRows };
}

function allRows(sheet: SheetView): readonly number[] {
  const used = Math.max(sheet.rows.length, sheet.frozenRows);
  const count = Math.max(used, Math.min(used + SPARE_ROWS, sheet.size?.rows ?? Number.POSITIVE_INFINITY));
  return Array.from({ length: count - sheet.frozenRows }, (_, index) => sheet.frozenRows + index);
}

/** The line in which a row is shown; -1 when it is not. */
export function lineOf({ lines }: GridShape, row: number): number {
  return lines[row] === row ? row : lines.indexOf(row);
}

/** The line below the frozen ones that lies at `y` pixels from the first of them. */
export function lineAt({ tops, frozenRows }: GridShape, y: number): number {
  let [low, high] = [0, tops.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return frozenRows + low;
}

/** The nearest place that is shown: the sheet may have become smaller, or its row filtered away. */
export function nearestPlace(shape: GridShape, { row, column }: Place): Place {
  const { columns, lines, frozenRows } = shape;
  const isShown = columns.includes(column);
  const nearest = lines.findLast((one, line) => line >= frozenRows && one <= row) ?? lines[frozenRows] ?? lines.at(-1);
  return {
    row: lineOf(shape, row) >= 0 ? row : (nearest ?? 0),
    column: isShown ? column : (columns.findLast((one) => one < column) ?? columns[0] ?? 0),
  };
}

export function widthOf(sheet: SheetView, column: number): number {
  return Math.max(24, sheet.columns[column]?.width ?? 100);
}

export function cellAt(sheet: SheetView, { row, column }: Place): CellView {
  return sheet.rows[row]?.[column] ?? '';
}

/** What a person reads in a cell and gets when editing or copying it. */
export function cellText(cell: CellView): string {
  if (typeof cell === 'string') return cell;
  return 'n' in cell ? cell.n : cell.b ? 'ИСТИНА' : 'ЛОЖЬ';
}

export function textAt(sheet: SheetView, place: Place): string {
  return cellText(cellAt(sheet, place));
}

/** The sheet with these cells in place of what stood there. */
export function withCells(sheet: SheetView, cells: readonly StandingView[]): SheetView {
  const rows = [...sheet.rows];
  const fresh = new Map<number, CellView[]>();
  for (const { row, column, cell } of cells) {
    const line = fresh.get(row) ?? [...(rows[row] ?? [])];
    while (line.length < column) line.push('');
    line[column] = cell;
    fresh.set(row, line);
  }
  for (const [row, line] of fresh) {
    while (rows.length < row) rows.push([]);
    rows[row] = withoutTail(line, (cell) => cell === '');
  }
  return { ...sheet, rows: withoutTail(rows, (line) => line.length === 0) };
}

function withoutTail<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
}

/** «A», …, «Z», «AA». */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function address({ row, column }: Place): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The title of a column: its cell in the last frozen row, or its letters. */
export function columnTitle(sheet: SheetView, column: number): string {
  const title = sheet.frozenRows > 0 ? textAt(sheet, { row: sheet.frozenRows - 1, column }) : '';
  return title || columnLetters(column);
}

export function areaOf(shape: GridShape, anchor: Place, active: Place): Area {
  const lines = [lineOf(shape, anchor.row), lineOf(shape, active.row)];
  return {
    top: Math.min(...lines),
    left: Math.min(anchor.column, active.column),
    bottom: Math.max(...lines),
    right: Math.max(anchor.column, active.column),
  };
}

export function isInside({ top, left, bottom, right }: Area, line: number, column: number): boolean {
  return line >= top && line <= bottom && column >= left && column <= right;
}
