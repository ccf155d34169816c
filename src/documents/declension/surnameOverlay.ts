// Surnames and first names that lvovich 2.1 declines wrongly; a rule or a word stands here only with a case in the tests.
import type { Gender } from '../../domain/person/genderByPatronymic.ts';
import { type Case, type Forms, formOf } from './cases.ts';
import { HARD_MASCULINE, SOFT_FEMININE, SOFT_MASCULINE, SOFT_MASCULINE_STRESSED } from './endings.ts';

/** Surnames made of nouns with a fleeting vowel: nominative → stem of the other cases. */
const FLEETING: Readonly<Record<string, readonly [string, Forms]>> = {
  заяц: ['зайц', ['а', 'у', 'а', 'ем', 'е']],
  соловей: ['соловь', SOFT_MASCULINE_STRESSED],
  воробей: ['воробь', SOFT_MASCULINE_STRESSED],
  муравей: ['муравь', SOFT_MASCULINE_STRESSED],
  орёл: ['орл', HARD_MASCULINE],
  орел: ['орл', HARD_MASCULINE],
  дятел: ['дятл', HARD_MASCULINE],
};

/** Whether a man of this surname keeps or loses the vowel is the family's custom, so nobody but a person can know. */
const CUSTOM_OF_THE_FAMILY = /(?:[^аеёиоуыэюя])(?:ок|ёк|ёл|ел|ень)$/;

const VOWEL = /[аеёиоуыэюя]/;

/** Form of one part of a surname, or null when lvovich may be asked. */
export function overlaySurname(part: string, gender: Gender, wanted: Case): string | null {
  const low = part.toLowerCase();
  // A woman's surname on a consonant, -й or -ь is not declined: Шевчук, Цой, Лебедь.
  if (gender === 'female') return VOWEL.test(low.slice(-1)) ? null : part;
  const fleeting = FLEETING[low];
  if (fleeting !== undefined) return formOf(matchCase(part, fleeting[0]), fleeting[1], wanted);
  if (low.endsWith('ец') && keepsVowel(low.slice(0, -2))) return formOf(part, HARD_MASCULINE, wanted);
  if (low.endsWith('усь')) return formOf(part.slice(0, -1), SOFT_MASCULINE, wanted);
  return null;
}

export function isCustomOfTheFamily(part: string, gender: Gender): boolean {
  const low = part.toLowerCase();
  return gender === 'male' && FLEETING[low] === undefined && CUSTOM_OF_THE_FAMILY.test(low);
}

/** First names of women on a soft consonant are declined like «Нинель»; lvovich leaves the Turkic ones as they are. */
export function overlayFirstName(name: string, gender: Gender, wanted: Case): string | null {
  if (gender === 'female' && /ль$/i.test(name)) return formOf(name.slice(0, -1), SOFT_FEMININE, wanted);
  return null;
}

/** Кузнец, Швец: without the vowel the stem could not be pronounced. */
const keepsVowel = (stem: string): boolean => !VOWEL.test(stem) || /[^аеёиоуыэюяйьъ]{2}$/.test(stem);

const matchCase = (model: string, text: string): string =>
  model.slice(0, 1) === model.slice(0, 1).toUpperCase() ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
