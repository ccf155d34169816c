// What a Положение is built of: numbered parts and items, points of a list, passages of one programme.
import { type Block, type Paragraph, p, tag } from '../block.ts';

export const part = (title: string): Paragraph => p('part', `{{пункт}}. ${title}`);
export const item = (text: string): Paragraph => p('item', `{{подпункт}}. ${text}`);
export const point = (text: string): Paragraph => p('subItem', `–\u00a0${text}`);
/** Paragraphs of one programme only. */
export const onlyFor = (flag: 'есть педагоги' | 'есть обучающиеся', ...blocks: readonly Block[]): readonly Block[] => [
  tag(`{{#${flag}}}`),
  ...blocks,
  tag(`{{/${flag}}}`),
];
