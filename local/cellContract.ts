// Typing into cells and taking it back: the part of the contract behind the grid.
import type { GridCell } from './gridContract.ts';

/** A cell as a person typed it; `row` and `column` from 0. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What the person saw there: the cell is left alone when it shows something else by now. Absent: whatever stands there. */
  readonly was?: string;
  /** Another cell of the row as the person saw it: where it shows something else by now, another row may stand there. */
  readonly beside?: { readonly column: number; readonly text: string };
}

/** What typing did to a cell, so that it can be taken back. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: GridCell['value'];
  readonly after: GridCell['value'];
  /** The first cell of the row after the change: it tells whether the same row still stands there. */
  readonly rowKey: GridCell['value'];
}

/** What a person does to whole rows: as many new ones above or below those that are marked, or these taken out. */
export type RowsAct = 'above' | 'below' | 'delete';

/** Rows that were put in or taken out, so that it can be taken back. */
export interface RowsChange {
  readonly kind: 'inserted' | 'deleted';
  /** The first of them, from 0. */
  readonly row: number;
  readonly count: number;
  /** What they held when it was done; a row without its empty end. */
  readonly values: readonly (readonly GridCell['value'][])[];
  /** The first cells of the rows above and below them. */
  readonly beside: readonly [GridCell['value'], GridCell['value']];
  /** How the sheet looked before and after, in the store's own words. */
  readonly looks: readonly [string, string];
}

/** Rows put in or taken out, and the marks of the spreadsheet before and after. */
export interface RowsEdited {
  readonly sheetId: number;
  readonly change: RowsChange;
  readonly marks: Edited['marks'];
}

/** A cell as it stands now. */
export interface StandingCell {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

/** The cells that an edit was about, as they are afterwards, and the marks of the spreadsheet before and after. */
export interface Edited {
  readonly standing: readonly StandingCell[];
  readonly marks: readonly [string, string];
}

export interface CellFace {
  /** As if a person typed: dates and numbers are recognised as in Sheets unless the column is text; a formula is refused. `row` and `column` from 0. */
  typeCell(bookId: string, sheetTitle: string, row: number, column: number, text: string): void;
  /** Many cells at once; those that are refused stay as they were, with the reason. */
  typeCells(
    bookId: string,
    sheetTitle: string,
    cells: readonly TypedCell[],
  ): Edited & {
    readonly sheetId: number;
    readonly changed: readonly CellChange[];
    readonly refused: readonly { readonly row: number; readonly column: number; readonly message: string }[];
  };
  /** Takes changes back. Refused, with nothing changed, when one of the cells or rows is not what the change left there. */
  takeBack(bookId: string, sheetId: number, changes: readonly CellChange[]): Edited;
  /**
   * Rows put in or taken out, with their looks, rules and notes; new ones look like the row they were asked for at. Refused in titles and on
   * sheets that are protected whole.
   */
  editRows(bookId: string, sheetTitle: string, act: RowsAct, row: number, count: number): RowsEdited;
  /** Undoes it; `change` of the answer does it again. Refused, with nothing changed, when somebody has changed the place since. */
  takeBackRows(bookId: string, sheetId: number, change: RowsChange): RowsEdited;
  /** Differs from the last one when anybody wrote to the spreadsheet; means nothing else. */
  changeMark(bookId: string): string;
}
