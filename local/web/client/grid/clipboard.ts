// Cells to and from the clipboard, as Excel, LibreOffice and Google Sheets write them: what is seen is what is copied and pasted over.
import type { CellEdit } from '../../wire.ts';
import { type Area, type GridShape, type Place, textAt } from './gridShape.ts';
import { formatTsv, parseTsv } from './tsv.ts';

/** The cells of an area that are shown, line by line. */
export function placesIn(shape: GridShape, { top, bottom, left, right }: Area): Place[][] {
  const columns = shape.columns.filter((column) => column >= left && column <= right);
  return shape.lines.slice(top, bottom + 1).map((row) => columns.map((column) => ({ row, column })));
}

export function copied(shape: GridShape, area: Area): string {
  return formatTsv(placesIn(shape, area).map((row) => row.map((place) => textAt(shape.sheet, place))));
}

/** The edits that empty what is filled. */
export function cleared(shape: GridShape, area: Area): CellEdit[] {
  return placesIn(shape, area)
    .flat()
    .flatMap((place) => {
      const was = textAt(shape.sheet, place);
      return was === '' ? [] : [{ ...place, text: '', was }];
    });
}

export interface Pasted {
  readonly edits: readonly CellEdit[];
  /** Cells of the clipboard for which there was no place on the sheet or among the rows shown. */
  readonly lost: number;
  /** What to mark afterwards; null when it stays as it was. */
  readonly area: { readonly from: Place; readonly to: Place } | null;
}

/** One value goes into every marked cell; a block goes down and to the right from the first, and as often as the marked area holds it. */
export function pasted(shape: GridShape, area: Area, text: string): Pasted {
  const rows = parseTsv(text);
  const edit = (place: Place, cell: string): CellEdit => ({ ...place, text: cell, was: textAt(shape.sheet, place) });
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only !== undefined)
    return {
      edits: placesIn(shape, area)
        .flat()
        .map((place) => edit(place, only)),
      lost: 0,
      area: null,
    };
  const first = Math.max(0, shape.columns.indexOf(area.left));
  const width = Math.max(...rows.map((cells) => cells.length));
  const lastIndex = shape.columns.findLastIndex((column) => column <= area.right);
  const [down, across] = [repeats(area.bottom - area.top + 1, rows.length), repeats(lastIndex - first + 1, width)];
  const edits: CellEdit[] = [];
  let lost = 0;
  for (let line = 0; line < rows.length * down; line += 1)
    for (let index = 0; index < width * across; index += 1) {
      const row = shape.lines[area.top + line];
      const column = shape.columns[first + index];
      const cell = rows[line % rows.length]?.[index % width] ?? '';
      if (row !== undefined && column !== undefined) edits.push(edit({ row, column }, cell));
      else if (cell !== '') lost += 1;
    }
  const last = edits.at(-1);
  return { edits, lost, area: edits[0] && last ? { from: edits[0], to: last } : null };
}

const repeats = (marked: number, size: number) => (marked % size === 0 ? marked / size : 1);
