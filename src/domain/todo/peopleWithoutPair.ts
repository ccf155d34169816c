// Mentors and mentees whom no pair has: a draft counts as one, and so does a pair that was brought to its end.
import type { Day } from '../calendar/day.ts';
import { memberStretch } from '../pair/membership.ts';
import type { Pair, PairMember } from '../pair/pair.ts';
import type { Mentee, Mentor } from '../person/person.ts';
import type { SchoolRegister } from '../register/organisation.ts';

/** Whether the membership keeps a person from looking for another pair on `day`. */
const holds = (pair: Pair | undefined, member: PairMember, day: Day): boolean => {
  if (pair === undefined) return false;
  if (pair.status === 'completed') return true;
  if (pair.status === 'terminated' || pair.status === 'cancelled') return false;
  return member.leftOn === null || (memberStretch(pair, member)?.end ?? day) >= day;
};

/** Destroyed rows, mentees who have left and mentors who mentor no more are nobody's loss. */
export const peopleWithoutPair = (
  { mentors, mentees, pairs, members }: Pick<SchoolRegister, 'mentors' | 'mentees' | 'pairs' | 'members'>,
  day: Day,
): { readonly mentors: readonly Mentor[]; readonly mentees: readonly Mentee[] } => {
  const pairOf = new Map(pairs.map((pair) => [pair.id, pair]));
  const paired = new Set(
    members.filter((member) => holds(pairOf.get(member.pairId), member, day)).map(({ personId }) => personId),
  );
  return {
    mentors: mentors.filter(({ id, status, erasedOn }) => !paired.has(id) && status !== 'inactive' && !erasedOn),
    mentees: mentees.filter(({ id, leftOn, erasedOn }) => !paired.has(id) && !erasedOn && (!leftOn || leftOn > day)),
  };
};
