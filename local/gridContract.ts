// A sheet as the grid shows it, and what a person does to it with the mouse.
import type { GridChart } from './gridChart.ts';

/** A cell as the grid shows it. `value` is what the Sheets API answers with UNFORMATTED_VALUE; `text` is what a person sees. */
export interface GridCell {
  readonly value: string | number | boolean | null;
  readonly text: string;
}

export interface GridSheet {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  /** Size of the sheet's grid, where it is known: what lies outside cannot be typed into. */
  readonly size?: { readonly rows: number; readonly columns: number };
  readonly tabColor: string | null;
  readonly columns: readonly {
    readonly width: number;
    readonly hidden: boolean;
    readonly note: string;
    readonly format: 'text' | 'date' | 'number' | 'plain';
    readonly list: readonly string[] | null;
    readonly protected: boolean;
    /** Long texts go on in further lines of their cells; absent where they run over empty neighbours. */
    readonly wraps?: true;
  }[];
  readonly rows: readonly (readonly GridCell[])[];
  /** Charts that lie over the sheet; absent when there are none, and never imported. */
  readonly charts?: readonly GridChart[];
  /** Cells that look otherwise than their column, by `row,column`; of sheets with charts or coloured maps alone. */
  readonly dressed?: Readonly<Record<string, { readonly fill?: string; readonly bold?: true }>>;
}

/** What a person does to a sheet with the mouse; rows and columns from 0. */
export type GridEdit =
  | { readonly kind: 'insertRows' | 'insertColumns'; readonly before: number; readonly count: number }
  | { readonly kind: 'deleteRow'; readonly row: number }
  | { readonly kind: 'moveColumn'; readonly from: number; readonly to: number }
  /** Rows below the frozen ones; `alone` sorts the cells of one selected column and leaves the rest where they are. */
  | { readonly kind: 'sort'; readonly column: number; readonly descending?: boolean; readonly alone?: boolean }
  | { readonly kind: 'hideRows'; readonly rows: readonly number[] }
  /** Hides rows whose cell in this column shows none of these texts. */
  | { readonly kind: 'filter'; readonly column: number; readonly shown: readonly string[] }
  | {
      readonly kind: 'merge';
      readonly top: number;
      readonly left: number;
      readonly rows: number;
      readonly columns: number;
    }
  /** Copied cells: values as they are, a date stays a date; null empties. */
  | {
      readonly kind: 'paste';
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly GridCell['value'][])[];
    };
