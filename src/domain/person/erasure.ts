// What must stay of a person whose data are destroyed so that counts do not change, and nothing more.
import type { Day } from '../calendar/day.ts';
import { firstDayOf, lastDayOf, quarterOf } from '../calendar/quarter.ts';
import type { Mentee, Mentor } from './person.ts';
import { isCountedPosition } from './youngSpecialist.ts';

/** A day kept exactly nowhere: not at all, or as an edge of its quarter. */
type Kept = 'none' | 'first' | 'last';

export interface Keeping {
  readonly birth: Kept;
  readonly teaching: Kept;
}

/** Personal cells that counts read, as they stand after the destruction. */
export interface Remainder {
  readonly birthDate: Day | null;
  readonly position: string;
  readonly teachingSince: Day | null;
}

const KEPT: readonly Kept[] = ['none', 'first', 'last'];

/**
 * Ways of keeping, the least first. Ages and lengths of service are taken on the last day of a quarter, so an edge of
 * the quarter counts exactly as the day itself does, and names nobody.
 */
export const KEEPINGS: readonly Keeping[] = KEPT.flatMap((teaching) => KEPT.map((birth) => ({ birth, teaching })));

const edge = (day: Day | null | undefined, kept: Kept): Day | null => {
  if (day === null || day === undefined || kept === 'none') return null;
  const quarter = quarterOf(day);
  return kept === 'first' ? firstDayOf(quarter) : lastDayOf(quarter);
};

/** `positions` are those that make a young specialist: the bare word of one stays, and only with the day that needs it. */
export const remainderOf = (person: Mentor | Mentee, keeping: Keeping, positions: readonly string[]): Remainder => {
  const teachingSince = 'teachingSince' in person ? edge(person.teachingSince, keeping.teaching) : null;
  const counted = positions.find((position) => isCountedPosition(person.position, [position])) ?? '';
  return {
    birthDate: edge(person.birthDate, keeping.birth),
    position: teachingSince === null ? '' : counted,
    teachingSince,
  };
};
