// What a person does to a sheet with the mouse: rows and columns put in, moved, hidden, sorted, cells pasted and merged.
import type { GridEdit } from '../../../contract.ts';
import type { Store } from '../../database/database.ts';
import { refuse } from '../../refusal.ts';
import { type CellValue, readAll, readValues, writeAll, writeValues } from '../cells.ts';
import { displayText } from '../display.ts';
import { formatAt, type Looks } from '../looks.ts';
import { type SheetFacts, saveSheet } from '../sheets.ts';
import { type Order, rearrange } from './rearrange.ts';

const lines = (count: number): number[] => Array.from({ length: count }, (_none, index) => index);

function inserted(size: number, before: number, count: number): Order {
  return [...lines(before), ...lines(count).map(() => null), ...lines(size - before).map((line) => before + line)];
}

function moved(size: number, from: number, to: number): Order {
  const rest = lines(size).filter((line) => line !== from);
  return [...rest.slice(0, to), from, ...rest.slice(to)];
}

const RANKS = ['number', 'string', 'boolean'];

/**
 * Numbers before texts before booleans, texts without regard to case, empty cells last in either direction; rows of one
 * value keep their order. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#SortRangeRequest
 */
function compare(one: CellValue, other: CellValue, isDescending: boolean): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const direction = isDescending ? -1 : 1;
  const ranks = RANKS.indexOf(typeof one) - RANKS.indexOf(typeof other);
  if (ranks !== 0) return ranks * direction;
  if (typeof one === 'string') return one.localeCompare(String(other), 'ru', { sensitivity: 'base' }) * direction;
  return (Number(one) - Number(other)) * direction;
}

/** Rows below the frozen ones; in `alone` one column of them without the rest, as when only it was selected. */
function sort(store: Store, sheet: SheetFacts, column: number, isDescending: boolean, isAlone: boolean): void {
  const values = readAll(store, sheet);
  const body = values.slice(sheet.frozen);
  const sorted = [...body].sort((one, other) => compare(one[column] ?? '', other[column] ?? '', isDescending));
  if (isAlone)
    writeValues(
      store,
      sheet,
      sheet.frozen,
      column,
      sorted.map((row) => [row[column] ?? '']),
    );
  else writeAll(store, sheet, [...values.slice(0, sheet.frozen), ...sorted]);
}

function hide(sheet: SheetFacts, isHidden: (row: number) => boolean): SheetFacts {
  const rows: Looks['rows'] = Object.fromEntries(
    lines(sheet.rowCount)
      .filter((row) => isHidden(row) || sheet.looks.rows[row] !== undefined)
      .map((row) => [row, { ...sheet.looks.rows[row], hidden: isHidden(row) }]),
  );
  return { ...sheet, looks: { ...sheet.looks, rows } };
}

/** Rows whose cell shows something else are hidden; values are read and written as before. */
function filter(store: Store, sheet: SheetFacts, column: number, shown: readonly string[]): SheetFacts {
  const values = readAll(store, sheet);
  const text = (row: number): string =>
    displayText(values[row]?.[column] ?? '', formatAt(sheet.looks, row, column)).trim();
  return hide(sheet, (row) => row >= sheet.frozen && row < values.length && !shown.includes(text(row)));
}

/**
 * Of merged cells only the top left one keeps its value; the rest are empty for every reader.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#MergeCellsRequest
 */
function merge(store: Store, sheet: SheetFacts, edit: Extract<GridEdit, { kind: 'merge' }>): void {
  const { top, left, rows, columns } = edit;
  const area = { top, left, bottom: top + rows, right: left + columns };
  const kept =
    readValues(store, sheet, area)
      .flat()
      .find((value) => value !== '') ?? '';
  writeValues(
    store,
    sheet,
    top,
    left,
    lines(rows).map((row) => lines(columns).map((column) => (row === 0 && column === 0 ? kept : ''))),
  );
}

function checkInside(sheet: SheetFacts, row: number, column: number): void {
  if (row < 0 || column < 0 || row > sheet.rowCount || column > sheet.columnCount)
    throw refuse(`На листе «${sheet.title}» ${sheet.rowCount} строк и ${sheet.columnCount} столбцов.`);
}

type Edits = {
  readonly [Kind in GridEdit['kind']]: (
    store: Store,
    sheet: SheetFacts,
    edit: Extract<GridEdit, { kind: Kind }>,
  ) => void;
};

const EDITS: Edits = {
  insertRows(store, sheet, { before, count }) {
    checkInside(sheet, before, 0);
    rearrange(store, sheet, 'rows', inserted(sheet.rowCount, before, count));
  },
  insertColumns(store, sheet, { before, count }) {
    checkInside(sheet, 0, before);
    rearrange(store, sheet, 'columns', inserted(sheet.columnCount, before, count));
  },
  deleteRow(store, sheet, { row }) {
    checkInside(sheet, row + 1, 0);
    const kept = lines(sheet.rowCount).filter((line) => line !== row);
    rearrange(store, sheet, 'rows', kept);
  },
  moveColumn(store, sheet, { from, to }) {
    checkInside(sheet, 0, Math.max(from, to) + 1);
    rearrange(store, sheet, 'columns', moved(sheet.columnCount, from, to));
  },
  sort(store, sheet, { column, descending = false, alone = false }) {
    checkInside(sheet, 0, column + 1);
    sort(store, sheet, column, descending, alone);
  },
  hideRows(store, sheet, { rows }) {
    saveSheet(
      store,
      hide(sheet, (row) => rows.includes(row)),
    );
  },
  filter(store, sheet, { column, shown }) {
    checkInside(sheet, 0, column + 1);
    saveSheet(store, filter(store, sheet, column, shown));
  },
  merge(store, sheet, edit) {
    checkInside(sheet, edit.top + edit.rows, edit.left + edit.columns);
    merge(store, sheet, edit);
  },
  paste(store, sheet, { row, column, values }) {
    checkInside(sheet, row + values.length, column + (values[0]?.length ?? 0));
    const cells = values.map((line) => line.map((value) => value ?? ''));
    writeValues(store, sheet, row, column, cells);
  },
};

/** Does one edit; refused, with nothing changed, when it reaches outside the grid. */
export function editGrid(store: Store, sheet: SheetFacts, edit: GridEdit): void {
  (EDITS[edit.kind] as (store: Store, sheet: SheetFacts, edit: GridEdit) => void)(store, sheet, edit);
}
