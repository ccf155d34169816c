// Cells of an open workspace as people change them: typed, taken back, and the mark by which a page sees that something changed.
import type { CellChange, CellFace, TypedCell } from '../../cellContract.ts';
import { isRefusal } from '../../files/refusal.ts';
import { type CellValue, readValues, writeValues } from '../../store/book/cells.ts';
import { displayText } from '../../store/book/display.ts';
import { gridOf } from '../../store/book/grid.ts';
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
        const changed: CellChange[] = [];
        const refused: { row: number; column: number; message: string }[] = [];
        for (const cell of cells) {
          const { row, column } = cell;
          try {
            changed.push(typed(store, sheetByTitle(store, book.id, sheetTitle), cell, thisYear()));
          } catch (error) {
            if (!isRefusal(error)) throw error;
            refused.push({ row, column, message: error.message });
          }
        }
        if (changed.length > 0) touchFile(store, book.id, clock.now());
        const { sheetId } = sheetByTitle(store, book.id, sheetTitle);
        return {
          changed: changed.map((change) => ({ ...change, rowKey: rowKey(store, book.id, sheetId, change.row) })),
          refused,
        };
      });
    },
    takeBack(bookId, sheetId, changes) {
      store.transaction(() => {
        const book = openToChanges(store, bookId);
        const sheet = sheetById(store, book.id, sheetId);
        if (sheet === null) throw refuse('Отменить нельзя: этого листа больше нет.');
        const isLeft = ({ row, column, after, rowKey: key }: CellChange) =>
          valueAt(store, sheet, row, column) === (after ?? '') && valueAt(store, sheet, row, 0) === (key ?? '');
        if (!changes.every(isLeft))
          throw refuse('Отменить нельзя: эти ячейки с тех пор изменило задание или другой человек.');
        for (const { row, column, before } of changes) writeValues(store, sheet, row, column, [[before ?? '']]);
        touchFile(store, book.id, clock.now());
      });
    },
    sheet(bookId, sheetId) {
      const sheet = sheetById(store, fileOf(store, bookId, 'spreadsheet').id, sheetId);
      return sheet === null ? null : gridOf(store, sheet);
    },
    changeMark: (bookId) => String(touchesOf(store, fileOf(store, bookId, 'spreadsheet').id)),
  };
}

function valueAt(store: Store, sheet: SheetFacts, row: number, column: number): CellValue {
  return readValues(store, sheet, { top: row, left: column, bottom: row + 1, right: column + 1 })[0]?.[0] ?? '';
}

function rowKey(store: Store, book: string, sheetId: number, row: number): CellValue {
  const sheet = sheetById(store, book, sheetId);
  return sheet === null ? '' : valueAt(store, sheet, row, 0);
}

function typed(store: Store, sheet: SheetFacts, { row, column, text, was }: TypedCell, year: number): CellChange {
  const before = valueAt(store, sheet, row, column);
  if (was !== undefined && shownText(sheet, before, row, column) !== was)
    throw refuse(
      'Пока вы печатали, эту ячейку изменило задание или другой человек. Ваша правка не записана: посмотрите новое значение и введите своё ещё раз, если оно нужно.',
    );
  typeCell(store, sheet, row, column, text, year);
  return { row, column, before, after: valueAt(store, sheet, row, column), rowKey: null };
}

/** As the grid shows it. */
function shownText(sheet: SheetFacts, value: CellValue, row: number, column: number): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'ИСТИНА' : 'ЛОЖЬ';
  return displayText(value, formatAt(sheet.looks, row, column));
}
