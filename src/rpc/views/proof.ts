// What a school is told of the rows behind its report.
import type { Day } from '../../domain/calendar/day.ts';

export interface CountedRowView {
  /** Code of the row; the day of a row of the contingent. */
  readonly id: string;
  /** Whom or what the code stands for, as the workbook shows people; may be empty. */
  readonly label: string;
  /** Address of the row in the workbook; empty when it is not there. */
  readonly link: string;
}

/** Rows of one number, or left out for one reason; `more` are those not sent. */
export interface CountedGroup {
  readonly name: string;
  readonly count: number;
  readonly rows: readonly CountedRowView[];
  readonly more: number;
}

export interface CountedView {
  readonly asOf: Day;
  readonly numbers: readonly CountedGroup[];
  readonly leftOut: readonly CountedGroup[];
}
