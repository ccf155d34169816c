// The parts of an indicator as one cell of a snapshot, and back: two thousand organisations stay below what a cell holds.
import { HIDDEN, type ShownNumber, type ShownPart } from './shownParts.ts';

const UNKNOWN = '-';
const NOT_TOLD = '*';

const written = (number: ShownNumber): string =>
  number === null ? UNKNOWN : number === HIDDEN ? NOT_TOLD : String(number);
const read = (text: string): ShownNumber => (text === UNKNOWN ? null : text === NOT_TOLD ? HIDDEN : Number(text));

/** `ОО-0001:1/4 ОО-0002:-/*`: unknown, and known but not told. */
export const partsText = (parts: readonly ShownPart[]): string =>
  parts.map(({ orgId, numerator, denominator }) => `${orgId}:${written(numerator)}/${written(denominator)}`).join(' ');

/** The parts a text was made of; what somebody has spoiled is passed over. */
export const parseParts = (text: string): ShownPart[] =>
  [...text.matchAll(/(\S+):(\d+|[-*])\/(\d+|[-*])(?=\s|$)/gu)].map(
    ([, orgId = '', numerator = '', denominator = '']) => ({
      orgId,
      numerator: read(numerator),
      denominator: read(denominator),
    }),
  );
