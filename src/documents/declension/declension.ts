// The engine as one thing, as the papers, the check of a register and the command line ask it.
import type { Gender } from '../../domain/person/genderByPatronymic.ts';
import { type Case, type Declined, printable } from './cases.ts';
import { declineName, type GuessedName } from './declineName.ts';
import { guessOrganisation } from './declineOrganisation.ts';
import { guessTitle } from './declineTitle.ts';
import { type GuessedWord, guessWord, type WordToDecline } from './guessWord.ts';
import type { Lvovich } from './names/lvovich.ts';
import { genderOfName, type NameParts } from './names/nameGender.ts';
import { readName } from './names/readName.ts';

/** The first three give what a paper prints: the untouched nominative when the engine is not sure. */
export interface Declension {
  readonly name: (name: NameParts, wanted: Case) => GuessedName;
  /** As declining sees it; null where a paper has to print the words of both. */
  readonly gender: (name: NameParts) => Gender | null;
  readonly title: (title: string, wanted: Case) => Declined;
  readonly organisation: (name: string, wanted: Case) => Declined;
  /** All cases of one word with the most probable forms, also when a paper would not print them. */
  readonly word: (word: WordToDecline) => GuessedWord;
}

export const declensionBy = (lvovich: Lvovich): Declension => ({
  name: (name, wanted) => declineName(lvovich, name, wanted),
  gender: (name) => genderOfName(name.first === '' ? readName(name.last).name : name),
  title: (title, wanted) => printable(title, guessTitle(title, wanted)),
  organisation: (name, wanted) => printable(name, guessOrganisation(lvovich, name, wanted)),
  word: (word) => guessWord(lvovich, word),
});
