// What crosses about filling a row on a screen instead of on its sheet: the fields as the schema has them, and what is wrong with what was typed.
import type { ListRegister } from './lists.ts';

export interface FieldView {
  readonly key: string;
  readonly title: string;
  readonly hint: string;
  readonly kind: 'text' | 'longText' | 'day' | 'integer' | 'choice' | 'choices';
  readonly required: boolean;
  /** Names of a closed list, or words offered for a text; may be empty. */
  readonly choices: readonly string[];
  /** Names of the categories it is asked of; empty for everybody. */
  readonly askedOf: readonly string[];
}

export interface FieldProblem {
  /** Key of the field; empty for the row as a whole. */
  readonly key: string;
  readonly code: string;
  readonly level: 'error' | 'warning';
  readonly text: string;
}

/** Texts by key of the field; several choices are separated by `;`. Empty ones may be left out. */
export type RowValues = Record<string, string>;

/** Rows that a screen fills. */
export type FilledSheet = ListRegister | 'organisation' | 'curators' | 'representatives';

/** Fields in short steps, and what stands in the row already. */
export interface RowForm {
  readonly steps: readonly (readonly FieldView[])[];
  readonly values: RowValues;
}

/** The form of somebody who is in a register: the cells that a screen may change, as they stand. */
export interface PersonForm extends RowForm {
  readonly register: ListRegister;
  /** What the answer of a form had wrong, line by line; empty for none. */
  readonly remarks: string;
  /** Who signs for a minor; no fields in a workbook of codes. */
  readonly representative: { readonly fields: readonly FieldView[]; readonly values: RowValues };
}

/** What was changed of a person; `shown` are the texts the screen had begun with. */
export interface EditedPerson {
  readonly personId: string;
  readonly register: ListRegister;
  readonly shown: RowValues;
  readonly values: RowValues;
  /** Left out where it was not asked for; everything emptied takes the representative out. */
  readonly representative?: { readonly shown: RowValues; readonly values: RowValues } | undefined;
  /** The remarks on the answer are dealt with (`text` is empty), or stand again; left out where they stay as they are. */
  readonly remarks?: { readonly shown: string; readonly text: string } | undefined;
  /** The namesake is another person. */
  readonly sure: boolean;
}

export interface PersonEdited {
  /** Of the changed fields: what stood there and what stands there now. Changing it back takes the change back. */
  readonly before: RowValues;
  readonly after: RowValues;
  readonly representative: { readonly before: RowValues; readonly after: RowValues };
  readonly titles: readonly string[];
  /** Titles of cells typed by hand that were made of what has changed. */
  readonly toCheck: readonly string[];
  /** What stood there before was right: a wrong value is not written again. */
  readonly canBeTakenBack: boolean;
  /** Remarks that were taken out; empty for none. */
  readonly remarks: string;
  /** Names of the consents that hold and were signed by the representative there was before; empty for the same one. */
  readonly formerConsents: readonly string[];
}

/** Somebody who is about to be added. `representative` is empty where none is needed. */
export interface NewPerson {
  readonly register: ListRegister;
  readonly values: RowValues;
  readonly representative: RowValues;
}

export interface PersonChecked {
  readonly problems: readonly FieldProblem[];
  /** Somebody of the register who is, or may be, the same. */
  readonly twin: { readonly id: string; readonly label: string } | null;
  /** Adding a namesake is left to the user; a code is never given twice. */
  readonly mayBeOther: boolean;
  /** A representative signs for this person. */
  readonly isMinor: boolean;
}
