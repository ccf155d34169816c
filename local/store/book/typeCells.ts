// Typing into a sheet as a person does.

import type { Store } from '../database/database.ts';
import { refuse } from '../refusal.ts';
import { readValues, usedRows, writeValues } from './cells.ts';
import { placeOf } from './grid.ts';
import { addFormat, type CellFormat, formatAt, type Looks, validationAt } from './looks.ts';
import { changeSheets, findSheet, type SheetFacts, saveSheet } from './sheets.ts';
import { checkValidation, parseTyped } from './typing.ts';

export function sheetByTitle(store: Store, book: string, title: string): SheetFacts {
  const sheet = findSheet(store, book, title);
  if (sheet === null) throw refuse(`Листа «${title}» в этой таблице нет.`);
  return sheet;
}

/** One cell; `row` and `column` from 0; `year` is this year. */
export function typeCell(
  store: Store,
  sheet: SheetFacts,
  row: number,
  column: number,
  text: string,
  year: number,
): void {
  if (row < 0 || column < 0 || row >= sheet.rowCount || column >= sheet.columnCount) {
    throw refuse(
      `На листе «${sheet.title}» нет такой ячейки: в нём ${sheet.rowCount} строк и ${sheet.columnCount} столбцов.`,
    );
  }
  const { value, implied } = parseTyped(text, formatAt(sheet.looks, row, column), year);
  checkValidation(validationAt(sheet.looks, row, column), value, placeOf(sheet, row, column));
  const hasFormat = formatAt(sheet.looks, row, column).numberFormat !== undefined;
  if (implied !== null && !hasFormat)
    saveSheet(store, { ...sheet, looks: formatCell(sheet.looks, row, column, implied) });
  writeValues(store, sheet, row, column, [[value]]);
}

/** Cells typed one below another share one layer. */
function formatCell(looks: Looks, row: number, column: number, format: CellFormat): Looks {
  const same = JSON.stringify(format);
  const above = looks.formats.find(
    (layer) =>
      layer.rect.bottom === row &&
      layer.rect.left === column &&
      layer.rect.right === column + 1 &&
      JSON.stringify(layer.format) === same,
  );
  if (above === undefined)
    return addFormat(looks, { top: row, left: column, bottom: row + 1, right: column + 1 }, format);
  const grown = { rect: { ...above.rect, bottom: row + 1 }, format };
  return { ...looks, formats: [...looks.formats.filter((layer) => layer !== above), grown] };
}

/** Rows below the last used one; the grid grows as it does when a person adds rows at its foot. All or nothing. */
export function typeRows(
  store: Store,
  book: string,
  title: string,
  rows: readonly Readonly<Record<string, string>>[],
  year: number,
): void {
  const sheet = sheetByTitle(store, book, title);
  const headerRows = Math.max(1, sheet.frozen);
  const header = readValues(store, sheet, { top: 0, left: 0, bottom: headerRows, right: sheet.columnCount });
  const columnOf = (name: string): number => {
    const found = header.map((line) => line.indexOf(name)).find((index) => index >= 0);
    if (found === undefined) throw refuse(`На листе «${title}» нет столбца «${name}».`);
    return found;
  };
  const first = Math.max(headerRows, usedRows(store, sheet));
  changeSheets(store, book, () => {
    saveSheet(store, { ...sheet, rowCount: Math.max(sheet.rowCount, first + rows.length) });
    rows.forEach((row, offset) => {
      for (const [name, text] of Object.entries(row))
        typeCell(store, sheetByTitle(store, book, title), first + offset, columnOf(name), text, year);
    });
  });
}
