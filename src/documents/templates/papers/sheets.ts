// Papers made for several rows: each on a page of its own.
import { type Block, PAGE_BREAK, tag } from '../block.ts';

/** `blocks` once for every item of the list `листы`. */
export const sheets = (...blocks: readonly Block[]): readonly Block[] => [
  tag('{{#листы}}'),
  tag('{{^первый}}'),
  PAGE_BREAK,
  tag('{{/первый}}'),
  ...blocks,
  tag('{{/листы}}'),
];
