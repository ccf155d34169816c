// What one column of the workbook is; everything else about it — header, validation, parsing, form item, type — is derived.
import type { Day } from '../domain/calendar/day.ts';
import type { Category } from '../domain/pair/form.ts';
import type { Tally } from '../domain/tally.ts';
import type { SuggestedList } from './suggestedLists.ts';

/** Personal-data class (domain reference §3): 0 none, 1 ordinary, 2 of a minor, 3 sensitive. Class X is never stored. */
export type PdClass = 0 | 1 | 2 | 3;
export type PdMode = 'names' | 'codes';

/** What an otherwise free text must look like; checked by V-16 and its like, never repaired. */
export type TextFormat = 'inn' | 'email' | 'phone';

/** Code ↔ Russian name of a closed list; the name is what stands in the cell. */
export type Dictionary = Readonly<Record<string, string>>;

/** How a column is asked about in a form. */
export interface ColumnQuestion {
  /** Stands under the question. */
  readonly help?: string;
  /** Whatever the profile leaves out. */
  readonly always?: true;
  readonly required?: true;
  /** Where it differs from the column's own. */
  readonly title?: string;
  /** Asked in a section of its own, and only of those who chose this answer in another column's question. */
  readonly branch?: { readonly of: string; readonly answer: string; readonly section: string };
  /** Of an open list: the choice for those who do not find themselves in it, and the question it leads to. */
  readonly other?: { readonly choice: string; readonly section: string; readonly title: string; readonly help: string };
}

interface Common {
  /** Header as the user sees it; found again without regard to case, spaces and ё. */
  readonly title: string;
  /** Shown as a note on the header. */
  readonly note?: string;
  /** Pixels. */
  readonly width?: number;
  /** A row without it is left out of every count and listed with the reason. */
  readonly required?: true;
  readonly pd?: PdClass;
  /** The column exists only in this personal-data mode. */
  readonly only?: PdMode;
  /** Filled by the product; protected with a warning. */
  readonly system?: true;
  readonly hidden?: true;
  /** The cell holds the id of a row of one of these sheets (keys). Checks of dangling codes and merging of people follow from it. */
  readonly refersTo?: readonly string[];
  /** Other names lists of people give the column; a column without it is not loaded from a list. */
  readonly listNames?: readonly string[];
  /** Screens ask it of people of these categories alone; on the sheet it may stand with anybody. */
  readonly askedOf?: readonly Category[];
  /** Asked in the form whose answers land on this sheet. */
  readonly form?: ColumnQuestion;
}

export interface TextColumn extends Common {
  readonly kind: 'text' | 'longText' | 'url';
  readonly format?: TextFormat;
  /** Characters; a longer text is kept and named. */
  readonly maxLength?: number;
  /** How the text is declined in papers; absent for what has no cases. */
  readonly grammar?: 'name' | 'title' | 'organisation';
  /** Open list of the profile offered in the cell; anything else may be typed. */
  readonly suggests?: SuggestedList;
}
export interface DayColumn extends Common {
  readonly kind: 'day';
}
export interface IntegerColumn extends Common {
  readonly kind: 'integer';
  readonly min?: number;
  readonly max?: number;
}
export interface NumberColumn extends Common {
  readonly kind: 'number';
}
export interface FlagColumn extends Common {
  readonly kind: 'flag';
}
export interface ChoiceColumn<Names extends Dictionary = Dictionary> extends Common {
  readonly kind: 'choice';
  readonly names: Names;
  /** Other words for a choice, by its code, that lists of people have. */
  readonly listWords?: Readonly<Record<string, readonly string[]>>;
}
/** Several choices in one cell, separated by `;`. */
export interface ChoicesColumn<Names extends Dictionary = Dictionary> extends Common {
  readonly kind: 'choices';
  readonly names: Names;
}
/** Counts of a closed list in one cell, `название: число; …`; what is not named is zero. */
export interface TallyColumn<Names extends Dictionary = Dictionary> extends Common {
  readonly kind: 'tally';
  readonly names: Names;
}
/** Several texts in one cell, separated by `;`. */
export interface ListColumn extends Common {
  readonly kind: 'list';
}

export type Column =
  | TextColumn
  | DayColumn
  | IntegerColumn
  | NumberColumn
  | FlagColumn
  | ChoiceColumn
  | ChoicesColumn
  | TallyColumn
  | ListColumn;
export type Columns = Readonly<Record<string, Column>>;

type Required<C extends Column, Value> = C extends { required: true } ? Value : Value | null;

/** TypeScript type of a parsed cell. A required one is only promised for a complete row. */
export type CellOf<C extends Column> = C extends TextColumn
  ? string
  : C extends DayColumn
    ? Required<C, Day>
    : C extends IntegerColumn | NumberColumn
      ? Required<C, number>
      : C extends FlagColumn
        ? Required<C, boolean>
        : C extends ChoiceColumn<infer Names>
          ? Required<C, keyof Names & string>
          : C extends ChoicesColumn<infer Names>
            ? readonly (keyof Names & string)[]
            : C extends TallyColumn<infer Names>
              ? Tally<keyof Names & string>
              : readonly string[];

/** A parsed row: one field per column. */
export type RowOf<Cs extends Columns> = { readonly [Key in keyof Cs]: CellOf<Cs[Key]> };

/** What may be written into a cell. `undefined` leaves the cell as it is, `null` and '' empty it. */
export type RowPatch<Cs extends Columns> = { readonly [Key in keyof Cs]?: CellOf<Cs[Key]> | null };
