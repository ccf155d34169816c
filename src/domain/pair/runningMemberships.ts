// Pairs a person is in now or will be in: what a withdrawn consent touches and what consents are needed for.
import type { Day } from '../calendar/day.ts';
import type { SchoolRegister } from '../register/organisation.ts';
import { memberStretch } from './membership.ts';
import type { MemberRole } from './pair.ts';

export interface RunningMembership {
  readonly pairId: string;
  readonly role: MemberRole;
}

/** Memberships of `personId` in drafts, approved and active pairs that have not ended before `day`. */
export const runningMemberships = (
  { pairs, members }: Pick<SchoolRegister, 'pairs' | 'members'>,
  personId: string,
  day: Day,
): RunningMembership[] =>
  members.flatMap((member) => {
    if (member.personId !== personId) return [];
    const pair = pairs.find(({ id }) => id === member.pairId);
    if (pair === undefined) return [];
    if (!['draft', 'approved', 'active'].includes(pair.status)) return [];
    const end = memberStretch(pair, member)?.end ?? null;
    return end === null || end >= day ? [{ pairId: pair.id, role: member.role }] : [];
  });

/** Roles of those memberships, each once. */
export const runningRoles = (
  register: Pick<SchoolRegister, 'pairs' | 'members'>,
  personId: string,
  day: Day,
): MemberRole[] => [...new Set(runningMemberships(register, personId, day).map(({ role }) => role))];
