// The updateCells request: values and notes, from a cell on or over a whole range.
import { limitOf, messageOf } from '../../../meter/quotas.ts';
import { type CellValue, usedRows, writeValues } from '../../../store/book/cells.ts';
import type { Looks } from '../../../store/book/looks.ts';
import { type SheetFacts, saveSheet } from '../../../store/book/sheets.ts';
import { notEmulated } from '../../../store/serviceError.ts';
import { checkFields } from '../api.ts';
import { type BookRequest, fieldsOf, type GridRange, invalid, type Place, rectIn, sheetIn } from './requests.ts';

interface Cell {
  readonly userEnteredValue?: {
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly boolValue?: boolean;
  };
  readonly note?: string;
}

interface UpdateCells {
  readonly rows: readonly { readonly values?: readonly Cell[] }[];
  readonly fields?: string;
  readonly start?: { readonly sheetId?: number; readonly rowIndex?: number; readonly columnIndex?: number };
  readonly range?: GridRange;
}

/** A note that is empty is taken away. */
export function withNotes(
  looks: Looks,
  notes: readonly (readonly [row: number, column: number, note: string])[],
): Looks {
  const next: Record<string, string> = { ...looks.notes };
  for (const [row, column, note] of notes) {
    if (note === '') delete next[`${row},${column}`];
    else next[`${row},${column}`] = note;
  }
  return { ...looks, notes: next };
}

function enteredValue(place: Place, { userEnteredValue }: Cell): CellValue {
  if (userEnteredValue === undefined) return '';
  checkFields(`${place.place}.rows.values.userEnteredValue`, userEnteredValue, [
    'stringValue',
    'numberValue',
    'boolValue',
  ]);
  const { stringValue, numberValue, boolValue } = userEnteredValue;
  // «A value can be exactly one of» them: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ExtendedValue
  if ([stringValue, numberValue, boolValue].filter((kind) => kind !== undefined).length > 1)
    throw invalid(place, 'userEnteredValue: exactly one kind of value may be set.');
  if (numberValue !== undefined && (typeof numberValue !== 'number' || !Number.isFinite(numberValue)))
    throw invalid(place, 'userEnteredValue.numberValue is not a number.');
  const text = String(stringValue ?? '');
  if (text.length > limitOf('cellChars', place.execution.setup.account)) throw invalid(place, messageOf('cellChars'));
  return boolValue ?? numberValue ?? text;
}

interface Target {
  readonly sheet: SheetFacts;
  readonly top: number;
  readonly left: number;
  /** Size of the range; of a start, of the rows themselves. */
  readonly height: number;
  readonly width: number;
}

function targetOf(place: Place, request: UpdateCells): Target {
  const { rows, start, range } = request;
  if ((start === undefined) === (range === undefined))
    throw invalid(place, 'exactly one of start and range must be set.');
  const height = rows.length;
  const width = Math.max(0, ...rows.map(({ values = [] }) => values.length));
  if (range === undefined) {
    checkFields(`${place.place}.start`, start, ['sheetId', 'rowIndex', 'columnIndex']);
    const sheet = sheetIn(place, start?.sheetId);
    return { sheet, top: start?.rowIndex ?? 0, left: start?.columnIndex ?? 0, height, width };
  }
  const { sheet, rect } = rectIn(place, range);
  const size = {
    height: (rect.bottom ?? sheet.rowCount) - rect.top,
    width: (rect.right ?? sheet.columnCount) - rect.left,
  };
  if (height > size.height) throw invalid(place, 'Attempting to write row beyond the requested range.');
  return { sheet, top: rect.top, left: rect.left, ...size };
}

/** A mask that names a field a cell lacks clears it; so it does with cells of a range that the rows do not cover. */
export const updateCells: BookRequest = (place, request: UpdateCells) => {
  checkFields(place.place, request, ['rows', 'fields', 'start', 'range']);
  const fields = fieldsOf(place, request.fields).map((field) => field.replace(/\.stringValue$/u, ''));
  if (fields.some((field) => field !== 'note' && field !== 'userEnteredValue'))
    throw notEmulated(`${place.place} fields ${request.fields}`);
  const { sheet, top, left, height, width } = targetOf(place, request);
  if (top + height > sheet.rowCount)
    throw invalid(
      place,
      `Attempting to write row: ${sheet.rowCount}, beyond the last requested row of: ${sheet.rowCount - 1}`,
    );
  for (const { values = [] } of request.rows) {
    const last = left + values.length - 1;
    if (values.length > width || last >= sheet.columnCount)
      throw invalid(
        place,
        `Attempting to write column: ${last}, beyond the last requested column of: ${Math.min(left + width, sheet.columnCount) - 1}`,
      );
    for (const cell of values) checkFields(`${place.place}.rows.values`, cell, ['note', 'userEnteredValue']);
  }
  const { store } = place.execution;
  if (fields.includes('note')) {
    if (request.range !== undefined) throw notEmulated(`${place.place} notes of a range`);
    const notes = request.rows.flatMap(({ values = [] }, row) =>
      values.map((cell, column) => [top + row, left + column, cell.note ?? ''] as const),
    );
    saveSheet(store, { ...sheet, looks: withNotes(sheet.looks, notes) });
  }
  if (fields.includes('userEnteredValue')) {
    // Below the last row that holds anything there is nothing to clear.
    const isWhole = request.range !== undefined;
    const rows = isWhole ? Math.max(request.rows.length, Math.min(height, usedRows(store, sheet) - top)) : height;
    const line = (row: number): CellValue[] => {
      const values = (request.rows[row]?.values ?? []).map((cell) => enteredValue(place, cell));
      return isWhole ? Array.from({ length: width }, (_none, column) => values[column] ?? '') : values;
    };
    const written = writeValues(
      store,
      sheet,
      top,
      left,
      Array.from({ length: rows }, (_none, row) => line(row)),
    );
    // A cell costs what it costs among plain values.
    place.execution.chargeUnits('Sheets.Spreadsheets.batchUpdate', 'Sheets.values.batchUpdate', written);
  }
  return undefined;
};
