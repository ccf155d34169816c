// A sheet of the workbook: its name, its columns, who fills it; the list of sheets of each role is in roles.ts.
import type { Columns, RowOf } from './column.ts';

/** Who fills a sheet (domain reference §1.4). */
export type Editor = 'curator' | 'coordinator' | 'product';

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
  /** Who fills it; `product`: nobody but the product, and editing warns. */
  readonly editedBy: Editor;
  readonly hidden?: true;
}

/** Declares a sheet and keeps the exact column types. */
export const defineSheet = <const Cs extends Columns>(schema: SheetSchema<Cs>): SheetSchema<Cs> => schema;

export type RowOfSheet<S> = S extends SheetSchema<infer Cs> ? RowOf<Cs> : never;
