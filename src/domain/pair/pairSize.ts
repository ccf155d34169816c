// Pair or group: computed from the mentees who are in it (domain reference §3.5), not from what somebody chose.
import type { Day } from '../calendar/day.ts';
import type { PairMember } from './pair.ts';

/**
 * Mentees of a pair on `day` (null: as the register stands, nobody joins later). When all have left, those who
 * stayed to the end.
 */
export const menteesOn = (members: readonly PairMember[], day: Day | null): PairMember[] => {
  const joined = members.filter(
    (member) => member.role === 'mentee' && (day === null || member.joinedOn === null || member.joinedOn <= day),
  );
  const present = joined.filter((member) => member.leftOn === null || (day !== null && member.leftOn > day));
  if (present.length > 0) return present;
  const lastDay = joined.reduce(
    (latest, member) => (member.leftOn !== null && member.leftOn > latest ? member.leftOn : latest),
    '',
  );
  return joined.filter((member) => member.leftOn === lastDay);
};

/** `pair` for one mentee, `group` for two or more, null for none. */
export const pairSize = (members: readonly PairMember[], day: Day | null = null): 'pair' | 'group' | null => {
  const people = new Set(menteesOn(members, day).map((member) => member.personId));
  if (people.size === 0) return null;
  return people.size === 1 ? 'pair' : 'group';
};
