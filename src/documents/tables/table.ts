// A table that leaves the workbook for good: titles, widths and plain values, nothing that is ever computed anew.

/** Null is an empty cell. A number is a number whatever the program that opens the file thinks of texts. */
export type TableCell = string | number | null;

export interface OfficeTable {
  /** Name of the sheet; at most 31 characters, without `[]:*?/\`. */
  readonly title: string;
  /** `width` in pixels. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly TableCell[])[];
}
