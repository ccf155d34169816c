// What is asked about the rows of a sheet, and what is answered: who stands in which row.
import type { Problem } from '../problem.ts';
import type { Mark } from './mark.ts';

/** A row as it stands in the sheet. */
export interface StandingRow {
  readonly rowNumber: number;
  /** Empty when there is none. */
  readonly code: string;
  /** What a person has answered in the cell of the code: it is a new row; it is the same row as before. */
  readonly answer?: 'new' | 'same';
  readonly mark: Mark | null;
  /** Nothing that is required is missing but the code. */
  readonly ready: boolean;
}

/** What the journal knows of a code. */
export interface KnownRow {
  readonly mark: Mark | null;
  /** The row was given up on purpose, as in a merger: its code is nobody's any more. */
  readonly retired?: true;
}

export interface SheetIdentity {
  /** Prefixes of the other sheets' codes. */
  readonly foreign: ReadonlySet<string>;
  /** A person is not written over: a row that is suddenly somebody else is asked about. */
  readonly isPerson: boolean;
  readonly known: ReadonlyMap<string, KnownRow>;
  /** Of a workbook that has lost its journal: codes that other sheets refer to and no row has. */
  readonly dangling: readonly string[];
}

export interface CodeRecord {
  readonly code: string;
  readonly mark: Mark | null;
  readonly kind: 'identified' | 'corrected';
}

export interface Settlement {
  /** Codes to be written into rows: proven by the journal, or answered for by a person. */
  readonly restored: readonly { readonly rowNumber: number; readonly code: string; readonly mark: Mark | null }[];
  /** Rows that get a code of their own for the first time. */
  readonly fresh: readonly number[];
  /** Marks the journal does not have yet. */
  readonly recorded: readonly CodeRecord[];
  /** Rows that may be taken for somebody else: left out of every count until a person has decided. */
  readonly doubtful: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}
