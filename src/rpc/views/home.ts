// What the first screen of a school is told besides its counts.
import type { Todo } from '../../domain/todo/todo.ts';

/** An item of «Сделать сейчас». */
export interface TodoView extends Omit<Todo, 'rowIds'> {
  /** The one row it is about; empty for several. */
  readonly rowId: string;
  /** How the first few of the rows are called; empty for what is about no rows. */
  readonly names: readonly string[];
  /** Rows that are not named. */
  readonly more: number;
  /** Address of the sheet where it is done; empty where a screen of the panel does it. */
  readonly link: string;
}

/** A line of «Проверки» as the last check left it. */
export interface Finding {
  readonly level: 'error' | 'warning';
  /** «Пары, 7»; empty for the workbook as a whole. */
  readonly place: string;
  readonly text: string;
  /** Address of the cell; may be empty. */
  readonly link: string;
}

export interface HomeView {
  readonly todos: readonly TodoView[];
  readonly alone: { readonly mentors: number; readonly mentees: number };
  readonly findings: { readonly errors: number; readonly warnings: number; readonly first: readonly Finding[] };
  /** Rows typed by hand that have no code yet: nothing can be opened or paired by it. */
  readonly newRows: number;
}
