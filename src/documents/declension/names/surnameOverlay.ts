// Single surnames that lvovich 2.1 declines wrongly, by rules of their endings; a rule stands here only with a case in the tests.
import type { Gender } from '../../../domain/person/genderByPatronymic.ts';
import {
  adjective,
  hardMasculine,
  IY_MASCULINE,
  isOneSyllable,
  type Paradigm,
  paradigm,
  softMasculine,
  unchanged,
} from '../endings.ts';
import { onA, onEts, onSibilant } from './nounEndings.ts';
import {
  FLEETING,
  FLEETING_BY_CUSTOM,
  FLEETING_EK,
  GEORGIAN_ON_AYA,
  INDECLINABLE,
  NOT_POSSESSIVE,
  NOUNS_ON_INA,
  NOUNS_ON_IY,
  NOUNS_ON_OVA,
  NOUNS_ON_OY,
  PERHAPS_POSSESSIVE,
  STAYING_EN,
  STAYING_K,
  STRESSED_SOFT,
} from './surnameWords.ts';

/** Paradigm of one part of a surname in lower case, or null when lvovich may be asked (-ов, -ин and their feminines). */
export const overlaySurname = (low: string, gender: Gender): Paradigm | null => {
  if (isIndeclinable(low)) return unchanged(low);
  return gender === 'female' ? overlayWoman(low) : overlayMan(low);
};

/** -ко, -дзе, -швили, -уа; foreign ones with a stressed -а; one open syllable: Ма, Ли. */
const isIndeclinable = (low: string): boolean =>
  INDECLINABLE.has(low) ||
  /(?:[оеэиыуюё]|ворота)$/u.test(low) ||
  /[аеёиоуыэюя]а$/u.test(low) ||
  /^[^аеёиоуыэюя]?[ая]$/u.test(low);

function overlayWoman(low: string): Paradigm | null {
  // A woman's surname on a consonant, -й or -ь is not declined: Шевчук, Цой, Лебедь.
  if (!/[ая]$/u.test(low)) return unchanged(low);
  if (/[ая]я$/u.test(low)) {
    const isNoun = GEORGIAN_ON_AYA.has(low) || isOneSyllable(low.slice(0, -1));
    return isNoun ? onA(low) : adjective(low, true);
  }
  const possessive = low.endsWith('ья') ? adjective(low, true) : null;
  if (possessive !== null) return { ...possessive, doubt: low === 'третья' ? 'none' : 'all' };
  if (NOUNS_ON_OVA.has(low)) return onA(low);
  if (NOUNS_ON_INA.has(low) || /^[^аеёиоуыэюя]*[иы]на$/u.test(low)) return { ...onA(low), doubt: 'all' };
  if (/(?:[оеё]в|[иы]н)а$/u.test(low)) return null;
  if (/(?:[оеё]в|[иае]н|[нлр]ь)ска$|цка$/u.test(low)) return null;
  return onA(low);
}

function overlayMan(low: string): Paradigm | null {
  const fleeting = FLEETING[low] ?? FLEETING_BY_CUSTOM[low];
  if (fleeting !== undefined) return onFleeting(low, fleeting);
  switch (low.slice(-1)) {
    case 'а':
    case 'я':
      return onA(low);
    case 'й':
      return onY(low);
    case 'ь':
      return onSoftSign(low);
    case 'ж':
    case 'ш':
    case 'ч':
    case 'щ':
      return onSibilant(low);
    case 'ц':
      return low.endsWith('ец') ? onEts(low) : paradigm(low, hardMasculine('ем'));
    case 'х':
      return onX(low);
    case 'в':
    case 'н':
      return onPossessive(low);
    case 'к':
      return onK(low);
    default:
      return hard(low, /[^аеёиоуыэюя](?:[её]л|ёр)$/u.test(low) && !isOneSyllable(low) ? 'all' : 'none');
  }
}

const hard = (stem: string, doubt: Paradigm['doubt'] = 'none') => paradigm(stem, hardMasculine('ом'), doubt);

