// An .xlsx file as sheets of a workbook: values only, with a sentence on everything that could not come in as it was.
import ExcelJS from '@zurmokeeper/exceljs';
import type { GridCell, GridSheet } from '../../contract.ts';
import { refusal } from '../refusal.ts';
import { openXlsxPackage } from './openXlsxPackage.ts';
import { type ReadCell, readCell } from './readXlsxCell.ts';
import { russianDate } from './serialDate.ts';
import { columnLetter, LISTS_SHEET } from './writeXlsx.ts';

const DEFAULT_COLUMN_PIXELS = 100;
const MAX_CELLS = 2_000_000;

export interface ImportedBook {
  readonly sheets: GridSheet[];
  /** Russian sentences: formulas that came in as values, merged cells taken apart, and the like. Empty when nothing was changed. */
  readonly notes: string[];
}

/** Refuses what is not an .xlsx, is encrypted or too large. No cell becomes a formula. */
export async function readXlsx(bytes: Uint8Array): Promise<ImportedBook> {
  const book = new ExcelJS.Workbook();
  const safeBytes = openXlsxPackage(bytes);
  try {
    await book.xlsx.load(safeBytes);
  } catch {
    throw refusal(
      'Файл не читается как книга .xlsx: он повреждён. Откройте его в Excel или LibreOffice и сохраните заново.',
    );
  }
  const notes: string[] = [];
  const sheets = book.worksheets
    .filter((sheet) => sheet.name !== LISTS_SHEET)
    .map((sheet, index) => readSheet(book, sheet, index, notes));
  if (sheets.length === 0) throw refusal('В файле нет ни одного листа с ячейками.');
  return { sheets, notes };
}

function readSheet(book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet, index: number, notes: string[]): GridSheet {
  const { rowCount, columnCount } = usedSize(sheet);
  if (rowCount * columnCount > MAX_CELLS)
    throw refusal(`Лист «${sheet.name}» слишком велик: больше ${MAX_CELLS} ячеек.`);
  // Null in a sheet without any view, whatever its type says.
  const view = (sheet.views as readonly Partial<ExcelJS.WorksheetView>[] | null)?.[0] as
    | { state?: string; ySplit?: number }
    | undefined;
  const frozenRows = view?.state === 'frozen' ? (view.ySplit ?? 0) : 0;
  const cells: ReadCell[][] = [];
  for (let row = 1; row <= rowCount; row += 1) {
    const line: ReadCell[] = [];
    for (let column = 1; column <= columnCount; column += 1) line.push(readCell(sheet.getCell(row, column)));
    cells.push(line);
  }
  noteChanges(sheet.name, cells, sheet, notes);
  const columns = Array.from({ length: columnCount }, (_, at) => readColumn(book, sheet, at, frozenRows, cells));
  return {
    sheetId: index,
    title: sheet.name,
    hidden: sheet.state !== 'visible',
    frozenRows,
    tabColor: tabColorOf(sheet),
    columns,
    rows: cells.map((line) => line.map((cell, at) => gridCell(cell, columns[at]?.format === 'date'))),
  };
}

function gridCell(cell: ReadCell, inDateColumn: boolean): GridCell {
  if (cell.kind === 'date' && typeof cell.value === 'number') {
    const text = russianDate(cell.value);
    return { value: inDateColumn ? cell.value : text, text };
  }
  return { value: cell.value, text: cell.value === null ? '' : String(cell.value) };
}

function readColumn(
  book: ExcelJS.Workbook,
  sheet: ExcelJS.Worksheet,
  at: number,
  frozenRows: number,
  cells: readonly ReadCell[][],
): GridSheet['columns'][number] {
  const column = sheet.getColumn(at + 1);
  // The first row is taken as the header even where nothing is frozen: its note is the column's.
  const firstData = Math.max(frozenRows, 1);
  const dataCell = sheet.getCell(firstData + 1, at + 1);
  return {
    width: column.width === undefined ? DEFAULT_COLUMN_PIXELS : Math.round(column.width * 7 + 5),
    hidden: column.hidden === true,
    note: noteOf(sheet.getCell(1, at + 1)),
    format: formatOf(
      cells.slice(firstData).map((line) => line[at]),
      column.numFmt,
    ),
    list: listOf(book, sheet, dataCell),
    protected: isProtected(sheet) && (dataCell.protection?.locked ?? column.protection?.locked ?? true),
  };
}

