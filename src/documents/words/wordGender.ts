// Grammatical gender told by the ending of a Russian word in the nominative; words with an own entry are in nouns.ts.

/** `plural` for words such as «списки». */
export type WordGender = 'male' | 'female' | 'neuter' | 'plural';

/** Null where the ending does not tell («модель»), and for abbreviations and foreign letters. */
export function genderByEnding(word: string): WordGender | null {
  if (!/^[А-ЯЁа-яё][а-яё-]+$/.test(word)) return null;
  if (/(?:[ыи]|ые|нние|[гкхжшщч]ие)$/.test(word)) return 'plural';
  if (/[оеё]$/.test(word)) return 'neuter';
  if (/[ая]$/.test(word)) return word.endsWith('мя') ? null : 'female';
  return /[^аеёиоуыэюяьъ]$/.test(word) ? 'male' : null;
}
