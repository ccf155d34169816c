// The measures of a sheet on the screen, and its cells as texts: no DOM here.
import type { CellView, SheetView } from '../../wire.ts';

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

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Both ends included. */
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
  readonly rowCount: number;
  readonly frozenRows: number;
}

export function shapeOf(sheet: SheetView): GridShape {
  const columnCount = sheet.size?.columns ?? (sheet.columns.length || BLANK_COLUMNS);
  const columns = Array.from({ length: columnCount }, (_, index) => index).filter(
    (index) => !sheet.columns[index]?.hidden,
  );
  const edges = [0];
  for (const index of columns) edges.push((edges.at(-1) ?? 0) + widthOf(sheet, index));
  const used = Math.max(sheet.rows.length, sheet.frozenRows);
  const rowCount = Math.max(used, Math.min(used + SPARE_ROWS, sheet.size?.rows ?? Number.POSITIVE_INFINITY));
  return { sheet, columns, edges, rowCount, frozenRows: sheet.frozenRows };
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
  const title = sheet.frozenRows > 0 ? cellText(cellAt(sheet, { row: sheet.frozenRows - 1, column })) : '';
  return title || columnLetters(column);
}

export function areaOf(anchor: Place, active: Place): Area {
  return {
    top: Math.min(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    bottom: Math.max(anchor.row, active.row),
    right: Math.max(anchor.column, active.column),
  };
}

export function isInside({ top, left, bottom, right }: Area, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
