// The indicators a municipality approves and watches: those that are on and that no other has taken over.
import { type Day, yearOf } from '../calendar/day.ts';
import { effectiveTarget } from './effectiveTarget.ts';
import type { IndicatorDefinition } from './indicator.ts';

/** An indicator of a profile; one that is switched off takes over nothing. */
export type Switched = IndicatorDefinition & { readonly on?: boolean };

const isOn = ({ on }: Switched): boolean => on !== false;

/** Ids of those whose target another one has taken over by `year`. */
export const supersededIn = (definitions: readonly Switched[], year: number): ReadonlySet<string> => {
  const on = definitions.filter(isOn);
  return new Set(on.filter((one) => effectiveTarget(one, on, year).supersededBy !== '').map(({ id }) => id));
};

/** In the order of the profile. */
export const watchedIndicators = <Definition extends Switched>(
  definitions: readonly Definition[],
  on: Day,
): Definition[] => {
  const superseded = supersededIn(definitions, yearOf(on));
  return definitions.filter((one) => isOn(one) && !superseded.has(one.id));
};
