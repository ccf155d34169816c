// Which target holds for a report year: the latest that has begun (§6.2, globals.effectiveTarget).
import type { IndicatorDefinition } from './indicator.ts';

export interface EffectiveTarget {
  readonly target: number | null;
  /** Id of the indicator whose target it is, when it is not the asked one's own; empty otherwise. */
  readonly supersededBy: string;
}

// «Children 11–18» and «children 10–19» are two things measured alike: neither replaces the other.
const subjectOf = ({ measure, ageMin, ageMax, orgTypes }: IndicatorDefinition): string =>
  JSON.stringify([measure, ageMin ?? null, ageMax ?? null, [...(orgTypes ?? [])].sort()]);

/** A target that begins after `year` is not there yet (null), and never replaces one that is. */
export const effectiveTarget = (
  definition: IndicatorDefinition,
  definitions: readonly IndicatorDefinition[],
  year: number,
): EffectiveTarget => {
  if (definition.fromYear > year) return { target: null, supersededBy: '' };
  const replacing = definitions
    .filter(
      (other) =>
        other.target !== null &&
        other.fromYear <= year &&
        other.fromYear > definition.fromYear &&
        subjectOf(other) === subjectOf(definition),
    )
    .sort((one, other) => other.fromYear - one.fromYear)[0];
  return replacing === undefined
    ? { target: definition.target, supersededBy: '' }
    : { target: replacing.target, supersededBy: replacing.id };
};
