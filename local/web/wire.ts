// What crosses between the workspace server and its own pages as JSON: types only.
import type { RowsAct } from '../cellContract.ts';
import type { ExecutionResult, GridSheet, UiEffect } from '../contract.ts';

/** A cell of the grid, kept small: a plain string is a text, `n` a number or a date as it is shown, `b` a tick box. */
export type CellView = string | { readonly n: string } | { readonly b: boolean };

/** A sheet with its cells kept small; without the empty rows and cells at the end. */
export interface SheetView extends Omit<GridSheet, 'rows'> {
  readonly rows: readonly (readonly CellView[])[];
}

export interface BookView {
  readonly id: string;
  readonly name: string;
  /** Differs from the last one when anything was written. */
  readonly mark: string;
  readonly sheets: readonly SheetView[];
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What the person saw in the cell before typing. */
  readonly was?: string;
  /** What the person saw in another cell of the row. */
  readonly beside?: { readonly column: number; readonly text: string };
}

/** How many edits of this visitor can be taken back and done again. */
export interface StepsView {
  readonly undo: number;
  readonly redo: number;
}

export interface StandingView {
  readonly row: number;
  readonly column: number;
  readonly cell: CellView;
}

/** What an edit left in the cells it was about. */
interface Edited {
  readonly cells: readonly StandingView[];
  readonly steps: StepsView;
  /** Number of the last change that was made to the workbook by hand. */
  readonly hand: number;
  /** Marks of the workbook before and after: what the page knew before, it knows after. */
  readonly marks: readonly [string, string];
}

export interface EditReply extends Edited {
  readonly refused: readonly { readonly row: number; readonly column: number; readonly message: string }[];
}

/** An edit taken back or done again, and where it was. */
export interface MoveReply extends Edited {
  readonly sheetId: number;
  /** Where rows came or went: every place below is another by now. Null when only cells were changed. */
  readonly row: number | null;
}

/** Rows from 0; as many new ones as are marked. */
export interface RowsEdit {
  readonly sheet: string;
  readonly act: RowsAct;
  readonly row: number;
  readonly count: number;
}

/** Differs from the last one when anything was written. */
export interface ChangesReply {
  readonly mark: string;
  readonly hand: number;
  /** Who made the last change by hand. */
  readonly who: string;
  readonly steps: StepsView;
}

/** What an execution asked to show; the page of a sidebar is fetched from `src`. */
export type EffectView =
  | Exclude<UiEffect, { kind: 'sidebar' }>
  | { readonly kind: 'sidebar'; readonly title: string; readonly src: string };

export interface RunReply {
  readonly executionId: string;
  readonly status: ExecutionResult['status'];
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
    readonly code: 'login' | 'refused' | 'not_found' | 'forbidden' | 'bad_request' | 'internal';
    readonly message: string;
  };
}
