// What crosses between the workspace server and its own pages as JSON: types only.

/** A cell of the grid, kept small: a plain string is a text, `n` a number or a date as it is shown, `b` a tick box. */
export type CellView = string | { readonly n: string } | { readonly b: boolean };

export interface ColumnView {
  readonly width: number;
  readonly hidden: boolean;
  readonly note: string;
  readonly format: 'text' | 'date' | 'number' | 'plain';
  readonly list: readonly string[] | null;
  readonly protected: boolean;
}

export interface SheetView {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  /** Where it is known, nothing outside of it can be typed into. */
  readonly size?: { readonly rows: number; readonly columns: number };
  readonly tabColor: string | null;
  readonly columns: readonly ColumnView[];
  /** Without the empty rows and cells at the end. */
  readonly rows: readonly (readonly CellView[])[];
}

export interface BookView {
  readonly id: string;
  readonly name: string;
  readonly sheets: readonly SheetView[];
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface EditReply {
  readonly sheet: SheetView | null;
  readonly refused: readonly { readonly row: number; readonly column: number; readonly message: string }[];
}

/** What an execution asked to show; the page of a sidebar is fetched from `src`. */
export type EffectView =
  | {
      readonly kind: 'menu';
      readonly caption: string;
      readonly items: readonly ({ readonly caption: string; readonly entry: string } | null)[];
    }
  | { readonly kind: 'sidebar'; readonly title: string; readonly src: string }
  | { readonly kind: 'toast'; readonly message: string; readonly title: string };

export interface RunReply {
  readonly executionId: string;
  readonly status: 'completed' | 'failed' | 'timed_out' | 'killed';
  readonly value: unknown;
  /** The message alone: a stack is for the page of executions. */
  readonly error: string | null;
  readonly effects: readonly EffectView[];
}

/** How far the clock has come while it is being moved, or after. */
export interface ClockReply {
  /** In words, as the other moments here. */
  readonly now: string;
  readonly done: boolean;
  /** Why the move stopped; Russian. */
  readonly error: string | null;
  readonly ran: readonly {
    readonly id: string;
    readonly entry: string;
    readonly status: RunReply['status'];
    readonly startedAt: string;
    readonly error: string | null;
  }[];
}

/** Every refusal of the API; `message` is Russian. */
export interface ApiError {
  readonly error: {
    readonly code: 'refused' | 'not_found' | 'forbidden' | 'bad_request' | 'internal';
    readonly message: string;
  };
}
