// What is read of a curator's file: sheets of rows of cells, with the row numbers the file itself shows.

/** '' where nothing stands. A day of an .xlsx file is written `dd.mm.yyyy`; a number without the look of a day stays a number. */
export type Cell = string | number;

export interface FileRow {
  /** As the spreadsheet program shows it, from 1; blank rows are counted and left out. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface FileSheet {
  readonly name: string;
  readonly rows: readonly FileRow[];
}

export type ReadingCode =
  | 'too_large'
  | 'old_xls'
  | 'protected'
  | 'not_a_list'
  | 'broken'
  | 'open_quote'
  | 'empty'
  | 'too_many_rows';

/** A file that cannot be read; the sentence for the code stands in texts/ui.ts. */
export class ReadingError extends Error {
  readonly code: ReadingCode;

  constructor(code: ReadingCode) {
    super(code);
    this.name = 'ReadingError';
    this.code = code;
  }
}

/** Most rows a list may have, with titles and names of columns above 25 000 people; more is not the list of one school. */
export const MAX_LIST_ROWS = 25_050;
/** Columns beyond these are of no list of people. */
export const MAX_LIST_COLUMNS = 200;

/** Without no-break spaces, control characters and spaces around; line breaks stay. */
export const cleanCell = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n]|[\ufeff\u200b]/gu, '')
    .replaceAll('\u00a0', ' ')
    .trim();

/** Rows that hold something. Throws `empty` and `too_many_rows`. */
export function filledRows(rows: readonly FileRow[]): FileRow[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length > MAX_LIST_ROWS) throw new ReadingError('too_many_rows');
  return filled;
}
