// Which target holds for a report year: the latest that has begun (§6.2, globals.effectiveTarget).
import type { IndicatorDefinition, Target } from './indicator.ts';

export interface EffectiveTarget {
  readonly target: number | null;
  /** Id of the indicator whose target it is, when it is not the asked one's own; empty otherwise. */
  readonly supersededBy: string;
}

// «Children 11–18» and «children 10–19» are two things measured alike: neither replaces the other.
const subjectOf = ({ measure, ageMin, ageMax, orgTypes }: IndicatorDefinition): string =>
  JSON.stringify([measure, ageMin ?? null, ageMax ?? null, [...(orgTypes ?? [])].sort()]);

const latest = (targets: readonly Target[], year: number): Target | undefined =>
  targets.filter(({ fromYear }) => fromYear <= year).sort((one, other) => other.fromYear - one.fromYear)[0];

/** First year with a target; null when there is none at all. */
export const firstTargetYear = ({ targets }: IndicatorDefinition): number | null =>
  targets.length === 0 ? null : Math.min(...targets.map(({ fromYear }) => fromYear));

/** Last year of a target that was taken back and not replaced by `year`; null when one holds or none ever did. */
export const lastTargetYear = ({ targets }: IndicatorDefinition, year: number): number | null => {
  const own = latest(targets, year);
  const before = own?.value === null ? latest(targets, own.fromYear - 1) : undefined;
  return own === undefined || before === undefined || before.value === null ? null : own.fromYear - 1;
};

/** A target that begins after `year` is not there yet (null), and never replaces one that is. */
export const effectiveTarget = (
  definition: IndicatorDefinition,
  definitions: readonly IndicatorDefinition[],
  year: number,
): EffectiveTarget => {
  const own = latest(definition.targets, year);
  if (own === undefined) return { target: null, supersededBy: '' };
  const replacing = definitions
    .filter((other) => subjectOf(other) === subjectOf(definition))
    .flatMap((other) => {
      const target = latest(
        other.targets.filter(({ value }) => value !== null),
        year,
      );
      return target !== undefined && target.fromYear > own.fromYear ? [{ id: other.id, target }] : [];
    })
    .sort((one, other) => other.target.fromYear - one.target.fromYear)[0];
  return replacing === undefined
    ? { target: own.value, supersededBy: '' }
    : { target: replacing.target.value, supersededBy: replacing.id };
};
