// What a document was made from, in a few letters: another wording or other data give another mark.
import { type TagRecord, TODAY } from '../../documents/tags/value.ts';
import { templateMarkup } from '../../documents/templateText.ts';
import type { Ports } from '../ports.ts';

const MARK_LENGTH = 12;

/** Mark of the wording and the looks of a template. */
export const templateMark = (ports: Ports, template: Uint8Array): string =>
  ports.shipped.digest(templateMarkup(ports.shipped.libraries(), template)).slice(0, MARK_LENGTH);

/** `template` is its mark. The day of making is no data: a document made again tomorrow is the same document. */
export const markOf = (ports: Ports, template: string, data: TagRecord): string => {
  const { [TODAY]: _today, ...lasting } = data;
  return ports.shipped.digest(`${template} ${JSON.stringify(lasting)}`).slice(0, MARK_LENGTH);
};
