// Nouns whose ending hangs on the stress or whose vowel falls out: -ец, sibilants, -а and -я; for surnames and for job titles.
import { hardMasculine, isOneSyllable, type Paradigm, paradigm, VOWEL, wordSet } from '../endings.ts';
import {
  KNOWN_UNSTRESSED_ETS,
  STRESSED_A,
  STRESSED_ETS,
  STRESSED_SIBILANT,
  UNSTRESSED_A,
  UNSTRESSED_ETS,
  UNSTRESSED_SIBILANT,
} from './surnameWords.ts';

/** -ьёй. */
const STRESSED_YA = wordSet('илья судья кутья швея змея');

/** Nouns on -а and -я of men and women. */
export function onA(low: string): Paradigm {
  const stem = low.slice(0, -1);
  const last = stem.slice(-1);
  // «Лие», «Ие»: only a stem of more than one syllable has -ии (Правила русской орфографии, 2006, § 71).
  if (/^[^аеёиоуыэюя]?ия$/u.test(low)) return paradigm(stem, ['и', 'е', 'ю', 'ей', 'е']);
  if (low.endsWith('ия')) return paradigm(stem, ['и', 'и', 'ю', 'ей', 'и']);
  if (low.endsWith('я')) return paradigm(stem, ['и', 'е', 'ю', STRESSED_YA.has(low) ? 'ёй' : 'ей', 'е']);
  if (/[жшчщц]/u.test(last)) {
    const stressed = STRESSED_A.has(low);
    const doubt = stressed || UNSTRESSED_A.test(low) ? 'none' : 'instrumental';
    return paradigm(stem, [last === 'ц' ? 'ы' : 'и', 'е', 'у', stressed ? 'ой' : 'ей', 'е'], doubt);
  }
  return paradigm(stem, [/[гкх]/u.test(last) ? 'и' : 'ы', 'е', 'у', 'ой', 'е']);
}

/** -ец: the vowel falls out (Жилец → Жильца, Боец → Бойца) unless the stem could not be pronounced (Швец, Кузнец). */
export function onEts(low: string): Paradigm {
  const stem = low.slice(0, -2);
  const syllables = low.match(new RegExp(VOWEL, 'gu'))?.length ?? 0;
  const stressed = syllables < 3 ? !UNSTRESSED_ETS.has(low) : STRESSED_ETS.has(low);
  const known = syllables < 3 || stressed || KNOWN_UNSTRESSED_ETS.test(low);
  const endings = hardMasculine(stressed ? 'ом' : 'ем');
  const doubt = known ? 'none' : 'instrumental';
  // Names of another origin keep it: Хейфеца.
  if (/фец$/u.test(low)) return paradigm(low, hardMasculine('ем'));
  const stays =
    syllables < 2 || /[^аеёиоуыэюяйьъ][лмнрв]$|[^аеёиоуыэюяйьълмнр][^аеёиоуыэюялмнрв]$/u.test(stem) || low === 'гордец';
  if (stays) return paradigm(low, endings, doubt);
  if (/[аеёиоуыэюя]$/u.test(stem)) return paradigm(`${stem}йц`, endings, doubt);
  return paradigm(/[аеёиоуыэюя]л$/u.test(stem) ? `${stem}ьц` : `${stem}ц`, endings, doubt);
}

/** Masculine on ж, ш, ч, щ. */
export function onSibilant(low: string): Paradigm {
  if (STRESSED_SIBILANT.has(low)) return paradigm(low, hardMasculine('ом'));
  if (UNSTRESSED_SIBILANT.has(low) || /ич$/u.test(low)) return paradigm(low, hardMasculine('ем'));
  if (/[ая]ч$/u.test(low)) return paradigm(low, hardMasculine('ом'));
  const one = isOneSyllable(low);
  if (low.endsWith('щ')) return paradigm(low, hardMasculine(one ? 'ом' : 'ем'), one ? 'none' : 'instrumental');
  // After a consonant and in words of other languages the stem keeps the stress: Линч, Буш, Монгуш; Келдыш, but Кирдяш.
  const plain = /[^аеёиоуыэюя].$/u.test(low) || /[оуюиеэ]ш$/u.test(low) || (one && /[аяы]ш$/u.test(low));
  return paradigm(low, hardMasculine('ем'), plain ? 'none' : 'instrumental');
}
