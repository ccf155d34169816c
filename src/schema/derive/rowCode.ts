// The code of a row as people write it: `нст 7` is `НСТ-0007`; beside or instead of it they may answer what the row is.

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};

/** Words by which a person answers in the cell of the code: a new row; the same row as before. */
const ANSWERS: Readonly<Record<string, 'new' | 'same'>> = { НОВЫЙ: 'new', НОВАЯ: 'new', НОВОЕ: 'new', ВЕРНО: 'same' };

const upper = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[ABCEHKMOPTX]/gu, (letter) => LOOK_ALIKES[letter] ?? letter)
    .trim();

/** A code without regard to case, blanks, kind of dash, leading noughts and Latin letters that look Cyrillic; anything else as it is. */
export const comparableCode = (text: string): string => {
  const parts = /^([А-ЯЁ]{2,4})\s*[-‐‑‒–—]?\s*(\d{1,9})$/u.exec(upper(text));
  return parts === null ? text : `${parts[1]}-${String(Number(parts[2])).padStart(4, '0')}`;
};

/** What stands in the cell of the code: «новый», `НСТ-0007 верно`, or a code alone. */
export const readRowCode = (text: string): { readonly code: string; readonly answer?: 'new' | 'same' } => {
  const word = /\p{L}+\.?$/u.exec(text)?.[0] ?? '';
  const answer = ANSWERS[upper(word.replace('.', ''))];
  const rest = text.slice(0, text.length - word.length).trim();
  if (answer === 'new' && rest === '') return { code: '', answer };
  if (answer === 'same' && rest !== '') return { code: comparableCode(rest), answer };
  return { code: comparableCode(text) };
};
