// Rows and cells of pasted text, as a spreadsheet copies them or as a person types them.

export interface PastedRow {
  /** Counted from 1 as pasted. */
  readonly row: number;
  /** Trimmed; parted by a tab or a semicolon. */
  readonly cells: readonly string[];
}

/** Every row that holds something. */
export function readRows(text: string): PastedRow[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ row: index + 1, cells: line.split(/[;\t]/).map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}
