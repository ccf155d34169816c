// What crosses google.script.run about lists of people: the fields they may fill, their rows, what is wrong with them.

export type ListRegister = 'mentors' | 'mentees';

/** Where a column of a curator's list may go. */
export interface ListField {
  readonly key: string;
  readonly title: string;
  /** How lists call it; compared without regard to case, spaces and punctuation. */
  readonly names: readonly string[];
  /** A row needs it. */
  readonly required: boolean;
  /** One value may stand in every row, when the list has no such column. */
  readonly sharable: boolean;
  /** Key of the field that brings it too; '' for none. */
  readonly within: string;
  /** Values of a closed list; empty for free input. */
  readonly choices: readonly { readonly code: string; readonly name: string }[];
  /** Every word that is read as one of `choices`. */
  readonly words: readonly string[];
}

/** Columns that are not loaded: `column` leaves the column out, `file` refuses the whole list. */
export interface ListRefusal {
  readonly names: readonly string[];
  readonly of: 'column' | 'file';
  readonly text: string;
}

/** What a list may bring into a register. */
export interface ListFields {
  readonly fields: readonly ListField[];
  readonly refusals: readonly ListRefusal[];
}

/** What can still be undone. */
export interface LastList {
  readonly importId: string;
  readonly register: ListRegister;
  /** Local date and time, `2025-12-31 17:05`. */
  readonly at: string;
  readonly rows: number;
}

/** Rows of a list as the page sends them: `columns` are keys of fields, `lines` the row numbers of the file. */
export interface ListRows {
  readonly register: ListRegister;
  readonly columns: string[];
  readonly lines: number[];
  readonly rows: (string | number | null)[][];
  /** By key of a field: the text every row has that brings none of its own. */
  readonly defaults: Record<string, string>;
}

/** One thing that is wrong in some rows of a list; rows with an error stay out. */
export interface ListProblem {
  readonly code: string;
  readonly level: 'error' | 'warning';
  readonly text: string;
  readonly lines: readonly number[];
}
