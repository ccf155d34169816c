// Spreadsheets of an open workspace: made, shown, imported, typed into.
import type { Workspace } from '../../contract.ts';
import { editGrid } from '../../store/book/edits/gridEdits.ts';
import { gridOf, saveGrid } from '../../store/book/grid.ts';
import { blankSheet, findSheet, listSheets, saveSheet } from '../../store/book/sheets.ts';
import { sheetByTitle, typeRows } from '../../store/book/typeCells.ts';
import { zonedParts } from '../../store/clock/timeZone.ts';
import { addFile, MIME, touchFile } from '../../store/files.ts';
import { refuse } from '../../store/refusal.ts';
import { fileNamed, fileOf, openToChanges, type Parts } from './parts.ts';

type BookFace = Pick<
  Workspace,
  'createSpreadsheet' | 'sheets' | 'importSheets' | 'typeRows' | 'editSheet' | 'addSheet'
>;

export function bookFace({ store, clock, timeZone }: Parts): BookFace {
  const thisYear = () => zonedParts(clock.now(), timeZone).year;
  const newBook = (name: string) => addFile(store, { kind: 'spreadsheet', name, mime: MIME.spreadsheet }, clock.now());
  return {
    createSpreadsheet: (name) =>
      store.transaction(() => {
        const book = newBook(name);
        saveSheet(store, blankSheet(book, 0, 'Лист1', 0));
        return book;
      }),
    sheets: (bookId) => listSheets(store, fileOf(store, bookId, 'spreadsheet').id).map((sheet) => gridOf(store, sheet)),
    importSheets: (name, sheets) =>
      store.transaction(() => {
        if (fileNamed(store, name) !== null) throw refuse(`Файл «${name}» уже есть. Дайте таблице другое название.`);
        if (sheets.length === 0) throw refuse('В файле нет ни одного листа.');
        const book = newBook(name);
        sheets.forEach((sheet, index) => {
          saveGrid(store, book, sheet, index);
        });
        return book;
      }),
    typeRows(bookId, sheetTitle, rows) {
      store.transaction(() => {
        const book = openToChanges(store, bookId);
        typeRows(store, book.id, sheetTitle, rows, thisYear());
        touchFile(store, book.id, clock.now());
      });
    },
    editSheet(bookId, sheetTitle, edit) {
      store.transaction(() => {
        const book = openToChanges(store, bookId);
        editGrid(store, sheetByTitle(store, book.id, sheetTitle), edit);
        touchFile(store, book.id, clock.now());
      });
    },
    addSheet(bookId, title) {
      store.transaction(() => {
        const book = openToChanges(store, bookId);
        if (findSheet(store, book.id, title) !== null) throw refuse(`Лист «${title}» уже есть.`);
        const others = listSheets(store, book.id);
        const sheetId = Math.max(0, ...others.map((sheet) => sheet.sheetId)) + 1;
        saveSheet(store, blankSheet(book.id, sheetId, title, others.length));
        touchFile(store, book.id, clock.now());
      });
    },
  };
}
