// Gender of a person for declension: from the patronymic, else from a surname or a first name that leaves no choice.
import { type Gender, genderByPatronymic } from '../../../domain/person/genderByPatronymic.ts';
import { isOneSyllable } from '../endings.ts';
import { FEMALE_ENDING, MALE_ENDING, MEN, WOMEN } from './givenNames.ts';
import { NOT_POSSESSIVE, NOUNS_ON_INA, NOUNS_ON_OVA, NOUNS_ON_OY, PERHAPS_POSSESSIVE } from './surnameWords.ts';

export interface NameParts {
  readonly last: string;
  readonly first: string;
  readonly patronymic: string;
}

/** By the list of names that only men or only women bear, then by endings; null for «Саша» and names nobody listed. */
const genderOfFirstName = (first: string): Gender | null => {
  const low = first.toLowerCase().replace(/ё/gu, 'е');
  if (WOMEN.has(low)) return 'female';
  if (MEN.has(low) || MALE_ENDING.test(low)) return 'male';
  return FEMALE_ENDING.test(low) ? 'female' : null;
};

/** By the last part: «Римский-Корсаков». */
export const genderOfSurname = (last: string): Gender | null => {
  if (/\s(?:уулу|улы|оглы)$/iu.test(last)) return 'male';
  if (/\s(?:кызы|гызы)$/iu.test(last)) return 'female';
  const low =
    last
      .toLowerCase()
      .split(/[\s‐‑–-]+/u)
      .at(-1) ?? '';
  if (isOneSyllable(low)) return null;
  if (NOT_POSSESSIVE.has(low) || PERHAPS_POSSESSIVE.has(low) || NOUNS_ON_OY.has(low)) return null;
  if (/(?:[оеё]в|[иы]н|[сц]кий|[ыо]й)$/u.test(low)) return 'male';
  if (NOUNS_ON_OVA.has(low) || NOUNS_ON_INA.has(low)) return null;
  return /(?:[оеё]в|[иы]н)а$|[сцкн]ая$/u.test(low) && !isOneSyllable(low.slice(0, -1)) ? 'female' : null;
};

/** By the patronymic where it tells, else by the surname and the first name; null when nothing tells or they disagree. */
export function genderOfName({ last, first, patronymic }: NameParts): Gender | null {
  const byPatronymic = patronymic.includes('.') ? null : genderByPatronymic(patronymic);
  if (byPatronymic !== null) return byPatronymic;
  const told = [genderOfSurname(last), genderOfFirstName(first)].filter((one) => one !== null);
  return told.every((one) => one === told[0]) ? (told[0] ?? null) : null;
}
