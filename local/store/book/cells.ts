// Values of cells, a row at a time: a JSON array without trailing empty cells; an empty cell is an empty string, as the Sheets API answers it.
import type { Store } from '../database/database.ts';
import type { SheetFacts } from './sheets.ts';

export type CellValue = string | number | boolean;

/** Half-open and closed at every side: a part of the grid. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** JSON text of the rows of `area` without trailing empty rows and cells, and how many cells it holds. */
export function readJson(store: Store, sheet: SheetFacts, area: Area): { json: string; cells: number } {
  const found = store.all(
    'SELECT row, width, cells FROM rows WHERE book = ? AND sheet = ? AND row >= ? AND row < ? ORDER BY row',
    sheet.book,
    sheet.sheetId,
    area.top,
    area.bottom,
  );
  const lines: string[] = [];
  let cells = 0;
  let next = area.top;
  for (const row of found) {
    const index = Number(row['row']);
    const whole = area.left === 0 && Number(row['width']) <= area.right;
    const part = whole ? null : trim((JSON.parse(String(row['cells'])) as CellValue[]).slice(area.left, area.right));
    if (part !== null && part.length === 0) continue;
    for (; next < index; next += 1) lines.push('[]');
    next = index + 1;
    lines.push(part === null ? String(row['cells']) : JSON.stringify(part));
    cells += part === null ? Number(row['width']) : part.length;
  }
  return { json: `[${lines.join(',')}]`, cells };
}

export function readValues(store: Store, sheet: SheetFacts, area: Area): CellValue[][] {
  return JSON.parse(readJson(store, sheet, area).json) as CellValue[][];
}

/** Everything that is in use. */
export function readAll(store: Store, sheet: SheetFacts): CellValue[][] {
  return readValues(store, sheet, { top: 0, left: 0, bottom: sheet.rowCount, right: sheet.columnCount });
}

function trim(values: CellValue[]): CellValue[] {
  let end = values.length;
  while (end > 0 && values[end - 1] === '') end -= 1;
  return values.slice(0, end);
}

/** Writes a block from (`top`, `left`); `null` leaves a cell as it is, an empty string empties it. Returns how many cells were written. */
export function writeValues(
  store: Store,
  sheet: SheetFacts,
  top: number,
  left: number,
  values: readonly (readonly (CellValue | null)[])[],
): number {
  const before = new Map<number, CellValue[]>();
  const known = store.all(
    'SELECT row, cells FROM rows WHERE book = ? AND sheet = ? AND row >= ? AND row < ?',
    sheet.book,
    sheet.sheetId,
    top,
    top + values.length,
  );
  for (const row of known) before.set(Number(row['row']), JSON.parse(String(row['cells'])) as CellValue[]);
  let written = 0;
  values.forEach((line, offset) => {
    const cells = before.get(top + offset) ?? [];
    line.forEach((value, index) => {
      if (value === null) return;
      while (cells.length < left + index) cells.push('');
      cells[left + index] = value;
      written += 1;
    });
    saveRow(store, sheet, top + offset, trim(cells));
  });
  return written;
}

function saveRow(store: Store, sheet: SheetFacts, row: number, cells: CellValue[]): void {
  if (cells.length === 0) {
    store.run('DELETE FROM rows WHERE book = ? AND sheet = ? AND row = ?', sheet.book, sheet.sheetId, row);
    return;
  }
  store.run(
    `INSERT INTO rows (book, sheet, row, width, cells) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (book, sheet, row) DO UPDATE SET width = excluded.width, cells = excluded.cells`,
    sheet.book,
    sheet.sheetId,
    row,
    cells.length,
    JSON.stringify(cells),
  );
}

/** How many rows are in use, counted from the first: the number of the last row that holds anything. */
export function usedRows(store: Store, sheet: SheetFacts): number {
  const row = store.get('SELECT max(row) AS last FROM rows WHERE book = ? AND sheet = ?', sheet.book, sheet.sheetId);
  return row === undefined || row['last'] === null ? 0 : Number(row['last']) + 1;
}

export function usedColumns(store: Store, sheet: SheetFacts): number {
  const row = store.get('SELECT max(width) AS last FROM rows WHERE book = ? AND sheet = ?', sheet.book, sheet.sheetId);
  return row === undefined || row['last'] === null ? 0 : Number(row['last']);
}

/** The whole content of a sheet in place of what stood there. */
export function writeAll(store: Store, sheet: SheetFacts, values: readonly (readonly CellValue[])[]): void {
  store.run('DELETE FROM rows WHERE book = ? AND sheet = ?', sheet.book, sheet.sheetId);
  writeValues(store, sheet, 0, 0, values);
}

/** Puts whole rows where `order` has them, as they are kept; those it does not name are gone, and a null is an empty row. */
export function moveRows(store: Store, { book, sheetId }: SheetFacts, order: readonly (number | null)[]): void {
  const runs: { from: number; to: number; by: number }[] = [];
  order.forEach((line, index) => {
    const last = runs.at(-1);
    if (line === null) return;
    if (last?.to === line && last.by === index - line) last.to += 1;
    else runs.push({ from: line, to: line + 1, by: index - line });
  });
  const stay = runs[0]?.from === 0 && runs[0].by === 0 ? (runs.shift()?.to ?? 0) : 0;
  // By way of numbers below nought: two rows can never meet at one.
  for (const { from, to, by } of runs)
    store.run(
      'UPDATE rows SET row = -1 - (row + ?) WHERE book = ? AND sheet = ? AND row >= ? AND row < ?',
      by,
      book,
      sheetId,
      from,
      to,
    );
  store.run('DELETE FROM rows WHERE book = ? AND sheet = ? AND row >= ?', book, sheetId, stay);
  store.run('UPDATE rows SET row = -1 - row WHERE book = ? AND sheet = ? AND row < 0', book, sheetId);
}
