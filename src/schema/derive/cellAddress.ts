// Addresses of cells in A1 notation.

/** `A` for 0, `AA` for 26. */
export const columnLetters = (index: number): string => {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (index % 26));
};

/** `B5`; `row` is the sheet's row number, `column` an index from 0. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;