function onFleeting(low: string, stem: string): Paradigm {
  const doubt = FLEETING_BY_CUSTOM[low] === undefined ? 'none' : 'all';
  if (stem.endsWith('ь')) return paradigm(stem, softMasculine('ём'), doubt);
  return paradigm(stem, hardMasculine(stem.endsWith('ц') ? 'ем' : 'ом'), doubt);
}

function onY(low: string): Paradigm | null {
  const stem = low.slice(0, -1);
  // One syllable on -й is a noun, not an adjective: Рой → Роя.
  if (isOneSyllable(low) && low !== 'злой' && !low.endsWith('ый')) return paradigm(stem, softMasculine('ем'));
  if (low.endsWith('ий')) {
    const isNoun = NOUNS_ON_IY.test(low) || !/[гкхжшчщн]ий$/u.test(low);
    const asPossessive = /ьего$/u.test(adjective(low, true)?.endings[0] ?? '') ? adjective(low, true) : null;
    if (asPossessive !== null) return { ...asPossessive, doubt: low === 'третий' ? 'none' : 'all' };
    return isNoun ? paradigm(stem, IY_MASCULINE, low === 'бабий' ? 'all' : 'none') : adjective(low, true);
  }
  if (/[ыо]й$/u.test(low) && !NOUNS_ON_OY.has(low)) return adjective(low, true);
  return paradigm(stem, softMasculine('ем'));
}

function onSoftSign(low: string): Paradigm {
  const stem = low.slice(0, -1);
  // Мышь and Ночь as a man's surname.
  if (/[жшчщ]ь$/u.test(low)) return paradigm(stem, hardMasculine('ем'), 'all');
  const custom = /[^аеёиоуыэюя]ень$/u.test(low) && !STAYING_EN.has(low);
  if (custom) return paradigm(`${low.slice(0, -3)}н`, softMasculine(isOneSyllable(low) ? 'ём' : 'ем'), 'all');
  return paradigm(stem, softMasculine(STRESSED_SOFT.has(low) ? 'ём' : 'ем'));
}

/** Черных, Долгих stay; Дитрих, Рерих are nouns. */
const onX = (low: string): Paradigm =>
  (/ых$/u.test(low) || (/[гкхжшчщн]их$/u.test(low) && !/^м[июя]них$/u.test(low))) &&
  (!isOneSyllable(low) || low === 'злых')
    ? unchanged(low)
    : hard(low);

/** -ов, -ин of Russian surnames are left to lvovich; the rest is nouns and foreign names: Грин, Штерн, Насреддин. */
function onPossessive(low: string): Paradigm | null {
  if (!/(?:[оеё]в|[иы]н)$/u.test(low)) return hard(low);
  if (PERHAPS_POSSESSIVE.has(low)) return hard(low, 'all');
  const isNoun =
    NOT_POSSESSIVE.has(low) ||
    (isOneSyllable(low) && !/^(?:льв|пск|рж)/u.test(low)) ||
    /(?:(?:дд|[еу]тд)ин|[гкх]ын)$/u.test(low);
  return isNoun ? hard(low) : null;
}

/** Whether a man of this surname keeps or loses the vowel is the family's custom, so nobody but a person can know. */
function onK(low: string): Paradigm {
  if (!/[оеё]к$/u.test(low) || isOneSyllable(low) || STAYING_K.has(low) || /(?:[ои]бок|шток|блок)$/u.test(low))
    return hard(low);
  const stem = low.slice(0, -2);
  const soft = /[аеёиоуыэюя]$/u.test(stem) ? 'йк' : /[жшчщ]$/u.test(stem) ? 'к' : 'ьк';
  if (low.endsWith('ок')) return hard(`${stem}к`, 'all');
  if (low.endsWith('ёк') || FLEETING_EK.has(low) || /[жшч]ек$/u.test(low)) return hard(`${stem}${soft}`, 'all');
  return hard(low, /(?:[лнрй]|[аеёиоуыэюя])ек$/u.test(low) ? 'all' : 'none');
}
