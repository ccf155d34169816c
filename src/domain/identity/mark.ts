// What is kept of a row so that it is known again without its code: two digests, of who it is and of what tells namesakes apart.
import { normaliseName } from '../person/normaliseName.ts';
import { sha256 } from './sha256.ts';

/** Hex digits kept of each digest: 48 bits, two of which stand together in every comparison. */
const DIGITS = 12;

export interface Mark {
  readonly who: string;
  /** Empty when nothing stands in the cells that tell namesakes apart. */
  readonly apart: string;
}

const digest = (key: string, part: string, text: string): string =>
  text === '' ? '' : sha256(`${key}\n${part}\n${text}`).slice(0, DIGITS);

/**
 * The mark of a row by the texts of its cells, compared as names are; `key` is the workbook's own, so that marks of two
 * workbooks have nothing in common. Null when the cells that say who it is are empty.
 */
export const markOf = (key: string, who: readonly string[], apart: string): Mark | null => {
  const name = who.map(normaliseName).join('|');
  return name.replaceAll('|', '') === ''
    ? null
    : { who: digest(key, 'who', name), apart: digest(key, 'apart', normaliseName(apart)) };
};

export const sameMark = (one: Mark | null, other: Mark | null): boolean =>
  one !== null && other !== null && one.who === other.who && one.apart === other.apart;

/** As it stands in «Журнал»: `a1b2c3d4e5f6.0718293a4b5c`. */
export const writtenMark = (mark: Mark | null): string => (mark === null ? '' : `${mark.who}.${mark.apart}`);

/** Null for a mark that was erased or is not one. */
export const readMark = (text: string): Mark | null => {
  const parts = /^([0-9a-f]{12})\.([0-9a-f]{12})?$/u.exec(text);
  return parts === null ? null : { who: parts[1] ?? '', apart: parts[2] ?? '' };
};
