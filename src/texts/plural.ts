// The Russian plural: which of three forms of a noun stands after a whole number, and the number with its noun.

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

/** «5 пар», with a no-break space so that a narrow panel never parts the number from its noun. */
export function plural(count: number, forms: NounForms): string {
  return `${count}\u00a0${nounAfter(count, forms)}`;
}
