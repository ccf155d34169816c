// Items of a list that stand in one sentence.
import type { TagRecord } from '../tags/value.ts';

/** `{{#…}}{{текст}}{{разделитель}}{{/…}}`: what stands after each item, and after the last one. */
export const sentence = (items: readonly TagRecord[], between = ', ', last = ''): TagRecord[] =>
  items.map((item, at) => ({ ...item, разделитель: at < items.length - 1 ? between : last }));