/** A date column holds no number that is not a date: a column has one format, and a number shown as a date would be a silent change. */
function formatOf(
  cells: readonly (ReadCell | undefined)[],
  columnFormat: string | undefined,
): 'text' | 'date' | 'number' | 'plain' {
  const filled = cells.filter((cell) => cell !== undefined && cell.value !== null) as ReadCell[];
  const dates = filled.filter((cell) => cell.kind === 'date').length;
  const numbers = filled.filter((cell) => cell.kind === 'plain' && typeof cell.value === 'number').length;
  if (dates > 0) return numbers === 0 ? 'date' : 'plain';
  if (columnFormat === '@') return numbers === 0 ? 'text' : 'plain';
  if (columnFormat !== undefined && numbers === 0 && /[dy]/i.test(columnFormat) && !/general/i.test(columnFormat))
    return 'date';
  if (columnFormat !== undefined && /^[0#]/.test(columnFormat)) return 'number';
  return 'plain';
}

function listOf(book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet, cell: ExcelJS.Cell): string[] | null {
  const rule = cell.dataValidation as ExcelJS.DataValidation | undefined;
  const formula = rule?.type === 'list' ? rule.formulae[0] : undefined;
  if (typeof formula !== 'string') return null;
  if (formula.startsWith('"'))
    return formula
      .slice(1, -1)
      .replaceAll('""', '"')
      .split(',')
      .map((choice) => choice.trim());
  const range = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(
    formula,
  );
  if (range === null) return null;
  const source = range[1] ?? range[2];
  const from = source === undefined ? sheet : book.getWorksheet(source.replaceAll("''", "'"));
  if (from === undefined) return null;
  return choicesOf(from, `${range[3]}${range[4]}`, `${range[5] ?? range[3]}${range[6] ?? range[4]}`);
}

function choicesOf(sheet: ExcelJS.Worksheet, first: string, last: string): string[] {
  const start = sheet.getCell(first);
  const end = sheet.getCell(last);
  const choices: string[] = [];
  for (let row = Number(start.row); row <= Math.min(Number(end.row), sheet.rowCount); row += 1) {
    for (let column = Number(start.col); column <= Math.min(Number(end.col), sheet.columnCount); column += 1) {
      const { value } = readCell(sheet.getCell(row, column));
      if (value !== null && value !== '') choices.push(String(value));
    }
  }
  return choices;
}

function noteChanges(title: string, cells: readonly ReadCell[][], sheet: ExcelJS.Worksheet, notes: string[]): void {
  const say = (addresses: string[], what: string) => {
    if (addresses.length === 0) return;
    const shown = addresses.slice(0, 5).join(', ') + (addresses.length > 5 ? ` и ещё ${addresses.length - 5}` : '');
    notes.push(`Лист «${title}»: ${what} (${shown}).`);
  };
  const where = (test: (cell: ReadCell, column: number) => boolean) =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column) => (test(cell, column) ? [`${columnLetter(column)}${row + 1}`] : [])),
    );
  say(
    where((cell) => cell.formula === 'value'),
    'формулы пришли своими значениями',
  );
  say(
    where((cell) => cell.formula === 'empty'),
    'у формул нет сохранённого значения, ячейки оставлены пустыми',
  );
  const mixed = new Set(
    cells[0]?.flatMap((_, column) => {
      const filled = cells.slice(1).map((line) => line[column]);
      const numbers = filled.some((cell) => cell?.kind === 'plain' && typeof cell.value === 'number');
      return numbers && filled.some((cell) => cell?.kind === 'date') ? [column] : [];
    }),
  );
  say(
    where((cell, column) => cell.kind === 'date' && mixed.has(column)),
    'в столбце есть и даты, и числа, даты пришли текстом',
  );
  const merged = (sheet.model as { merges?: string[] }).merges ?? [];
  say(merged, 'объединённые ячейки разъединены, значение осталось в первой');
}

function usedSize(sheet: ExcelJS.Worksheet): { rowCount: number; columnCount: number } {
  let rowCount = 0;
  let columnCount = 0;
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      if (cell.value === null || cell.value === undefined) return;
      rowCount = Math.max(rowCount, rowNumber);
      columnCount = Math.max(columnCount, columnNumber);
    });
  });
  return { rowCount, columnCount };
}

function noteOf(cell: ExcelJS.Cell): string {
  const note = cell.note as string | { texts?: { text: string }[] } | undefined;
  if (note === undefined || note === null) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map((run) => run.text).join('');
}

function isProtected(sheet: ExcelJS.Worksheet): boolean {
  return (sheet as unknown as { sheetProtection: { sheet?: boolean } | null }).sheetProtection?.sheet === true;
}

function tabColorOf(sheet: ExcelJS.Worksheet): string | null {
  const argb = sheet.properties.tabColor?.argb;
  return argb === undefined ? null : `#${argb.slice(-6).toLowerCase()}`;
}
