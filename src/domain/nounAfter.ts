// The Russian rule for a noun after a whole number; numbers written as words are in documents/words.

/** Forms after 1, after 2–4 and after 5: «пара, пары, пар». */
export type NounForms = readonly [one: string, few: string, many: string];

/** The form that stands after `count`, a whole number not below zero. */
export function nounAfter(count: number, [one, few, many]: NounForms): string {
  const tens = count % 100;
  const ones = count % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}
