// What a person has decided beside the names of the columns; kept while the list is checked, so that nothing is chosen twice.

export interface Matching {
  /** Index of the sheet of the file. */
  readonly sheet: number;
  /** Field by column of the file, where it is not the proposed one; '' leaves the column out. */
  readonly changes: Readonly<Record<number, string>>;
  /** Value for all rows by key of the field. */
  readonly shared: Readonly<Record<string, string>>;
}

export const NOTHING_CHANGED: Matching = { sheet: 0, changes: {}, shared: {} };
