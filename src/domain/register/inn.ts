// Checksum of an ИНН: 10 digits of a legal entity, 12 of a person or a sole trader (V-16).

const WEIGHTS_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const WEIGHTS_11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const WEIGHTS_12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

const control = (digits: string, weights: readonly number[]): number =>
  (weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11) % 10;

const endsWith = (digits: string, at: number, weights: readonly number[]): boolean =>
  Number(digits[at]) === control(digits, weights);

/** True for 10 or 12 digits with right control digits; all zeros pass the arithmetic and are refused. */
export const isInn = (text: string): boolean => {
  if (!/^(?:\d{10}|\d{12})$/.test(text) || /^0+$/.test(text)) return false;
  if (text.length === 10) return endsWith(text, 9, WEIGHTS_10);
  return endsWith(text, 10, WEIGHTS_11) && endsWith(text, 11, WEIGHTS_12);
};
