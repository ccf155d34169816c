// Where the names of the columns stand in a sheet: below titles, in one row or in two.
import type { Cell, FileRow } from '../reading/cells.ts';
import { nameKey } from './nameKey.ts';

export interface Table {
  /** Names by column of the file; '' where none stands. */
  readonly names: readonly string[];
  /** Line of the file where the names stand; 0 when none were found: every row is then a row of the list. */
  readonly headerLine: number;
  readonly rows: readonly FileRow[];
}

/** Titles and empty lines above the names are never more than this. */
const SEARCHED_ROWS = 30;

type Known = (name: string) => boolean;

const keyed = ({ cells }: FileRow): string[] => cells.map((cell) => nameKey(String(cell)));
const columnsKnown = (row: FileRow | undefined, isKnown: Known): number[] =>
  row === undefined ? [] : keyed(row).flatMap((key, index) => (key !== '' && isKnown(key) ? [index] : []));

/** Two rows are one header when the second row is blank, or named too, under every name of the first one. */
const joins = (upper: FileRow, lower: FileRow | undefined, isKnown: Known): boolean => {
  if (lower === undefined || lower.line !== upper.line + 1) return false;
  const below = columnsKnown(lower, isKnown);
  const above = columnsKnown(upper, isKnown);
  const isFree = above.length > 0 && above.every((index) => (lower.cells[index] ?? '') === '' || below.includes(index));
  return isFree && below.some((index) => !above.includes(index));
};

/** The row «1 2 3 …» that numbers the columns of official tables. */
const isNumbering = (row: FileRow | undefined): boolean => {
  const filled = (row?.cells ?? []).filter((cell) => cell !== '');
  return filled.length > 1 && filled.every((cell, index) => Number(cell) === index + 1);
};

const nameIn = (upper: Cell | undefined, lower: Cell | undefined, isKnown: Known): string => {
  const [first, second] = [String(upper ?? ''), String(lower ?? '')];
  if (second !== '' && (first === '' || isKnown(nameKey(second)))) return second;
  return first;
};

/** The row with the most known names, and the one under it when the header has two. `isKnown` is asked with `nameKey` of a name. */
export function findHeader(rows: readonly FileRow[], isKnown: Known): Table {
  let best = -1;
  let most = 0;
  rows.slice(0, SEARCHED_ROWS).forEach((row, index) => {
    const found = columnsKnown(row, isKnown).length;
    if (found > most) [best, most] = [index, found];
  });
  const chosen = rows[best];
  // Cells may stand beyond the last name; they are offered as columns without one.
  const width = Math.max(0, ...rows.slice(0, SEARCHED_ROWS).map(({ cells }) => cells.length));
  if (chosen === undefined) return { names: Array.from({ length: width }, () => ''), headerLine: 0, rows };
  const above = rows[best - 1];
  const isLower = above !== undefined && joins(above, chosen, isKnown);
  const upper = isLower && above ? above : chosen;
  const lower = isLower ? chosen : joins(chosen, rows[best + 1], isKnown) ? rows[best + 1] : undefined;
  const next = isLower || lower === undefined ? best + 1 : best + 2;
  return {
    names: Array.from({ length: width }, (_, index) => nameIn(upper.cells[index], lower?.cells[index], isKnown)),
    headerLine: chosen.line,
    rows: rows.slice(isNumbering(rows[next]) ? next + 1 : next),
  };
}
