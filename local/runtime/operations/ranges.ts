// Range: cells of a sheet through SpreadsheetApp. No part of the product reads so; the naive shapes of the bench do.
import { costOf } from '../../meter/costs.ts';
import { type CellValue, readValues, usedColumns, usedRows, writeValues } from '../../store/book/cells.ts';
import { formatAt } from '../../store/book/looks.ts';
import { MS_PER_DAY, SERIAL_EPOCH_MS } from '../../store/book/serial.ts';
import { type SheetFacts, saveSheet } from '../../store/book/sheets.ts';
import { touchFile } from '../../store/files.ts';
import { serviceError } from '../../store/serviceError.ts';
import type { Execution } from '../execution.ts';
import type { Operations } from './operation.ts';
import { type SheetRef, sheetOf } from './spreadsheetApp.ts';

interface RangeRef extends SheetRef {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type Marked = CellValue | { readonly date: number };

/** A number in a column of dates is answered as a Date, unlike by the Sheets API. */
function marked(sheet: SheetFacts, row: number, column: number, value: CellValue): Marked {
  if (typeof value !== 'number') return value;
  const { numberFormat } = formatAt(sheet.looks, row, column);
  const isDate = ['DATE', 'DATE_TIME'].includes(numberFormat?.type ?? '');
  return isDate ? { date: SERIAL_EPOCH_MS + value * MS_PER_DAY } : value;
}

/** The whole rectangle, empty cells as empty texts. */
function valuesOf(execution: Execution, { row, column, rows, columns, ...ref }: RangeRef): Marked[][] {
  const sheet = sheetOf(execution, ref);
  const area = { top: row - 1, left: column - 1, bottom: row - 1 + rows, right: column - 1 + columns };
  const found = readValues(execution.store, sheet, area);
  return Array.from({ length: rows }, (_none, down) =>
    Array.from({ length: columns }, (_cell, right) =>
      marked(sheet, area.top + down, area.left + right, found[down]?.[right] ?? ''),
    ),
  );
}

/** The first reading of a workbook in an execution is dearer than the next ones. */
function chargeReading(execution: Execution, id: string, cells: number): void {
  const key = `read:${id}`;
  if (!execution.opened.has(key)) {
    const first = costOf('Range.getValues.first');
    const warm = costOf('Range.getValues.warm');
    execution.ledger.add('Range.getValues', {
      low: first.low - warm.low,
      mid: first.mid - warm.mid,
      high: first.high - warm.high,
    });
  }
  execution.opened.add(key);
  execution.chargeUnits('Range.getValues', 'Range.getValues.warm', cells);
}

function checkInside(sheet: SheetFacts, { row, column, rows, columns }: RangeRef): void {
  if (row < 1 || column < 1 || row + rows - 1 > sheet.rowCount || column + columns - 1 > sheet.columnCount)
    throw serviceError('The coordinates of the range are outside the dimensions of the sheet.');
}

export const RANGES: Operations = {
  'Sheet.getRange': (execution, range: RangeRef) => checkInside(sheetOf(execution, range), range),
  'Sheet.getDataRange': (execution, ref: SheetRef) => {
    const sheet = sheetOf(execution, ref);
    return {
      rows: Math.max(1, usedRows(execution.store, sheet)),
      columns: Math.max(1, usedColumns(execution.store, sheet)),
    };
  },
  'Range.getValue': (execution, range: RangeRef) => valuesOf(execution, { ...range, rows: 1, columns: 1 })[0]?.[0],
  'Range.getValues': (execution, range: RangeRef) => {
    chargeReading(execution, range.id, range.rows * range.columns);
    return valuesOf(execution, range);
  },
  'Range.setValues': (execution, { values, ...range }: RangeRef & { readonly values: Marked[][] }) => {
    const width = values[0]?.length ?? 0;
    if (values.length !== range.rows)
      throw serviceError(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${range.rows}.`,
      );
    if (width !== range.columns)
      throw serviceError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${width} but the range has ${range.columns}.`,
      );
    execution.chargeUnits('Range.setValues', 'Range.setValues', range.rows * range.columns);
    execution.store.transaction(() => {
      const sheet = sheetOf(execution, range);
      const cells = values.map((line) =>
        line.map((value) => (typeof value === 'object' ? (value.date - SERIAL_EPOCH_MS) / MS_PER_DAY : value)),
      );
      saveSheet(execution.store, sheet);
      writeValues(execution.store, sheet, range.row - 1, range.column - 1, cells);
      touchFile(execution.store, range.id, execution.now());
    });
  },
};
