// A number with its noun, as the panel and the journal write it.
import { type NounForms, nounAfter } from '../domain/nounAfter.ts';

/** «5 пар», with a no-break space so that a narrow panel never parts the number from its noun. */
export function plural(count: number, forms: NounForms): string {
  return `${count}\u00a0${nounAfter(count, forms)}`;
}
