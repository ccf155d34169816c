// What may be told of single organisations: small groups of children who need protection are known of the municipality alone (§6.6).
import type { IndicatorPart, MeasureId } from './indicator.ts';

const PROTECTED: readonly MeasureId[] = ['M_OVZ_COVERED', 'M_SOP_COVERED'];
/** Fewer than this are not told of one organisation, and of none when the municipality has no more. */
export const SMALL = 5;

type Side = 'numerator' | 'denominator';

/** A number that is known and not told. */
export const HIDDEN = 'hidden';
export type ShownNumber = number | null | typeof HIDDEN;

export interface ShownPart {
  readonly orgId: string;
  readonly numerator: ShownNumber;
  readonly denominator: ShownNumber;
}

/** Ids whose number is not told: the small ones, and the next one when a single small one could be reckoned back. */
const hiddenIn = (parts: readonly IndicatorPart[], side: Side): ReadonlySet<string> => {
  const known = parts.filter((part) => (part[side] ?? 0) > 0);
  const total = known.reduce((sum, part) => sum + (part[side] ?? 0), 0);
  if (total < SMALL) return new Set(parts.filter((part) => part[side] !== null).map(({ orgId }) => orgId));
  const ascending = [...known].sort(
    (one, other) => (one[side] ?? 0) - (other[side] ?? 0) || (one.orgId < other.orgId ? -1 : 1),
  );
  const small = ascending.filter((part) => (part[side] ?? 0) < SMALL).length;
  return new Set(ascending.slice(0, small === 1 ? 2 : small).map(({ orgId }) => orgId));
};

/** The parts of an indicator as they may be shown and kept; of most measures just as they are. */
export const shownParts = (measure: MeasureId, parts: readonly IndicatorPart[]): readonly ShownPart[] => {
  if (!PROTECTED.includes(measure)) return parts;
  const [numerators, denominators] = [hiddenIn(parts, 'numerator'), hiddenIn(parts, 'denominator')];
  return parts.map(({ orgId, numerator, denominator }) => ({
    orgId,
    numerator: numerators.has(orgId) ? HIDDEN : numerator,
    denominator: denominators.has(orgId) ? HIDDEN : denominator,
  }));
};
