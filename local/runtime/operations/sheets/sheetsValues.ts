// Sheets.Spreadsheets.Values: bulk reading and writing of cells.
import { limitOf, messageOf } from '../../../meter/quotas.ts';
import { formatReference, parseReference, type Rect, type Reference } from '../../../store/book/a1.ts';
import { type Area, type CellValue, readJson, writeValues } from '../../../store/book/cells.ts';
import { findSheet, listSheets, type SheetFacts } from '../../../store/book/sheets.ts';
import { touchFile } from '../../../store/files.ts';
import { apiError, notEmulated } from '../../../store/serviceError.ts';
import type { Execution } from '../../execution.ts';
import { apiBook, checkFields, spendSheetsCall, writableBook } from '../api.ts';
import { type Operations, RawJson } from '../operation.ts';

export const GET = 'sheets.spreadsheets.values.batchGet';
const UPDATE = 'sheets.spreadsheets.values.batchUpdate';

interface Target {
  readonly sheet: SheetFacts;
  readonly reference: Reference;
}

function targetOf(execution: Execution, method: string, book: string, text: string): Target {
  const reference = parseReference(text);
  const sheet =
    reference === null
      ? undefined
      : reference.title === null
        ? listSheets(execution.store, book)[0]
        : (findSheet(execution.store, book, reference.title) ?? undefined);
  if (reference === null || sheet === undefined) throw apiError(method, 400, `Unable to parse range: ${text}`);
  const { rect } = reference;
  if (rect.top >= sheet.rowCount || rect.left >= sheet.columnCount) throw outOfGrid(method, sheet, rect);
  return { sheet, reference };
}

