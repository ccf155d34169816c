// SpreadsheetApp, Ui, Menu and HtmlService.

import { costOf } from '../../meter/costs.ts';
import { type CellValue, usedRows, writeValues } from '../../store/book/cells.ts';
import { MS_PER_DAY, SERIAL_EPOCH_MS } from '../../store/book/serial.ts';
import { copySheets, findSheet, listSheets, type SheetFacts, saveSheet, sheetById } from '../../store/book/sheets.ts';
import { addFile, findFile, MIME, type StoredFile, touchFile } from '../../store/files.ts';
import { serviceError } from '../../store/serviceError.ts';
import { type Execution, spendDaily } from '../execution.ts';
import type { Operations } from './operation.ts';

interface BookRef {
  readonly id: string;
}
export interface SheetRef extends BookRef {
  readonly sheetId: number;
}

function bookOf(execution: Execution, id: string): StoredFile {
  const file = findFile(execution.store, id);
  // Apps Script: a file that is not there and one without access are told in the same words. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openById(String) (seen 2026-11-22)
  if (file === null || file.kind !== 'spreadsheet')
    throw serviceError('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
  return file;
}

export function sheetOf(execution: Execution, ref: SheetRef): SheetFacts {
  const sheet = sheetById(execution.store, ref.id, ref.sheetId);
  if (sheet === null) throw serviceError('Sheet not found');
  return sheet;
}

function canShowUi(execution: Execution): boolean {
  return !['form', 'clock', 'trigger'].includes(execution.job.origin);
}

/** The first opening of another spreadsheet in an execution is dearer than the next ones. */
function open(execution: Execution, id: string): string {
  bookOf(execution, id);
  if (!execution.opened.has(id)) {
    const cold = costOf('SpreadsheetApp.openById.cold');
    const warm = costOf('SpreadsheetApp.openById');
    const more = { low: cold.low - warm.low, mid: cold.mid - warm.mid, high: cold.high - warm.high };
    execution.ledger.add('SpreadsheetApp.openById', {
      low: Math.max(0, more.low),
      mid: Math.max(0, more.mid),
      high: Math.max(0, more.high),
    });
  }
  execution.opened.add(id);
  return id;
}

export const SPREADSHEET_APP: Operations = {
  'SpreadsheetApp.getActiveSpreadsheet': (execution) => bookOf(execution, execution.job.bookId).id,
  'SpreadsheetApp.openById': (execution, { id }: BookRef) => open(execution, id),
  'SpreadsheetApp.getUi': (execution) => {
    if (!canShowUi(execution)) throw serviceError('Cannot call SpreadsheetApp.getUi() from this context.');
  },
  // Apps Script: a copy carries sheets and the bound script, but no triggers and no properties. https://developers.google.com/apps-script/guides/bound (seen 2026-11-22)
  'Spreadsheet.copy': (execution, { id, name }: BookRef & { name: string }) =>
    execution.store.transaction(() => {
      spendDaily(execution, 'spreadsheetsPerDay');
      const copy = addFile(
        execution.store,
        { kind: 'spreadsheet', name, mime: MIME.spreadsheet, maker: execution.job.bookId },
        execution.now(),
      );
      copySheets(execution.store, bookOf(execution, id).id, copy);
      return copy;
    }),
  'Spreadsheet.toast': (execution, { message, title }: { message: string; title: string }) => {
    execution.ui.push({ kind: 'toast', message, title });
  },
  'Spreadsheet.getSheetByName': (execution, { id, name }: BookRef & { name: string }) =>
    findSheet(execution.store, id, name)?.sheetId ?? null,
  'Spreadsheet.getSheets': (execution, { id }: BookRef) =>
    listSheets(execution.store, id).map(({ sheetId }) => sheetId),
  'Sheet.getLastRow': (execution, ref: SheetRef) => usedRows(execution.store, sheetOf(execution, ref)),
  'Sheet.appendRow': (execution, { row, ...ref }: SheetRef & { row: (CellValue | null | { date: number })[] }) =>
    execution.store.transaction(() => {
      const sheet = sheetOf(execution, ref);
      const at = usedRows(execution.store, sheet);
      const values = row.map((value) =>
        typeof value === 'object' && value !== null ? (value.date - SERIAL_EPOCH_MS) / MS_PER_DAY : value,
      );
      const grown = {
        ...sheet,
        rowCount: Math.max(sheet.rowCount, at + 1),
        columnCount: Math.max(sheet.columnCount, row.length),
      };
      saveSheet(execution.store, grown);
      writeValues(execution.store, grown, at, 0, [values]);
      touchFile(execution.store, ref.id, execution.now());
    }),
  'Menu.addToUi': (execution, menu: { caption: string; items: ({ caption: string; entry: string } | null)[] }) => {
    execution.ui.push({ kind: 'menu', ...menu });
  },
  'Ui.showSidebar': (execution, { title, html }: { title: string; html: string }) => {
    execution.ui.push({ kind: 'sidebar', title, html });
  },
  'HtmlService.createHtmlOutputFromFile': (execution, { name }: { name: string }) => {
    const { pages } = execution.setup.bundle;
    const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
    if (page === undefined) throw serviceError(`No HTML file named ${name} was found.`);
    return page;
  },
};
