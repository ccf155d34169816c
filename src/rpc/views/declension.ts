// What crosses the wall about cases: words to decline and their forms.

/** `gender` is empty when it has to be seen from the text. */
export interface WordToDecline {
  readonly kind: 'surname' | 'first' | 'patronymic' | 'fullname' | 'title' | 'organisation';
  readonly gender: 'm' | 'f' | '';
  readonly text: string;
}

/** What the engine thinks best, also when `unsure`: then the papers print the nominative instead. */
export interface GuessedWord {
  readonly nominative: string;
  readonly genitive: string;
  readonly dative: string;
  readonly accusative: string;
  readonly instrumental: string;
  readonly prepositional: string;
  readonly unsure: boolean;
}

/** A word of the register that the papers would print in the nominative, because the engine is not sure of a case. */
export interface DoubtfulWord {
  readonly kind: 'name' | 'title' | 'organisation';
  /** «Наставники, 5». */
  readonly place: string;
  readonly text: string;
  /** The cases in doubt with the most probable forms; those that a person has typed are left out. */
  readonly forms: readonly { readonly wanted: Exclude<keyof GuessedWord, 'unsure'>; readonly text: string }[];
  /** Headers of the columns for these forms, in the order of `forms`; `link` leads to the first, and to the word itself where there are none. */
  readonly columns: readonly string[];
  readonly link: string;
}

/** `checked` counts the words looked at, equal titles once; `more` those in doubt that are not listed. */
export interface DeclensionCheck {
  readonly checked: number;
  readonly doubtful: readonly DoubtfulWord[];
  readonly more: number;
}
