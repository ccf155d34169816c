// Values of a write as requests of batchUpdate, which can make room for them in the same breath: rows and values come together or not at all.
import type { WrittenCell } from '../../schema/derive/cell.ts';
import type { Block } from '../../schema/derive/write.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Entered = GoogleAppsScript.Sheets.Schema.CellData;

// A text stays text, as with RAW: a formula would be a `formulaValue`.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ExtendedValue (seen 2026-11-26)
/** An empty cell is one without a value: the mask then clears it. */
export const enteredValue = (cell: WrittenCell): Entered => {
  if (cell === null || cell === '') return {};
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  if (typeof cell === 'boolean') return { userEnteredValue: { boolValue: cell } };
  return { userEnteredValue: { stringValue: cell } };
};

/** A rectangle without cells that are to be left as they are. */
interface Filled {
  readonly row: number;
  readonly column: number;
  readonly cells: (readonly WrittenCell[])[];
}

/** The stretches of a line between the cells that are left as they are. */
const stretches = (line: readonly WrittenCell[]): { readonly from: number; readonly to: number }[] =>
  line.flatMap((cell, from) => {
    if (cell === null || (from > 0 && line[from - 1] !== null)) return [];
    const end = line.indexOf(null, from);
    return [{ from, to: end === -1 ? line.length : end }];
  });

/** Lines one below another that fill the same columns are one rectangle. */
const filled = ({ row, column, cells }: Block): Filled[] => {
  const found: Filled[] = [];
  const openAt = new Map<string, Filled>();
  for (const [index, line] of cells.entries())
    for (const { from, to } of stretches(line)) {
      const key = `${from} ${to}`;
      const above = openAt.get(key);
      if (above !== undefined && above.row + above.cells.length === row + index) {
        above.cells.push(line.slice(from, to));
        continue;
      }
      const next = { row: row + index, column: column + from, cells: [line.slice(from, to)] };
      openAt.set(key, next);
      found.push(next);
    }
  return found;
};

/** One block as requests. */
export const enteredCells = (sheetId: number, block: Block): Request[] =>
  filled(block).map(({ row, column, cells }) => ({
    updateCells: {
      start: { sheetId, rowIndex: row - 1, columnIndex: column },
      rows: cells.map((line) => ({ values: line.map(enteredValue) })),
      fields: 'userEnteredValue',
    },
  }));
