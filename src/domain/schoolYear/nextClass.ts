// A pupil's class a year later, read from what a curator has typed; what is not surely a class is left alone.

/** «7», «7А», «7 «А»», «7-а», «7 «А» класс», «7 кл.»: a number from 1 to 11 and at most one letter. */
const CLASS = /^(\d{1,2})(\s*[-–]?\s*[«"]?\s*[А-ЯЁа-яё]?\s*[»"]?\s*(?:класс|кл\.?)?)$/u;
const LAST = 11;

export type NextClass =
  /** The same words with the next number. */
  | { readonly kind: 'next'; readonly text: string }
  /** The last class: the pupil leaves school. */
  | { readonly kind: 'graduate' }
  /** Not a class, or not one that exists. */
  | { readonly kind: 'unknown' };

export const nextClass = (text: string): NextClass => {
  const found = CLASS.exec(text.trim());
  const number = Number(found?.[1]);
  if (found === null || number < 1 || number > LAST) return { kind: 'unknown' };
  return number === LAST ? { kind: 'graduate' } : { kind: 'next', text: `${number + 1}${found[2] ?? ''}` };
};
