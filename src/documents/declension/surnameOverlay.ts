// Surnames and first names that lvovich 2.1 declines wrongly; a rule or a word stands here only with a case in the tests.
import type { Gender } from '../../domain/person/genderByPatronymic.ts';
import { type Case, type Forms, formOf } from './cases.ts';
import { adjective, HARD_MASCULINE, SOFT_FEMININE, SOFT_MASCULINE, SOFT_MASCULINE_STRESSED } from './endings.ts';

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
const CUSTOM_OF_THE_FAMILY = /(?:[^аеёиоуыэюя])(?:ок|ёк|ёл|ёр|ел|ень)$/;

const VOWEL = /[аеёиоуыэюя]/;

/** Form of one part of a surname, or null when lvovich may be asked. */
export function overlaySurname(part: string, gender: Gender, wanted: Case): string | null {
  return gender === 'female' ? overlayWoman(part, wanted) : overlayMan(part, wanted);
}

function overlayWoman(part: string, wanted: Case): string | null {
  const low = part.toLowerCase();
  // A woman's surname on a consonant, -й or -ь is not declined: Шевчук, Цой, Лебедь.
  if (!VOWEL.test(low.slice(-1))) return part;
  const asAdjective = /[жшщч]ая$/.test(low) ? adjective(part, true) : null;
  return asAdjective === null ? null : formOf(asAdjective.stem, asAdjective.endings, wanted);
}

function overlayMan(part: string, wanted: Case): string | null {
  const low = part.toLowerCase();
  const fleeting = FLEETING[low];
  if (fleeting !== undefined) return formOf(matchCase(part, fleeting[0]), fleeting[1], wanted);
  if (low.endsWith('ец')) return overlayEts(part, wanted);
  if (low.endsWith('усь')) return formOf(part.slice(0, -1), SOFT_MASCULINE, wanted);
  // One syllable on -й is a noun, not an adjective: Рой → Роя.
  if (/^[^аеёиоуыэюя]*[ои]й$/.test(low)) return formOf(part.slice(0, -1), SOFT_MASCULINE, wanted);
  return null;
}

/** -ец: the vowel falls out (Жилец → Жильца, Боец → Бойца) unless the stem could not be pronounced (Швец, Кузнец). */
function overlayEts(part: string, wanted: Case): string | null {
  const stem = part.slice(0, -2);
  const low = stem.toLowerCase();
  if (!VOWEL.test(low) || /[^аеёиоуыэюяйьъ]{2}$/.test(low)) return formOf(part, HARD_MASCULINE, wanted);
  if (/[аеёиоуыэюя]$/.test(low)) return formOf(`${stem}йц`, HARD_MASCULINE, wanted);
  return /[аеёиоуыэюя]л$/.test(low) ? formOf(`${stem}ьц`, HARD_MASCULINE, wanted) : null;
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

const matchCase = (model: string, text: string): string =>
  model.slice(0, 1) === model.slice(0, 1).toUpperCase() ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
