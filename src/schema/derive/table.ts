// A sheet read whole: typed rows with their row numbers, and every problem with its place; nothing is dropped silently.
import type { Problem } from '../../domain/problem.ts';
import type { Column, Columns, RowOf } from '../column.ts';
import { columnsIn, type Layout } from '../layout.ts';
import type { SheetSchema } from '../sheet.ts';
import { parseCell, type RawCell } from './cell.ts';
import { findHeader, type Header } from './header.ts';
import { comparableCode, readRowCode } from './rowCode.ts';

/** A row as read. `complete` is false when a required cell is empty or unreadable: the row is then left out of every count. */
export interface TableRow<Cs extends Columns> {
  /** The sheet's own number; the header is row 1. */
  readonly rowNumber: number;
  readonly record: RowOf<Cs>;
  /** As they stand, foreign columns included. */
  readonly cells: readonly RawCell[];
  readonly complete: boolean;
  /** Of a row that has a code: nothing required is missing but the code. */
  readonly ready?: boolean;
  /** What a person has answered in the cell of the code: it is a new row; it is the same row as before. */
  readonly answer?: 'new' | 'same';
}

export interface Table<Cs extends Columns = Columns> {
  readonly schema: SheetSchema<Cs>;
  readonly layout: Layout;
  readonly header: Header<Cs>;
  readonly rows: readonly TableRow<Cs>[];
  /** Row number of the first row below everything that stands in the sheet. */
  readonly nextRow: number;
  readonly problems: readonly Problem[];
}

const isEmptyCell = (cell: RawCell): boolean =>
  cell === null || cell === undefined || cell === '' || String(cell).trim() === '';
const isEmptyRow = (cells: readonly RawCell[]): boolean => cells.every(isEmptyCell);

const emptyValue = (kind: string): unknown => {
  if (kind === 'list' || kind === 'choices') return [];
  if (kind === 'tally') return {};
  return ['text', 'longText', 'url'].includes(kind) ? '' : null;
};

const isBlank = (value: unknown): boolean => value === null || value === '';

const cellData = (column: Column) => ({
  title: column.title,
  min: 'min' in column ? (column.min ?? '') : '',
  max: 'max' in column ? (column.max ?? '') : '',
});

/** What is the same for every row of a sheet, made once: a sheet has thousands of them. */
interface Reading {
  readonly schema: SheetSchema;
  readonly columns: readonly { readonly key: string; readonly column: Column; readonly at: number | undefined }[];
  /** Every field with the value of an empty cell. */
  readonly blank: Readonly<Record<string, unknown>>;
  readonly erasedAt: number | undefined;
  readonly problems: Problem[];
}

const readingOf = (schema: SheetSchema, header: Header, layout: Layout): Reading => ({
  schema,
  columns: columnsIn(schema, layout).flatMap((key) => {
    const column = schema.columns[key];
    return column === undefined ? [] : [{ key, column, at: header.indexOf[key] }];
  }),
  blank: Object.fromEntries(Object.entries(schema.columns).map(([key, { kind }]) => [key, emptyValue(kind)])),
  erasedAt: header.indexOf[schema.erasedBy ?? ''],
  problems: [...header.problems],
});

/** Codes are read as people write them: in the row's own cell, and wherever a cell names a row of another sheet. */
const withCodes = (column: Column, value: unknown): unknown => {
  if (column.refersTo === undefined) return value;
  return Array.isArray(value) ? value.map((code: string) => comparableCode(code)) : comparableCode(String(value));
};

const readRow = (reading: Reading, cells: readonly RawCell[], above: readonly RawCell[], rowNumber: number) => {
  const { schema, columns, blank, erasedAt, problems } = reading;
  const record: Record<string, unknown> = { ...blank };
  const hasCode = schema.idPrefix !== undefined;
  let answer: 'new' | 'same' | undefined;
  const erased = erasedAt !== undefined && !isEmptyCell(cells[erasedAt]);
  let complete = true;
  let ready = true;
  const complain = (code: string, column: string, data: NonNullable<Problem['data']>) =>
    problems.push({ code, data, place: { sheet: schema.title, rowNumber, column } });
  for (const { key, column, at } of columns) {
    if (at === undefined) {
      // The header's own problem tells of the column; its rows cannot be counted without it.
      if (column.required) complete = ready = false;
      continue;
    }
    const parsed = parseCell(column, cells[at]);
    if (parsed.ok) record[key] = withCodes(column, parsed.value);
    else complain(parsed.code, key, cellData(column));
    const isCode = hasCode && key === 'id';
    if (isCode) {
      const own = readRowCode(String(record[key]));
      record[key] = own.code;
      answer = own.answer;
    }
    if (!column.required || !isBlank(record[key]) || (erased && column.pd)) continue;
    complete = false;
    if (isCode) complain('row_id_missing', key, { title: column.title });
    else {
      ready = false;
      const code = isEmptyCell(above[at]) ? 'cell_required' : 'cell_required_below';
      if (parsed.ok) complain(code, key, { title: column.title });
    }
  }
  return { rowNumber, record, cells, complete, ...(hasCode ? { ready } : {}), ...(answer ? { answer } : {}) };
};

/**
 * Reads a sheet's values (as the Sheets API gives them: trailing empties omitted) into typed rows.
 * Blank lines in the middle are passed over. Problems: those of the header, those of cells, `row_id_missing`,
 * `cell_required`, and `cell_required_below` where the cell above is filled, as under a merged one.
 */
export const readTable = <Cs extends Columns>(
  schema: SheetSchema<Cs>,
  values: readonly (readonly RawCell[])[] | undefined,
  layout: Layout,
): Table<Cs> => {
  const header = findHeader(schema, values, layout);
  const reading = readingOf(schema, header as Header, layout);
  const rows = (values ?? []).flatMap((cells, index, all) =>
    index === 0 || isEmptyRow(cells)
      ? []
      : [readRow(reading, cells, index > 1 ? (all[index - 1] ?? []) : [], index + 1) as TableRow<Cs>],
  );
  return { schema, layout, header, rows, nextRow: Math.max(values?.length ?? 0, 1) + 1, problems: reading.problems };
};

/** The table of a sheet that was just made: its header stands in schema order and nothing below it. */
export const emptyTable = <Cs extends Columns>(schema: SheetSchema<Cs>, layout: Layout): Table<Cs> =>
  readTable(schema, [columnsIn(schema, layout).map((key) => schema.columns[key]?.title ?? '')], layout);

/** Records of the rows that may be counted. */
export const completeRecords = <Cs extends Columns>(table: Table<Cs>): RowOf<Cs>[] =>
  table.rows.filter((row) => row.complete).map((row) => row.record);
