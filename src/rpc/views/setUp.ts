// What the coordinator sees on the first screen and while setting the programme up.
import type { MunicipalTodo } from '../../domain/todo/municipalTodos.ts';

export interface MentorFormView {
  readonly questions: readonly { readonly code: string; readonly name: string; readonly isAsked: boolean }[];
}

/** `good`; `old`: more than 24 months (V-20); `undated`: a value without its day; `missing`: no value. */
export type ConstantState = 'good' | 'old' | 'undated' | 'missing';

/** A constant by its latest value. */
export interface ConstantRow {
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  /** Day of the value; empty when it has none. */
  readonly asOf: string;
  /** Whole months since that day; null without one, negative of a day to come. */
  readonly ageMonths: number | null;
  readonly source: string;
  readonly state: ConstantState;
}

/** How far the making of the municipality's workbooks has come; the workbook itself tells it, so it can be left and gone on with. */
export interface FirstSteps {
  readonly organisations: number;
  readonly templates: { readonly made: number; readonly total: number };
  readonly isFormChosen: boolean;
  /** Of the organisations that report in a workbook of their own. */
  readonly books: { readonly made: number; readonly total: number };
}

export interface CoordinatorHome {
  readonly todos: readonly MunicipalTodo[];
  readonly firstSteps: FirstSteps;
}
