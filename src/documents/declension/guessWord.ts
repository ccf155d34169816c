// A name, a job title or an organisation in all cases at once, by its kind and gender.
import type { Gender } from '../../domain/person/genderByPatronymic.ts';
import { CASES, type Case, type Guess, type WORD_KINDS } from './cases.ts';
import { guessName } from './declineName.ts';
import { guessOrganisation } from './declineOrganisation.ts';
import { guessTitle } from './declineTitle.ts';
import type { Lvovich } from './names/lvovich.ts';
import { genderOfName } from './names/nameGender.ts';
import { type OrderedName, readName } from './names/readName.ts';

/** `gender` is empty when it has to be seen from the text. */
export interface WordToDecline {
  readonly kind: (typeof WORD_KINDS)[number];
  readonly gender: 'm' | 'f' | '';
  readonly text: string;
}

/** `unsure`: in one case at least a paper prints the nominative instead. */
export type GuessedWord = Readonly<Record<Case | 'nominative', string>> & { readonly unsure: boolean };

const GENDERS: Readonly<Record<WordToDecline['gender'], Gender | null>> = { m: 'male', f: 'female', '': null };

function nameOf(kind: 'surname' | 'first' | 'patronymic' | 'fullname', text: string): OrderedName {
  if (kind === 'fullname') return readName(text);
  const part = ({ surname: 'last', first: 'first', patronymic: 'patronymic' } as const)[kind];
  return { name: { last: '', first: '', patronymic: '', [part]: text }, order: [part] };
}

function guesser(lvovich: Lvovich, { kind, gender, text }: WordToDecline): (wanted: Case) => Guess {
  if (kind === 'title') return (wanted) => guessTitle(text, wanted);
  if (kind === 'organisation') return (wanted) => guessOrganisation(lvovich, text, wanted);
  const { name, order } = nameOf(kind, text);
  const known = GENDERS[gender] ?? genderOfName(name);
  return (wanted) => {
    const { sure, ...parts } = guessName(lvovich, name, known, wanted);
    return { text: order.map((part) => parts[part]).join(' '), sure };
  };
}

export function guessWord(lvovich: Lvovich, word: WordToDecline): GuessedWord {
  const guess = guesser(lvovich, word);
  const forms = CASES.map((wanted) => [wanted, guess(wanted)] as const);
  const texts = Object.fromEntries(forms.map(([wanted, { text }]) => [wanted, text])) as Record<Case, string>;
  return { nominative: word.text, ...texts, unsure: forms.some(([, { sure }]) => !sure) };
}
