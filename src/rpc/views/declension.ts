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
