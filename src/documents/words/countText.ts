// A number as papers print it: «3», «3 наставляемых», «наставляемых», «три».

import { IN_WORDS, NOUN_ALONE, WITH_NOUN } from '../tags/filters.ts';
import type { TagFilter } from '../tags/parseTag.ts';
import { counted, namedNoun } from './nouns.ts';
import { numberInWords } from './numberInWords.ts';

/** `unsure` when it was asked for in words and has none: digits stand there. The noun and its number stay on one line. */
export function countText(count: number, filters: readonly TagFilter[]): { text: string; unsure: boolean } {
  const argumentOf = (name: string) => filters.find((filter) => filter.name === name)?.argument;
  const nounName = argumentOf(WITH_NOUN) ?? argumentOf(NOUN_ALONE);
  const noun = nounName === undefined ? null : namedNoun(nounName);
  const genitive = filters.some(({ name }) => name === 'родительный');
  const word = noun === null ? '' : counted(noun, count, genitive);
  if (argumentOf(NOUN_ALONE) !== undefined) return { text: word, unsure: false };
  const wanted = argumentOf(IN_WORDS);
  const gender = noun ?? namedNoun(wanted ?? '');
  const inWords = wanted === undefined ? null : numberInWords(count, gender === null ? 'male' : gender.gender);
  const number = inWords ?? String(count).replace('.', ',');
  return { text: word === '' ? number : `${number}\u00a0${word}`, unsure: wanted !== undefined && inWords === null };
}
