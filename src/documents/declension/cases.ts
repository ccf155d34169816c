// The Russian cases a tag may ask for; Latin names in code, Russian ones in the tag language.

export const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
export type Case = (typeof CASES)[number];

/** Forms of one word in the order of CASES. */
export type Forms = readonly [string, string, string, string, string];

/** `sure: false` means that `text` is the untouched nominative and a person has to look at it. */
export interface Declined {
  readonly text: string;
  readonly sure: boolean;
}

export const formOf = (stem: string, endings: Forms, wanted: Case): string => stem + endings[CASES.indexOf(wanted)];
