// A1 notation of ranges, as the Sheets API wants it.

/** `A` for 0, `AA` for 26. */
const columnLetters = (index: number): string => {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (index % 26));
};

/** A sheet's title quoted for A1 notation. */
export const quotedTitle = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** `'Пары'!A2:C4`; `row` is the sheet's row number, `column` an index from 0. */
export const rangeOf = (title: string, row: number, column: number, rows: number, columns: number): string =>
  `${quotedTitle(title)}!${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
