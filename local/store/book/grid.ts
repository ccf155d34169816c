// A sheet as the grid of the browser shows it, and back from an imported one.
import type { GridCell, GridSheet } from '../../contract.ts';
import type { Store } from '../database/database.ts';
import { columnLetters, type Rect } from './a1.ts';
import { type CellValue, readAll, writeValues } from './cells.ts';
import { chartsOf, dressedCells, hasPictures } from './charts.ts';
import { displayText } from './display.ts';
import {
  addFormat,
  addValidation,
  DEFAULT_WIDTH,
  formatAt,
  isProtected,
  type Looks,
  NO_LOOKS,
  validationAt,
} from './looks.ts';
import { blankSheet, type SheetFacts, saveSheet } from './sheets.ts';

type GridColumn = GridSheet['columns'][number];

const FORMATS: Readonly<Record<string, GridColumn['format']>> = {
  TEXT: 'text',
  DATE: 'date',
  DATE_TIME: 'date',
  NUMBER: 'number',
  PERCENT: 'number',
};

export function gridOf(store: Store, sheet: SheetFacts): GridSheet {
  const values = readAll(store, sheet);
  const width = Math.max(0, ...values.map((line) => line.length), lastDressedColumn(sheet.looks) + 1);
  const rows = values.map((line, row) => line.map((value, column) => cellOf(sheet, value, row, column)));
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    hidden: sheet.hidden,
    frozenRows: sheet.frozen,
    size: { rows: sheet.rowCount, columns: sheet.columnCount },
    tabColor: sheet.tab,
    columns: Array.from({ length: Math.min(width, sheet.columnCount) }, (_none, index) => columnOf(sheet, index)),
    rows,
    ...(hasPictures(sheet.looks) ? { charts: chartsOf(sheet, values), dressed: dressedCells(sheet, rows) } : {}),
  };
}

function cellOf(sheet: SheetFacts, value: CellValue, row: number, column: number): GridCell {
  if (value === '') return { value: null, text: '' };
  if (typeof value === 'string') return { value, text: value };
  return { value, text: displayText(value, formatAt(sheet.looks, row, column)) };
}

/** A column is what its cells below the frozen rows are; its note is the one of the header. */
function columnOf({ looks, frozen }: SheetFacts, index: number): GridColumn {
  const body = Math.max(1, frozen);
  const rule = validationAt(looks, body, index);
  const format = formatAt(looks, body, index);
  return {
    width: looks.columns[index]?.width ?? DEFAULT_WIDTH,
    hidden: looks.columns[index]?.hidden ?? false,
    note: looks.notes[`0,${index}`] ?? '',
    format: FORMATS[format.numberFormat?.type ?? ''] ?? 'plain',
    list: rule?.type === 'ONE_OF_LIST' ? rule.values : null,
    protected: isProtected(looks, body, index),
    ...(format.wrap === 'WRAP' && { wraps: true }),
  };
}

function lastDressedColumn(looks: Looks): number {
  const notes = Object.keys(looks.notes).map((key) => Number(key.split(',')[1]));
  const layers = [...looks.formats, ...looks.validations].map(({ rect }) =>
    rect.right === null ? -1 : rect.right - 1,
  );
  return Math.max(-1, ...Object.keys(looks.columns).map(Number), ...notes, ...layers);
}

const NUMBER_FORMATS: Readonly<Record<GridColumn['format'], { type: string; pattern: string } | null>> = {
  text: { type: 'TEXT', pattern: '@' },
  date: { type: 'DATE', pattern: 'dd.mm.yyyy' },
  number: { type: 'NUMBER', pattern: '0.##' },
  plain: null,
};

/** Stores a sheet as it is given; its id and place are `index`. */
export function saveGrid(store: Store, book: string, grid: GridSheet, index: number): void {
  const body = Math.max(1, grid.frozenRows);
  const looks = grid.columns.reduce((sum, column, at) => dress(sum, column, at, body), NO_LOOKS);
  const blank = blankSheet(book, index, grid.title, index);
  const width = Math.max(grid.columns.length, ...grid.rows.map((line) => line.length));
  const sheet: SheetFacts = {
    ...blank,
    hidden: grid.hidden,
    frozen: grid.frozenRows,
    tab: grid.tabColor,
    rowCount: Math.max(blank.rowCount, grid.rows.length),
    columnCount: Math.max(blank.columnCount, width),
    looks,
  };
  saveSheet(store, sheet);
  writeValues(
    store,
    sheet,
    0,
    0,
    grid.rows.map((line) => line.map((cell) => cell.value ?? '')),
  );
}

function dress(looks: Looks, column: GridColumn, index: number, body: number): Looks {
  const rect: Rect = { top: body, left: index, bottom: null, right: index + 1 };
  const format = NUMBER_FORMATS[column.format];
  const rule = { type: 'ONE_OF_LIST', values: column.list ?? [], strict: true, message: '', dropdown: true };
  const formatted = format === null ? looks : addFormat(looks, rect, { numberFormat: format });
  const listed = column.list === null ? formatted : addValidation(formatted, rect, rule);
  const protection = { id: index + 1, rect, description: '', warningOnly: false };
  return {
    ...listed,
    protections: column.protected ? [...listed.protections, protection] : listed.protections,
    notes: column.note === '' ? listed.notes : { ...listed.notes, [`0,${index}`]: column.note },
    columns: { ...listed.columns, [index]: { width: column.width, hidden: column.hidden } },
  };
}

/** `Наставники!B7`, for messages. */
export function placeOf(sheet: SheetFacts, row: number, column: number): string {
  return `«${sheet.title}», ячейка ${columnLetters(column)}${row + 1}`;
}
