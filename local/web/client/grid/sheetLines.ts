// Which rows of a sheet a person wants to see and in which order. It is a view: the workbook stays as it is. No DOM here.
import type { SheetView } from '../../wire.ts';
import { textAt } from './gridShape.ts';

/** What is chosen for one column. */
export interface ColumnFilter {
  /** Texts that are shown; null for any. */
  readonly shown: ReadonlySet<string> | null;
  readonly order: 'up' | 'down' | null;
}

/** By column; the order of the last column ordered counts. */
export type SheetFilter = ReadonlyMap<number, ColumnFilter>;

export const NO_FILTER: SheetFilter = new Map();

/** Rows below the frozen ones that pass every filter; null when nothing is chosen. */
export function rowsShown(sheet: SheetView, filter: SheetFilter): readonly number[] | null {
  if (filter.size === 0) return null;
  const rows: number[] = [];
  for (let row = sheet.frozenRows; row < sheet.rows.length; row += 1) if (passes(sheet, filter, row)) rows.push(row);
  const ordered = [...filter].findLast(([, { order }]) => order !== null);
  return ordered ? inOrder(sheet, rows, ordered[0], ordered[1].order === 'down') : rows;
}

function passes(sheet: SheetView, filter: SheetFilter, row: number): boolean {
  if ((sheet.rows[row]?.length ?? 0) === 0) return false;
  for (const [column, { shown }] of filter) if (shown && !shown.has(textAt(sheet, { row, column }))) return false;
  return true;
}

/** Numbers and days before texts, empty cells last either way; rows alike keep their order. */
function inOrder(sheet: SheetView, rows: readonly number[], column: number, isDown: boolean): readonly number[] {
  const collator = new Intl.Collator('ru', { sensitivity: 'base', numeric: true });
  const isDate = sheet.columns[column]?.format === 'date';
  const keyed = rows.map((row) => {
    const cell = sheet.rows[row]?.[column] ?? '';
    const text = textAt(sheet, { row, column });
    return { row, text, number: typeof cell === 'object' && 'n' in cell ? numberOf(cell.n, isDate) : null };
  });
  const compare = (one: (typeof keyed)[number], other: (typeof keyed)[number]): number => {
    if (one.text === '' || other.text === '') return Number(one.text === '') - Number(other.text === '');
    const sign = isDown ? -1 : 1;
    if (one.number !== null && other.number !== null) return sign * (one.number - other.number);
    if (one.number !== null || other.number !== null) return sign * (one.number === null ? 1 : -1);
    return sign * collator.compare(one.text, other.text);
  };
  return keyed.sort(compare).map(({ row }) => row);
}

/** Of a text as it is shown: `12,5`, `40 %`, `05.10.2026 08:00:00`. */
function numberOf(text: string, isDate: boolean): number | null {
  const date = /^(\d{2})\.(\d{2})\.(\d{4})(?: (\d{2}):(\d{2}))?/.exec(text);
  if (date && (isDate || text.length >= 10))
    return Number(`${date[3]}${date[2]}${date[1]}${date[4] ?? '00'}${date[5] ?? '00'}`);
  const number = Number(text.replace(/[\s%]/g, '').replace(',', '.'));
  return Number.isNaN(number) ? null : number;
}

/** The different texts of a column with the number of rows of each, as a list to tick: in order, the empty one last. */
export function valuesOf(
  sheet: SheetView,
  column: number,
): readonly { readonly text: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (let row = sheet.frozenRows; row < sheet.rows.length; row += 1) {
    if ((sheet.rows[row]?.length ?? 0) === 0) continue;
    const text = textAt(sheet, { row, column });
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const collator = new Intl.Collator('ru', { sensitivity: 'base', numeric: true });
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort(
      (one, other) => Number(one.text === '') - Number(other.text === '') || collator.compare(one.text, other.text),
    );
}
