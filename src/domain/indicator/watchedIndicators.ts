// The indicators a municipality approves and watches on a day: those that are on and that no other has taken over.
import { type Day, yearOf } from '../calendar/day.ts';
import { effectiveTarget } from './effectiveTarget.ts';
import type { IndicatorDefinition } from './indicator.ts';

/** In the order of the profile. */
export const watchedIndicators = <Definition extends IndicatorDefinition & { readonly on?: boolean }>(
  definitions: readonly Definition[],
  on: Day,
): Definition[] =>
  definitions.filter((one) => one.on !== false && effectiveTarget(one, definitions, yearOf(on)).supersededBy === '');
