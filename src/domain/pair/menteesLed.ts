// Whom each mentor leads in given pairs; how many that may be is the caller's rule.
import type { Pair, PairMember } from './pair.ts';
import { menteesOn } from './pairSize.ts';

/** Ids of the mentees of each mentor who has not left; a person in two of the pairs is one. */
export const menteesLed = (
  pairs: readonly Pair[],
  membersOf: (pairId: string) => readonly PairMember[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const led = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const members = membersOf(pair.id);
    const mentees = menteesOn(members, null).map(({ personId }) => personId);
    for (const { personId, role, leftOn } of members)
      if (role === 'mentor' && leftOn === null) led.set(personId, new Set([...(led.get(personId) ?? []), ...mentees]));
  }
  return led;
};
