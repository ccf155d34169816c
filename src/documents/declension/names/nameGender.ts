// Gender of a person for declension: from the patronymic, else from a surname or a first name that leaves no choice.
import { type Gender, genderByPatronymic } from '../../../domain/person/genderByPatronymic.ts';
import { isOneSyllable, wordSet } from '../endings.ts';
import { NOT_POSSESSIVE, NOUNS_ON_INA, NOUNS_ON_OVA, NOUNS_ON_OY, PERHAPS_POSSESSIVE } from './surnameWords.ts';

export interface NameParts {
  readonly last: string;
  readonly first: string;
  readonly patronymic: string;
}

const MEN = wordSet(
  'иван александр михаил владимир виктор константин антон максим артём артем роман олег игорь егор степан семён семен павел пётр петр',
  'фёдор федор денис кирилл илья никита глеб борис леонид вадим руслан тимур ринат ильдар рустам рустем айрат наиль рамиль равиль камиль',
  'марат магомед ахмед шамиль заур аслан мурад ибрагим ислам герман эдуард яков лев артур тимофей лука фома кузьма савва данила муса иса',
);
const WOMEN = wordSet(
  'анна мария елена ольга наталья наталия татьяна ирина светлана людмила галина екатерина юлия анастасия марина надежда вера любовь',
  'нина лидия валентина тамара оксана ксения дарья дария софья софия полина виктория алиса алина ангелина кристина диана маргарита жанна инна',
  'зоя лариса раиса зинаида антонина клавдия евгения алла яна ульяна варвара василиса милана эльвира альбина гульнара айгуль гузель гюзель',
  'алсу нинель мадина фатима патимат айшат зарема залина асият сардаана дарима лейла',
);

export const genderOfFirstName = (first: string): Gender | null => {
  const low = first.toLowerCase();
  if (WOMEN.has(low)) return 'female';
  return MEN.has(low) || /[ие]й$/u.test(low) || /олай$/u.test(low) ? 'male' : null;
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

/** Null when nothing tells or what tells disagrees. */
export function genderOfName({ last, first, patronymic }: NameParts): Gender | null {
  if (patronymic !== '' && !patronymic.includes('.')) return genderByPatronymic(patronymic);
  const told = [genderOfSurname(last), genderOfFirstName(first)].filter((one) => one !== null);
  return told.every((one) => one === told[0]) ? (told[0] ?? null) : null;
}
