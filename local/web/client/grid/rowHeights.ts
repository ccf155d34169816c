// How high each row of a sheet is, where its columns wrap long texts.
import type { SheetView } from '../../wire.ts';
import { captionOf } from './cellLinks.ts';
import { ROW_HEIGHT, textAt, widthOf } from './gridShape.ts';
import { createMeasure, linesOf, type Measure } from './textLines.ts';

/** Of `.cell` in style.css: the height of a line of text, and padding with border on both sides. */
const LINE = 18;
const AROUND = { across: 11, down: 7 };
/** A very long text is read in the line above the grid or by opening its cell. */
const MOST_LINES = 12;
/** No letter is wider: a text that is shorter than this many pixels by it fits without measuring. */
const WIDEST = 14;

/** The heights of a sheet's rows in pixels; texts that were measured once are not measured again. */
export function createRowHeights(table: HTMLElement): (sheet: SheetView) => (row: number) => number {
  let measure: Measure | null = null;
  const known = new Map<string, number>();
  const lines = (text: string, width: number): number => {
    if (text.length * WIDEST <= width && !text.includes('\n')) return 1;
    const key = `${width} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    measure ??= createMeasure(fontOf(table));
    const count = Math.min(MOST_LINES, linesOf(text, width, measure));
    known.set(key, count);
    return count;
  };
  return (sheet) => {
    const wrapped = sheet.columns.flatMap((column, index) => (column.wraps && !column.hidden ? [index] : []));
    const widths = new Map(wrapped.map((column) => [column, insideWidth(sheet, column)]));
    return (row) => {
      let most = 1;
      for (const [column, width] of widths)
        most = Math.max(most, lines(captionOf(textAt(sheet, { row, column })), width));
      return most === 1 ? ROW_HEIGHT : most * LINE + AROUND.down;
    };
  };
}

/** A cell with a list keeps a place for its arrow. */
function insideWidth(sheet: SheetView, column: number): number {
  return widthOf(sheet, column) - AROUND.across - (sheet.columns[column]?.list ? 15 : 0);
}

function fontOf(table: HTMLElement): string {
  const { fontSize, fontFamily } = getComputedStyle(table);
  return `${fontSize} ${fontFamily}`;
}
