// What a search field finds: each typed word begins a word of the text.
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^0-9a-zа-я]+/u)
    .filter((word) => word !== '');

/** Null when nothing is sought. «7 б» finds «7 «Б»», and «7б» does too. */
export const finder = (typed: string): ((text: string) => boolean) | null => {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return null;
  return (text) => {
    const own = wordsOf(text);
    const joined = own.map((word, index) => word + (own[index + 1] ?? ''));
    return wanted.every((word) => [...own, ...joined].some((one) => one.startsWith(word)));
  };
};
