// Tables of forms written by hand: how a row is read and what the engine says to it.
import type { WordToDecline } from '../../../src/documents/declension/guessWord.ts';
import { libraries } from '../libraries.ts';

export interface Expected {
  readonly word: WordToDecline;
  /** Genitive, dative, accusative, instrumental, prepositional. */
  readonly forms: string;
  readonly unsure: boolean;
}

/**
 * `Ручьёв| а у а ым е` – five endings after the word; `Верба|Верб ы е у ой е` – after a stem; `Цой|=` – no cases;
 * `?` first – the engine has to be unsure and its best guess is told.
 */
export function row(kind: WordToDecline['kind'], gender: WordToDecline['gender'], text: string): Expected {
  const unsure = text.startsWith('?');
  const [word = '', rest = ''] = text.slice(unsure ? 1 : 0).split('|');
  const parts = rest.trim().split(' ');
  const [stem = '', ...own] = parts.length === 6 ? parts : [word, ...parts];
  const forms = rest === '=' ? Array(5).fill(word) : own.map((ending) => stem + (ending === '0' ? '' : ending));
  if (forms.length !== 5) throw new Error(`Five forms are needed: ${text}`);
  return { word: { kind, gender, text: word }, forms: forms.join(' | '), unsure };
}

/** Rows of one kind and gender, with a line of why before each group. */
export const rows = (
  kind: WordToDecline['kind'],
  gender: WordToDecline['gender'],
  groups: Readonly<Record<string, string>>,
): (Expected & { readonly why: string })[] =>
  Object.entries(groups).flatMap(([why, lines]) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => ({ ...row(kind, gender, line), why })),
  );

export function answered({ word }: Expected): Pick<Expected, 'forms' | 'unsure'> {
  const found = libraries.declension.word(word);
  const { genitive, dative, accusative, instrumental, prepositional, unsure } = found;
  return { forms: [genitive, dative, accusative, instrumental, prepositional].join(' | '), unsure };
}

/** A row for each word of a line. */
const each = (words: string, row: (word: string) => string): string => words.trim().split(/\s+/).map(row).join('\n');

/** A name on a hard consonant is written by its ending alone: `Иван| а у а ом е`. */
export const hard = (names: string): string => each(names, (name) => `${name}| а у а ом е`);
/** Endings after what is left of each name without its last `cut` letters. */
export const ending = (names: string, cut: number, endings: string): string =>
  each(names, (name) => `${name}|${name.slice(0, name.length - cut)} ${endings}`);
/** Names without cases. */
export const stay = (names: string): string => each(names, (name) => `${name}|=`);
