// The Russian cases a tag may ask for; Latin names in code, Russian ones in the tag language.

export const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
export type Case = (typeof CASES)[number];

/** Kinds of words the engine tells apart; here, so that asking for them does not bring its lists of words along. */
export const WORD_KINDS = ['surname', 'first', 'patronymic', 'fullname', 'title', 'organisation'] as const;

/** Forms of one word in the order of CASES. */
export type Forms = readonly [string, string, string, string, string];

/** The most probable form; `sure: false` means that a person has to look at it and that no paper prints it. */
export interface Guess {
  readonly text: string;
  readonly sure: boolean;
}

/** `sure: false` means that `text` is the untouched nominative and a person has to look at it. */
export type Declined = Guess;

export const formOf = (stem: string, endings: Forms, wanted: Case): string => stem + endings[CASES.indexOf(wanted)];

/** What a paper prints of a guess. */
export const printable = (nominative: string, guess: Guess): Declined =>
  guess.sure ? guess : { text: nominative, sure: false };