function outOfGrid(method: string, sheet: SheetFacts, rect: Rect): Error {
  const range = formatReference(sheet.title, rect);
  return apiError(
    method,
    400,
    `Range (${range}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
  );
}

/** A range that begins inside the grid is cut at its edge. */
function cut(sheet: SheetFacts, rect: Rect): Area {
  return {
    ...rect,
    bottom: Math.min(rect.bottom ?? sheet.rowCount, sheet.rowCount),
    right: Math.min(rect.right ?? sheet.columnCount, sheet.columnCount),
  };
}

export interface ValueOptions {
  readonly ranges?: string | readonly string[];
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
}

interface BatchGet {
  readonly id: string;
  readonly options: ValueOptions;
}

/** The answer to values.batchGet as text, and how many cells are in it; the same through the service and over HTTP. */
export function readRanges(execution: Execution, id: string, options: ValueOptions): { text: string; cells: number } {
  apiBook(execution, GET, id);
  checkFields('Sheets.Spreadsheets.Values.batchGet', options, ['ranges', 'valueRenderOption', 'dateTimeRenderOption']);
  // Apps Script: the default is FORMATTED_VALUE, which depends on locale and format. https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption (seen 2026-11-22)
  if (options.valueRenderOption !== 'UNFORMATTED_VALUE')
    throw notEmulated(
      `Sheets.Spreadsheets.Values.batchGet valueRenderOption ${options.valueRenderOption ?? 'FORMATTED_VALUE'}`,
    );
  if ((options.dateTimeRenderOption ?? 'SERIAL_NUMBER') !== 'SERIAL_NUMBER')
    throw notEmulated(`Sheets.Spreadsheets.Values.batchGet dateTimeRenderOption ${options.dateTimeRenderOption}`);
  const ranges = typeof options.ranges === 'string' ? [options.ranges] : (options.ranges ?? []);
  let total = 0;
  const parts = ranges.map((range) => {
    const { sheet, reference } = targetOf(execution, GET, id, range);
    const area = cut(sheet, reference.rect);
    const { json, cells } = readJson(execution.store, sheet, area);
    total += cells;
    const head = JSON.stringify({ range: formatReference(sheet.title, area), majorDimension: 'ROWS' }).slice(0, -1);
    return json === '[]' ? `${head}}` : `${head},"values":${json}}`;
  });
  return { text: `{"spreadsheetId":${JSON.stringify(id)},"valueRanges":[${parts.join(',')}]}`, cells: total };
}

function batchGet(execution: Execution, { id, options }: BatchGet): RawJson {
  const { text, cells } = readRanges(execution, id, options);
  execution.chargeUnits('Sheets.Spreadsheets.Values.batchGet', 'Sheets.values.batchGet', cells);
  return new RawJson(text);
}

interface ValueRange {
  readonly range: string;
  readonly majorDimension?: string;
  readonly values?: unknown;
}

interface BatchUpdate {
  readonly id: string;
  readonly resource: { readonly valueInputOption?: string; readonly data?: readonly ValueRange[] };
}

function batchUpdate(execution: Execution, { id, resource }: BatchUpdate): object {
  writableBook(execution, UPDATE, id);
  checkFields('Sheets.Spreadsheets.Values.batchUpdate', resource, ['valueInputOption', 'data']);
  if (resource.valueInputOption === undefined)
    throw apiError(UPDATE, 400, "'valueInputOption' is required but not specified");
  if (resource.valueInputOption !== 'RAW')
    throw notEmulated(`Sheets.Spreadsheets.Values.batchUpdate valueInputOption ${resource.valueInputOption}`);
  const responses = execution.store.transaction(() => {
    const done = (resource.data ?? []).map((data, index) => writeRange(execution, id, data, index));
    touchFile(execution.store, id, execution.now());
    return done;
  });
  const sum = (pick: (one: Written) => number) => responses.reduce((total, one) => total + pick(one), 0);
  const cells = sum((one) => one.updatedCells);
  execution.chargeUnits('Sheets.Spreadsheets.Values.batchUpdate', 'Sheets.values.batchUpdate', cells);
  return {
    spreadsheetId: id,
    totalUpdatedRows: sum((one) => one.updatedRows),
    totalUpdatedColumns: sum((one) => one.updatedColumns),
    totalUpdatedCells: cells,
    totalUpdatedSheets: new Set(responses.map((one) => one.sheetId)).size,
    responses: responses.map(({ sheetId: _sheetId, ...one }) => ({ spreadsheetId: id, ...one })),
  };
}

interface Written {
  readonly sheetId: number;
  readonly updatedRange: string;
  readonly updatedRows: number;
  readonly updatedColumns: number;
  readonly updatedCells: number;
}

function writeRange(execution: Execution, book: string, data: ValueRange, index: number): Written {
  checkFields('Sheets.Spreadsheets.Values.batchUpdate data', data, ['range', 'majorDimension', 'values']);
  const { sheet, reference } = targetOf(execution, UPDATE, book, data.range);
  const given = checkedValues(execution, data.values ?? [], index);
  const values = data.majorDimension === 'COLUMNS' ? transpose(given) : given;
  const { rect, isCell } = reference;
  const area = cut(sheet, rect);
  if (!isCell && ((rect.bottom ?? 0) > sheet.rowCount || (rect.right ?? 0) > sheet.columnCount))
    throw outOfGrid(UPDATE, sheet, rect);
  const width = Math.max(0, ...values.map((line) => line.length));
  const lastRow = isCell ? sheet.rowCount : area.bottom;
  const lastColumn = isCell ? sheet.columnCount : area.right;
  const within = `Requested writing within range [${formatReference(sheet.title, rect)}], but tried writing to`;
  if (rect.top + values.length > lastRow) throw apiError(UPDATE, 400, `${within} row [${lastRow + 1}]`);
  if (rect.left + width > lastColumn) throw apiError(UPDATE, 400, `${within} column [${columnName(lastColumn)}]`);
  const updatedCells = writeValues(execution.store, sheet, rect.top, rect.left, values);
  const written = { ...rect, bottom: rect.top + Math.max(1, values.length), right: rect.left + Math.max(1, width) };
  return {
    sheetId: sheet.sheetId,
    updatedRange: formatReference(sheet.title, written),
    updatedRows: values.length,
    updatedColumns: width,
    updatedCells,
  };
}

function columnName(index: number): string {
  return formatReference('x', { top: 0, left: index, bottom: 1, right: index + 1 }).replace(/^x!|\d+$/g, '');
}

function checkedValues(execution: Execution, values: unknown, index: number): (CellValue | null)[][] {
  const path = `data[${index}].values`;
  if (!Array.isArray(values))
    throw apiError(UPDATE, 400, `Invalid value at '${path}' (type.googleapis.com/google.protobuf.ListValue)`);
  const longest = limitOf('cellChars', execution.setup.account);
  values.forEach((line: unknown, row) => {
    if (!Array.isArray(line))
      throw apiError(
        UPDATE,
        400,
        `Invalid value at '${path}[${row}]' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(line)}`,
      );
    line.forEach((value: unknown, column) => {
      if (typeof value === 'object' && value !== null)
        throw apiError(UPDATE, 400, `Invalid ${path}[${row}][${column}]: struct_value`);
      if (typeof value === 'string' && value.length > longest) throw apiError(UPDATE, 400, messageOf('cellChars'));
    });
  });
  return values as (CellValue | null)[][];
}

/** A hole of a shorter column stays untouched. */
function transpose(columns: readonly (readonly (CellValue | null)[])[]): (CellValue | null)[][] {
  const height = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_none, row) => columns.map((column) => column[row] ?? null));
}

export const SHEETS_VALUES: Operations = {
  'Sheets.Spreadsheets.Values.batchGet': (execution, payload: BatchGet) => {
    spendSheetsCall(execution, 'sheetsReadsPerMinute', GET);
    return batchGet(execution, payload);
  },
  'Sheets.Spreadsheets.Values.batchUpdate': (execution, payload: BatchUpdate) => {
    spendSheetsCall(execution, 'sheetsWritesPerMinute', UPDATE);
    return batchUpdate(execution, payload);
  },
};
