// A name written in one cell taken apart; what cannot be told for certain is not guessed.
import type { NameParts } from './fullName.ts';
import { genderByPatronymic } from './genderByPatronymic.ts';

export interface SplitName extends NameParts {
  /** Two words only: the order is the one the column promises, nothing in the name confirms it. */
  readonly isUnconfirmed: boolean;
}

/** A word of a name: two letters or more, perhaps with a hyphen or an apostrophe; no initials, brackets or digits. */
const WORD = /^\p{Script=Cyrillic}{2,}(?:[-‐–'’]\p{Script=Cyrillic}+)*$/u;
/** Patronymics of two words end with one of these. */
const SECOND_PART = /^(?:оглы|оглу|кызы|гызы|улы|уулу|кизи)$/iu;

const isPatronymic = (word: string): boolean => genderByPatronymic(word) !== null;

/**
 * «Фамилия Имя Отчество» or «Фамилия Имя» in this order. Null for everything else: initials, another order, one word,
 * a third word that is no patronymic, notes in brackets.
 */
export const splitFullName = (text: string): SplitName | null => {
  const words = text
    .replace(/\s*([-‐–])\s*/gu, '$1')
    .trim()
    .split(/\s+/u);
  if (!words.every((word) => WORD.test(word))) return null;
  const [lastName = '', firstName = '', third = '', fourth = ''] = words;
  const isOrdered = firstName !== '' && !isPatronymic(firstName);
  const parts = { lastName, firstName };
  if (words.length === 2 && isOrdered && !isPatronymic(lastName))
    return { ...parts, patronymic: '', isUnconfirmed: true };
  if (words.length === 3 && isOrdered && isPatronymic(third) && !SECOND_PART.test(third))
    return { ...parts, patronymic: third, isUnconfirmed: false };
  if (words.length === 4 && isOrdered && SECOND_PART.test(fourth))
    return { ...parts, patronymic: `${third} ${fourth}`, isUnconfirmed: false };
  return null;
};
