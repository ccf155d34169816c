// What a document was made from, in a few letters: another wording or other data give another mark.
import { type TagRecord, TODAY } from '../../documents/tags/value.ts';
import type { Ports } from '../ports.ts';

const MARK_LENGTH = 12;

/** Mark of the bytes of a template. */
export const templateMark = (ports: Ports, template: Uint8Array): string =>
  ports.shipped.digest(ports.shipped.base64Of(template)).slice(0, MARK_LENGTH);

/** The day of making is no data: a document made again tomorrow is the same document. */
export const markOf = (ports: Ports, template: Uint8Array, data: TagRecord): string => {
  const { [TODAY]: _today, ...lasting } = data;
  return ports.shipped.digest(`${templateMark(ports, template)} ${JSON.stringify(lasting)}`).slice(0, MARK_LENGTH);
};
