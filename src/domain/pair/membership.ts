// From which to which day a person is in a pair; every rule that counts or compares members asks here.
import { type Day, earlierOf } from '../calendar/day.ts';
import type { Pair, PairMember } from './pair.ts';

/** Days of membership, both included; `end` null while it is open. */
export interface Stretch {
  readonly start: Day;
  readonly end: Day | null;
}

const earliest = (...days: readonly (Day | null)[]): Day | null =>
  days.reduce((found, day) => (found === null || day === null ? (found ?? day) : earlierOf(found, day)), null);

/** Days of the pair itself; null until it has a start. Termination ends it before the planned end. */
export const pairStretch = (pair: Pair): Stretch | null =>
  pair.startDate === null ? null : { start: pair.startDate, end: earliest(pair.endDate, pair.terminatedOn) };

/** Days of a member inside the pair; null when the pair has no start. An empty stretch has `end` before `start`. */
export const memberStretch = (pair: Pair, member: PairMember): Stretch | null => {
  const whole = pairStretch(pair);
  if (whole === null) return null;
  return { start: member.joinedOn ?? whole.start, end: earliest(member.leftOn, whole.end) };
};

/** True when the stretch is not empty and touches the days `start`..`end`. */
export const overlaps = (stretch: Stretch, start: Day, end: Day): boolean =>
  (stretch.end === null || (stretch.end >= stretch.start && stretch.end >= start)) && stretch.start <= end;
