// Cells of an open workspace as people change them: typed, taken back, and the mark by which a page sees that something changed.
import type { CellChange, CellFace, RowsEdited, StandingCell, TypedCell } from '../../cellContract.ts';
import { isRefusal } from '../../files/refusal.ts';
import { type CellValue, readValues, writeValues } from '../../store/book/cells.ts';
import { displayText } from '../../store/book/display.ts';
import { editRows, takeBackRows } from '../../store/book/edits/rowEdits.ts';
import { formatAt } from '../../store/book/looks.ts';
import { changeSheets, type SheetFacts, sheetById } from '../../store/book/sheets.ts';
import { sheetByTitle, typeCell } from '../../store/book/typeCells.ts';
import { zonedParts } from '../../store/clock/timeZone.ts';
import type { Store } from '../../store/database/database.ts';
import { touchesOf, touchFile } from '../../store/files.ts';
import { refuse } from '../../store/refusal.ts';
import { fileOf, openToChanges, type Parts } from './parts.ts';

export function cellFace({ store, clock, timeZone }: Parts): CellFace {
  const thisYear = () => zonedParts(clock.now(), timeZone).year;
  const markOf = (bookId: string) => String(touchesOf(store, bookId));
  const rowsChanged = (bookId: string, work: (id: string) => Omit<RowsEdited, 'marks'>): RowsEdited =>
    store.transaction(() => {
      const { id } = openToChanges(store, bookId);
      const before = markOf(id);
      const done = work(id);
      touchFile(store, id, clock.now());
      return { ...done, marks: [before, markOf(id)] };
    });
  return {
    typeCell(bookId, sheetTitle, row, column, text) {
      store.transaction(() => {
        const book = openToChanges(store, bookId);
        typeCell(store, sheetByTitle(store, book.id, sheetTitle), row, column, text, thisYear());
        touchFile(store, book.id, clock.now());
      });
    },
    typeCells(bookId, sheetTitle, cells) {
      const book = store.transaction(() => openToChanges(store, bookId));
      return changeSheets(store, book.id, () => {
        const before = markOf(book.id);
        const changed: CellChange[] = [];
        const refused: { row: number; column: number; message: string }[] = [];
        // Asked before anything is typed: what is beside a cell may be typed with it.
        const seen = sheetByTitle(store, book.id, sheetTitle);
        const strangers = new Set(cells.filter((cell) => isInside(seen, cell) && isOtherRow(store, seen, cell)));
        for (const cell of cells) {
          const { row, column } = cell;
          try {
            if (strangers.has(cell)) throw refuse(ROWS_MOVED);
            changed.push(typed(store, sheetByTitle(store, book.id, sheetTitle), cell, thisYear()));
          } catch (error) {
            if (!isRefusal(error)) throw error;
            refused.push({ row, column, message: error.message });
          }
        }
        if (changed.length > 0) touchFile(store, book.id, clock.now());
        const sheet = sheetByTitle(store, book.id, sheetTitle);
        return {
          sheetId: sheet.sheetId,
          marks: [before, markOf(book.id)],
          changed: changed.map((change) => ({ ...change, rowKey: valueAt(store, sheet, change.row, 0) })),
          refused,
          standing: cells.filter((cell) => isInside(sheet, cell)).map((cell) => standing(store, sheet, cell)),
        };
      });
    },
    takeBack(bookId, sheetId, changes) {
      return store.transaction(() => {
        const book = openToChanges(store, bookId);
        const before = markOf(book.id);
        const sheet = sheetLeft(store, book.id, sheetId);
        const isLeft = ({ row, column, after, rowKey: key }: CellChange) =>
          valueAt(store, sheet, row, column) === (after ?? '') && valueAt(store, sheet, row, 0) === (key ?? '');
        if (!changes.every(isLeft))
          throw refuse('Отменить нельзя: эти ячейки с тех пор изменило задание или другой человек.');
        for (const change of changes) writeValues(store, sheet, change.row, change.column, [[change.before ?? '']]);
        touchFile(store, book.id, clock.now());
        return { standing: changes.map((change) => standing(store, sheet, change)), marks: [before, markOf(book.id)] };
      });
    },
    editRows: (bookId, sheetTitle, act, row, count) =>
      rowsChanged(bookId, (id) => {
        const sheet = sheetByTitle(store, id, sheetTitle);
        return { sheetId: sheet.sheetId, change: editRows(store, sheet, act, row, count) };
      }),
    takeBackRows: (bookId, sheetId, change) =>
      rowsChanged(bookId, (id) => ({ sheetId, change: takeBackRows(store, sheetLeft(store, id, sheetId), change) })),
    changeMark: (bookId) => markOf(fileOf(store, bookId, 'spreadsheet').id),
  };
}

function sheetLeft(store: Store, bookId: string, sheetId: number): SheetFacts {
  const sheet = sheetById(store, bookId, sheetId);
  if (sheet === null) throw refuse('Отменить нельзя: этого листа больше нет.');
  return sheet;
}

function valueAt(store: Store, sheet: SheetFacts, row: number, column: number): CellValue {
  return readValues(store, sheet, { top: row, left: column, bottom: row + 1, right: column + 1 })[0]?.[0] ?? '';
}

const isInside = ({ rowCount, columnCount }: SheetFacts, { row, column }: TypedCell) =>
  row < rowCount && column < columnCount;

function standing(store: Store, sheet: SheetFacts, { row, column }: { row: number; column: number }): StandingCell {
  const value = valueAt(store, sheet, row, column);
  const text = displayText(value, formatAt(sheet.looks, row, column));
  return { row, column, cell: { value: value === '' ? null : value, text } };
}

const ROWS_MOVED =
  'Пока вы печатали, строки листа сдвинулись: их вставило или удалило задание или другой человек. Ваша правка не записана: найдите нужную строку и введите её ещё раз.';

function isOtherRow(store: Store, sheet: SheetFacts, { row, beside }: TypedCell): boolean {
  return beside !== undefined && standing(store, sheet, { row, column: beside.column }).cell.text !== beside.text;
}

function typed(store: Store, sheet: SheetFacts, { row, column, text, was }: TypedCell, year: number): CellChange {
  const before = valueAt(store, sheet, row, column);
  if (was !== undefined && displayText(before, formatAt(sheet.looks, row, column)) !== was)
    throw refuse(
      'Пока вы печатали, эту ячейку изменило задание или другой человек. Ваша правка не записана: посмотрите новое значение и введите своё ещё раз, если оно нужно.',
    );
  typeCell(store, sheet, row, column, text, year);
  return { row, column, before, after: valueAt(store, sheet, row, column), rowKey: null };
}
