// Sheets of a workbook as an .xlsx file: what a person sees in the grid, with its lists, notes, protection and widths.
import ExcelJS from '@zurmokeeper/exceljs';
import PizZip from 'pizzip';
import type { GridCell, GridSheet } from '../../contract.ts';
import { dateOfSerial } from './serialDate.ts';
import { sheetNames } from './sheetNames.ts';

/** Very hidden sheet with the choices of the drop-down lists: Excel takes at most 255 characters, and no commas, in the list itself. */
export const LISTS_SHEET = '_nastavnik_lists';
/** Lists and locks reach at least this row, so that rows typed later in Excel have them too. */
const MIN_ROWS = 1000;
const MAX_CELL_TEXT = 32_767;
const FIRST_DAY_OF_ZIP = new Date(1980, 0, 1);

type Column = GridSheet['columns'][number];

/** The bytes of the .xlsx. `value` of a cell is written, a serial number in a date column as a real date, a text always as a text. */
export async function writeXlsx(sheets: readonly GridSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  // Without this exceljs puts the time and «unknown» into the properties; a fixed day keeps two exports of one book equal.
  book.creator = 'Nastavnik';
  book.created = book.modified = new Date(0);
  const names = sheetNames(sheets.map((sheet) => sheet.title));
  const lists: string[][] = [];
  for (const [index, sheet] of sheets.entries()) await addSheet(book, names[index] ?? sheet.title, sheet, lists);
  if (lists.length > 0) addLists(book, lists);
  return stampedAlike(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** The zip stamps its parts with the time of writing; one fixed day instead keeps two exports of one book equal. */
function stampedAlike(bytes: Uint8Array): Uint8Array {
  const zip = new PizZip(bytes);
  for (const part of Object.values(zip.files)) part.date = FIRST_DAY_OF_ZIP;
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Russian sentences on what Excel cannot hold and is therefore written otherwise: long titles, very long texts. Mostly empty. */
export function xlsxLosses(sheets: readonly GridSheet[]): string[] {
  const names = sheetNames(sheets.map((sheet) => sheet.title));
  return sheets.flatMap((sheet, index) => {
    const long = sheet.rows
      .flat()
      .filter((cell) => typeof cell.value === 'string' && cell.value.length > MAX_CELL_TEXT).length;
    return [
      ...(names[index] === sheet.title
        ? []
        : [`Лист «${sheet.title}» назван в файле «${names[index]}»: Excel не принимает такое имя.`]),
      ...(long === 0
        ? []
        : [`Лист «${sheet.title}»: ячеек с текстом длиннее ${MAX_CELL_TEXT} знаков: ${long}; в файле текст обрезан.`]),
    ];
  });
}

async function addSheet(book: ExcelJS.Workbook, name: string, sheet: GridSheet, lists: string[][]): Promise<void> {
  const target = book.addWorksheet(name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: sheet.frozenRows > 0 ? [{ state: 'frozen', xSplit: 0, ySplit: sheet.frozenRows }] : [],
    properties: sheet.tabColor === null ? {} : { tabColor: { argb: argbOf(sheet.tabColor) } },
  });
  const protectedSheet = sheet.columns.some((column) => column.protected);
  for (const [index, column] of sheet.columns.entries()) {
    shapeColumn(target.getColumn(index + 1), column, protectedSheet);
    if (column.list !== null) addList(target, index, column.list, sheet, lists);
  }
  for (const [rowIndex, row] of sheet.rows.entries()) {
    for (const [columnIndex, cell] of row.entries()) {
      if (cell.value === null || cell.value === '') continue;
      writeCell(
        target.getCell(rowIndex + 1, columnIndex + 1),
        cell,
        rowIndex < sheet.frozenRows,
        sheet.columns[columnIndex],
      );
      dressCell(target.getCell(rowIndex + 1, columnIndex + 1), sheet.dressed?.[`${rowIndex},${columnIndex}`]);
    }
  }
  for (const [index, column] of sheet.columns.entries()) {
    if (column.note !== '') target.getCell(1, index + 1).note = column.note;
  }
  if (protectedSheet) await target.protect('', { formatColumns: true, formatRows: true, sort: true, autoFilter: true });
}

function shapeColumn(target: ExcelJS.Column, column: Column, protectedSheet: boolean): void {
  target.width = widthOfPixels(column.width);
  target.hidden = column.hidden;
  target.numFmt = numFmtOf(column.format);
  if (protectedSheet) target.protection = { locked: column.protected };
}

/** As coloured at the moment: exceljs writes no charts, and the colours of a map would not follow its cells. */
function dressCell(target: ExcelJS.Cell, look: NonNullable<GridSheet['dressed']>[string] | undefined): void {
  if (look?.fill !== undefined)
    target.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argbOf(look.fill) } };
  if (look?.bold === true) target.font = { bold: true };
}

