// Declension of a person's name in its three parts, by gender.
import type { Gender } from '../../domain/person/genderByPatronymic.ts';
import type { Case } from './cases.ts';
import { guessFirstName, guessPatronymic } from './names/firstNames.ts';
import type { Lvovich } from './names/lvovich.ts';
import { genderOfName, genderOfSurname, type NameParts } from './names/nameGender.ts';
import { guessSurname } from './names/surnameParts.ts';

export type GuessedName = NameParts & { readonly sure: boolean };

const INITIAL = /^\p{Lu}\./u;

/** Most probable form of a name. Without a gender only what men and women share is declined, and then it is sure. */
export function guessName(lvovich: Lvovich, name: NameParts, gender: Gender | null, wanted: Case): GuessedName {
  if (gender === null) {
    const [he, she] = (['male', 'female'] as const).map((one) => guessName(lvovich, name, one, wanted));
    const isShared = he !== undefined && he.last === she?.last && he.first === she.first && he.sure && she.sure;
    return isShared && name.patronymic === '' ? he : { ...name, sure: false };
  }
  const { last, first, patronymic } = name;
  const initial = (part: string) => (INITIAL.test(part) ? { text: part, sure: true } : null);
  const none = { text: '', sure: true };
  const surname = last === '' ? none : guessSurname(lvovich, last, gender, wanted);
  const given = initial(first) ?? (first === '' ? none : guessFirstName(lvovich, first, gender, wanted));
  const middle = initial(patronymic) ?? guessPatronymic(lvovich, patronymic, gender, wanted);
  // «Иванов» of a woman would pass for a surname that stays, «Иванова» of a man for a noun; «Сухина» may be one.
  const contradicts = (genderOfSurname(last) ?? gender) !== gender && !(gender === 'male' && /[иы]на$/iu.test(last));
  return {
    last: surname.text,
    first: given.text,
    patronymic: middle.text,
    sure: surname.sure && given.sure && middle.sure && !contradicts,
  };
}

/**
 * Name in a case. `sure` is false, and the name untouched, when the gender is not certain, a part is not written in
 * Russian letters, or custom alone decides the form.
 */
export function declineName(lvovich: Lvovich, name: NameParts, wanted: Case): GuessedName {
  const guess = guessName(lvovich, name, genderOfName(name), wanted);
  // A whole name in one part was not understood where it was read.
  const isWhole = name.first === '' && name.last.split(/\s+/u).length > 2;
  return guess.sure && !isWhole && `${name.last}${name.first}` !== '' ? guess : { ...name, sure: false };
}
