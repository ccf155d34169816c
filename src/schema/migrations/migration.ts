// What a migration is: what stood in a workbook of the older version, and what is carried over into the sheets of the next.
import type { RawCell } from '../derive/cell.ts';
import { comparableTitle } from '../derive/header.ts';
import type { Role } from '../roles.ts';

/** Values of a sheet as read, the header first. */
export type Grid = readonly (readonly RawCell[])[];

/** A workbook as it stood: values by the title of the sheet; a sheet that is not there has no rows. */
export interface OldBook {
  readonly role: Role;
  readonly sheet: (title: string) => Grid;
}

type CarriedCells = Readonly<Record<string, string | number | boolean>>;

/** Cells by the title of their column. Without `rowNumber` a row is added below everything that stands in the sheet. */
export interface Carried {
  readonly sheet: string;
  readonly rowNumber?: number;
  readonly cells: CarriedCells;
}

/**
 * From one version to the next. Titles are written out and not taken from the schema, which goes on changing. Sheets and
 * columns are not named: what the schema has and the workbook lacks is added by `planGrowth`.
 */
export interface Migration {
  readonly from: number;
  /** Pure. Nothing is carried twice: what stands in the new place already is passed over. */
  readonly carry: (book: OldBook) => readonly Carried[];
}

export interface OldRow {
  readonly rowNumber: number;
  /** The cell under a title as text without the spaces around it; '' when it is empty or there is no such column. */
  readonly text: (title: string) => string;
}

/** Rows below the header that hold anything. */
export const oldRows = (grid: Grid): OldRow[] => {
  const titles = (grid[0] ?? []).map((cell) => comparableTitle(String(cell ?? '')));
  return grid.slice(1).flatMap((cells, index) => {
    if (cells.every((cell) => String(cell ?? '').trim() === '')) return [];
    const text = (title: string): string => {
      const at = titles.indexOf(comparableTitle(title));
      return String(cells[at] ?? '').trim();
    };
    return [{ rowNumber: index + 2, text }];
  });
};

/** Gives codes one after another, above the largest number that stands in a column. */
export const codesAfter = (rows: readonly OldRow[], title: string, prefix: string): (() => string) => {
  let last = Math.max(0, ...rows.map((row) => Number(/(\d+)$/u.exec(row.text(title))?.[1] ?? 0)));
  return () => {
    last += 1;
    return `${prefix}-${String(last).padStart(4, '0')}`;
  };
};
