// First names and patronymics: rules for what lvovich 2.1 declines wrongly, lvovich for the rest.
import type { Gender } from '../../../domain/person/genderByPatronymic.ts';
import type { Case, Guess } from '../cases.ts';
import {
  hardMasculine,
  IY_MASCULINE,
  inForm,
  type Paradigm,
  paradigm,
  SOFT_FEMININE,
  softMasculine,
  unchanged,
  wordSet,
} from '../endings.ts';
import { capitalsOf } from '../letterCase.ts';
import type { Lvovich } from './lvovich.ts';
import { onA } from './nounEndings.ts';
import { BETWEEN_PARTS, isCyrillic } from './surnameParts.ts';

/** French names of women on -ль stay; the Turkic, biblical and Russian ones are declined like «Любовь». */
const FRENCH = wordSet(
  'мишель николь изабель аннабель эстель габриэль даниэль ариэль ноэль кароль сесиль шанталь клотильд жоржель этель',
  'эммануэль мануэль кристель люсиль анжель одиль абигейль',
);
/** First elements of a man's double name that are declined: Slavic ones. Жан-Жак and Магомед-Расул change at the end only. */
const SLAVIC_FIRST = wordSet(
  'иван петр пётр павел александр алексей андрей михаил николай василий сергей григорий дмитрий яков илья фёдор федор никита',
);
/** Patronymics with a stressed ending: Ильичом. */
const STRESSED_ICH = /^(?:иль|к[уо]зьм|лук|фом)ич$/u;

function overlayMan(low: string): Paradigm | null {
  if (/(?:данил|гаврил|михайл|кирилл|ярил|самойл)о$/u.test(low))
    return { ...onA(`${low.slice(0, -1)}а`), doubt: 'all' };
  if (/[оеэиыуюё]$|[аеёиоуыэюя]а$/u.test(low) || low === 'николя') return unchanged(low);
  if (low === 'шота') return unchanged(low, 'all');
  if (/[ая]$/u.test(low)) return onA(low);
  if (/ый$/u.test(low) || /^[^аеёиоуыэюя]*ий$/u.test(low)) return paradigm(low.slice(0, -1), softMasculine('ем'));
  if (/[гкх]ий$/u.test(low)) return paradigm(low.slice(0, -1), IY_MASCULINE);
  if (/лок$/u.test(low)) return paradigm(low, hardMasculine('ом'));
  return /[цчщ]$/u.test(low) ? paradigm(low, hardMasculine('ем')) : null;
}

function overlayWoman(low: string): Paradigm {
  if (low.endsWith('ь') && !FRENCH.has(low)) return paradigm(low.slice(0, -1), SOFT_FEMININE);
  return /[ая]$/u.test(low) && !/[аеёиоуыэюя]а$/u.test(low) ? onA(low) : unchanged(low);
}

/** Most probable form of a first name, as it is written. */
export function guessFirstName(lvovich: Lvovich, text: string, gender: Gender, wanted: Case): Guess {
  const pieces = text.split(BETWEEN_PARTS);
  let sure = true;
  const out = pieces.map((piece, at) => {
    if (at % 2 === 1) return piece;
    const low = piece.toLowerCase();
    if (!isCyrillic(piece)) {
      sure = false;
      return piece;
    }
    if (at < pieces.length - 1 && gender === 'male' && !SLAVIC_FIRST.has(low)) return piece;
    const found = gender === 'male' ? overlayMan(low) : overlayWoman(low);
    const form =
      found === null ? { text: lvovich.inclineFirstname(low, wanted, gender), sure: true } : inForm(found, wanted);
    sure = sure && form.sure;
    return capitalsOf(piece, form.text);
  });
  return { text: out.join(''), sure };
}

/** «Гейдар оглы», «Гейдар кызы» and the like have no cases, and neither has their first word. */
const TURKIC = /(?:оглы|оглу|улы|уулу|кызы|гызы|кизи)$/u;

/** Most probable form of a patronymic; one of another kind is left as it is and is not sure. */
export function guessPatronymic(lvovich: Lvovich, text: string, gender: Gender, wanted: Case): Guess {
  const low = text.toLowerCase();
  if (text === '' || TURKIC.test(low)) return { text, sure: true };
  if (!/^[а-яё-]+$/u.test(low) || !(gender === 'male' ? /ич$/u : /(?:вна|чна)$/u).test(low))
    return { text, sure: false };
  const form =
    gender === 'female'
      ? lvovich.inclineMiddlename(low, wanted, gender)
      : inForm(paradigm(low, hardMasculine(STRESSED_ICH.test(low) ? 'ом' : 'ем')), wanted).text;
  return { text: capitalsOf(text, form), sure: true };
}
