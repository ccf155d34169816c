// A sheet of the workbook: its name, its columns, who fills it; the list of sheets of each role is in roles.ts.
import type { Columns, RowOf } from './column.ts';

/** Who fills a sheet (domain reference §1.4). */
export type Editor = 'curator' | 'coordinator' | 'product';

export interface KnownBy<Key extends string = string> {
  /** Cells that together say who or what the row is; the empty ones say nothing. */
  readonly who: readonly Key[];
  /** The first of these that is filled tells namesakes apart. */
  readonly apart: readonly Key[];
  /** A person is not written over: a row that is suddenly somebody else is asked about. */
  readonly isPerson?: true;
}

export interface SheetSchema<Cs extends Columns = Columns> {
  /** Stable key in code and in saved states. */
  readonly key: string;
  /** Tab name as the user sees it. */
  readonly title: string;
  readonly columns: Cs;
  /** Prefix of row ids, `НСТ` → `НСТ-0001`; absent where rows have no id of their own. */
  readonly idPrefix?: string;
  /** Key of the day column that says the personal cells of a row were destroyed: they are then not asked for. */
  readonly erasedBy?: string;
  /** By what a row is known again when its code is gone; without it a wiped code is never given back. */
  readonly knownBy?: KnownBy;
  /** Who fills it; `product`: nobody but the product, and editing warns. */
  readonly editedBy: Editor;
  readonly hidden?: true;
}

/** Declares a sheet, keeps the exact column types and lets `knownBy` name its columns only. */
export const defineSheet = <const Cs extends Columns>(
  schema: SheetSchema<Cs> & { readonly knownBy?: KnownBy<keyof Cs & string> },
): SheetSchema<Cs> => schema;

export type RowOfSheet<S> = S extends SheetSchema<infer Cs> ? RowOf<Cs> : never;
