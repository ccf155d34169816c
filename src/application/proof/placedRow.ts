// A row behind a number with its place in the workbook.
import type { Place } from '../../domain/problem.ts';

export interface PlacedRow {
  /** Code; the day of a row of the contingent; empty for a row that has none. */
  readonly id: string;
  /** As the workbook calls whom or what it is; empty when nobody knows. */
  readonly label: string;
  /** What else there is to say: the age, the sheet and the line. No names. */
  readonly note: string;
  readonly place: Place | undefined;
}
