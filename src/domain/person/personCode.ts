// Codes that stand for people in the codes mode: short, drawn by lot, with a check sign that catches a slip of the hand.

/** Letters and digits that no Latin letter and no other sign of the list looks like; nineteen, a prime, so that the check is sharp. */
const SIGNS = 'ГДЖИЛПФЦШЭЮЯ2345789';
/** Signs drawn by lot; the check sign follows. Two and a half million codes: nobody guesses one of a school. */
export const DRAWN_SIGNS = 5;

/** Any single wrong sign and any two neighbours exchanged change it. */
const checkSign = (values: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + (index + 1) * value, 0) % SIGNS.length;

/** «ГД2-ЖИ7» of DRAWN_SIGNS whole numbers, not below zero, of any size. */
export const personCodeOf = (drawn: readonly number[]): string => {
  const values = drawn.map((value) => value % SIGNS.length);
  const text = [...values, checkSign(values)].map((value) => SIGNS.charAt(value)).join('');
  return `${text.slice(0, 3)}-${text.slice(3)}`;
};

/** True for a text that has the look of such a code and a wrong check sign; a code of another kind is never mistyped. */
export const isMistypedCode = (text: string): boolean => {
  const signs = text
    .trim()
    .toUpperCase()
    .replace(/[-‐‑–—\s]/gu, '');
  const values = [...signs].map((sign) => SIGNS.indexOf(sign));
  if (values.length !== DRAWN_SIGNS + 1 || values.includes(-1)) return false;
  return checkSign(values.slice(0, DRAWN_SIGNS)) !== values[DRAWN_SIGNS];
};
