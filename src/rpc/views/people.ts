// What the screens on people are shown: the list that is searched, and everything about one person.
import type { ListRegister } from './lists.ts';
import type { ConsentPerson } from './privacy.ts';
import type {
  EditedPerson,
  FieldProblem,
  FilledSheet,
  NewPerson,
  PersonChecked,
  PersonEdited,
  PersonForm,
  RowForm,
  RowValues,
} from './rows.ts';

export interface PersonRow {
  readonly id: string;
  readonly register: ListRegister;
  /** Name or code with the position or class. */
  readonly label: string;
  /** What else the person is found by: subject, code. */
  readonly words: string;
  readonly hasPair: boolean;
  /** A mentor who may not be put into a pair before the consent is signed. */
  readonly isCandidate: boolean;
}

export interface PersonView {
  readonly id: string;
  readonly register: ListRegister;
  readonly label: string;
  readonly category: string;
  /** A mentor who may not be put into a pair before the consent is signed. */
  readonly isCandidate: boolean;
  /** Filled cells of the row by their titles. */
  readonly facts: readonly (readonly [title: string, value: string])[];
  /** Sentences on what is missing or wrong. */
  readonly lacking: readonly string[];
  readonly consents: ConsentPerson;
  readonly pairs: readonly { readonly id: string; readonly with: string; readonly state: string }[];
  /** Nobody has changed or used the row since it was added on a screen or by a list. */
  readonly canBeTakenBack: boolean;
  /** Address of the row. */
  readonly link: string;
}

/** The functions of these screens, as the contract has them. */
export interface PeopleCalls {
  rpcGetPeople: { argument: Record<string, never>; value: { people: readonly PersonRow[] } };
  rpcGetPerson: { argument: { personId: string }; value: PersonView };
  rpcGetRowForm: { argument: { sheet: FilledSheet }; value: RowForm };
  /** Fills «Организация», or adds a curator. Nothing is written while `problems` has an error. */
  rpcSaveRow: {
    argument: { sheet: 'organisation' | 'curators'; values: RowValues };
    value: { problems: readonly FieldProblem[] };
  };
  /** Writes nothing. `personId` is somebody who is there and being changed. */
  rpcCheckPerson: { argument: NewPerson & { personId?: string }; value: PersonChecked };
  /** `sure`: the namesake is another person. */
  rpcAddPerson: { argument: NewPerson & { sure: boolean }; value: { personId: string; isCandidate: boolean } };
  rpcGetPersonForm: { argument: { personId: string }; value: PersonForm };
  /** Writes the fields that differ from `shown`, each only while it still stands as it was shown. */
  rpcEditPerson: { argument: EditedPerson; value: PersonEdited };
  /** Takes a row out again that nobody has changed or used since. */
  rpcTakeBackPerson: { argument: { personId: string }; value: { removed: number } };
  rpcTakeBackPair: { argument: { pairId: string }; value: { removed: number } };
  /** Gives codes to rows that were typed by hand. */
  rpcKeepCodes: { argument: Record<string, never>; value: { rows: number } };
}
