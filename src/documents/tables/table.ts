// A table that leaves the workbook for good: titles, widths and plain values, nothing that is ever computed anew.

import type { Day } from '../../domain/calendar/day.ts';

/** A day, and the minute of it where `time` (`HH:MM`) is there. */
export interface DayCell {
  readonly day: Day;
  readonly time?: string;
}

/** Null is an empty cell. A number is a number whatever the program that opens the file thinks of texts. */
export type TableCell = string | number | DayCell | null;

export interface OfficeTable {
  /** Name of the sheet; at most 31 characters, without `[]:*?/\`. */
  readonly title: string;
  /** `width` in pixels. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  /** Columns from the first on that tell what a row is: repeated on paper where a table is wider than a page. */
  readonly keys: number;
  readonly rows: readonly (readonly TableCell[])[];
}
