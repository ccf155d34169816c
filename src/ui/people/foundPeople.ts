// Who of the people is meant by a few typed words: each word begins a word of the name, the position, the subject or the code.
import type { PersonRow } from '../../rpc/views/people.ts';

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^0-9a-zа-я]+/u)
    .filter((word) => word !== '');

/** In the order of the list. «7 б» finds «7 «Б»», and «7б» does too. */
export const foundPeople = (people: readonly PersonRow[], typed: string): PersonRow[] => {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  return people.filter(({ label, words }) => {
    const own = wordsOf(`${label} ${words}`);
    const joined = own.map((word, index) => word + (own[index + 1] ?? ''));
    return wanted.every((word) => [...own, ...joined].some((one) => one.startsWith(word)));
  });
};