function writeCell(target: ExcelJS.Cell, cell: GridCell, isHeader: boolean, column: Column | undefined): void {
  const { value } = cell;
  if (isHeader) {
    target.font = { bold: true };
    target.alignment = { wrapText: true, vertical: 'top' };
    target.protection = { locked: true };
  }
  const isDate = column?.format === 'date' && typeof value === 'number';
  target.value = isDate ? dateOfSerial(value) : typeof value === 'string' ? xlsxText(value) : value;
  if (isDate && !Number.isInteger(value)) target.numFmt = 'dd.mm.yyyy hh:mm';
  // Excel turns such a text into a formula as soon as someone edits the cell, unless the cell is formatted as text.
  if (typeof value === 'string') target.numFmt = /^[=+\-@]/.test(value) ? '@' : target.numFmt;
}

/** `_x0041_` means «A» in this format, and a control character may stand only in that form (ECMA-376 part 1, 22.9.2.19). */
function xlsxText(text: string): string {
  return text
    .slice(0, MAX_CELL_TEXT)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/(?![\t\n\r])\p{Cc}/gu, (mark) => `_x${mark.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}

function addList(
  target: ExcelJS.Worksheet,
  index: number,
  list: readonly string[],
  sheet: GridSheet,
  lists: string[][],
): void {
  const known = lists.findIndex(
    (other) => other.length === list.length && other.every((choice, at) => choice === list[at]),
  );
  const at = known >= 0 ? known : lists.push([...list]) - 1;
  const letter = columnLetter(index);
  const source = columnLetter(at);
  const address = `${letter}${sheet.frozenRows + 1}:${letter}${Math.max(sheet.rows.length, MIN_ROWS)}`;
  // exceljs types only the per-cell property; a range of 1 000 cells set cell by cell is slow and comes out the same.
  const validations = (
    target as unknown as { dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void } }
  ).dataValidations;
  validations.add(address, {
    type: 'list',
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Значение не из списка',
    error: 'Выберите значение из списка.',
    formulae: [`${LISTS_SHEET}!$${source}$1:$${source}$${Math.max(list.length, 1)}`],
  });
}

function addLists(book: ExcelJS.Workbook, lists: readonly string[][]): void {
  const sheet = book.addWorksheet(LISTS_SHEET, { state: 'veryHidden' });
  for (const [index, list] of lists.entries()) {
    sheet.getColumn(index + 1).numFmt = '@';
    for (const [row, choice] of list.entries()) sheet.getCell(row + 1, index + 1).value = choice;
  }
}

function numFmtOf(format: Column['format']): string {
  return { text: '@', date: 'dd.mm.yyyy', number: '0.##########', plain: 'General' }[format];
}

/** 'A' for 0, 'AA' for 26. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

// Excel counts widths in digits of the default font: 7 pixels each and 5 of padding.
function widthOfPixels(pixels: number): number {
  return Math.max((pixels - 5) / 7, 1);
}

function argbOf(color: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  return `FF${(hex ?? '808080').toUpperCase()}`;
}
