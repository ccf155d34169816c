// A1 notation of ranges, as the Sheets API wants it.
import { cellAddress } from '../../schema/derive/cellAddress.ts';

/** A sheet's title quoted for A1 notation. */
export const quotedTitle = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** `'Пары'!A2:C4`; `row` is the sheet's row number, `column` an index from 0. */
export const rangeOf = (title: string, row: number, column: number, rows: number, columns: number): string =>
  `${quotedTitle(title)}!${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
