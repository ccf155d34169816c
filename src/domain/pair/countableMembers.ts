// Memberships that count in a report window and those left out with the reason (domain reference §6.3).
import { earlierOf, laterOf } from '../calendar/day.ts';
import type { ReportWindow } from '../calendar/reportWindow.ts';
import type { Consent } from '../consent/consent.ts';
import { firstConsentedDay } from '../consent/missingConsents.ts';
import type { Mentee, Mentor } from '../person/person.ts';
import type { SchoolRegister } from '../register/organisation.ts';
import { memberStretch, overlaps } from './membership.ts';
import type { MemberRole, Pair, PairMember } from './pair.ts';
import { type UncountableReason, uncountableReason } from './uncountableReason.ts';

export type LeftOutReason = UncountableReason | 'pair_unknown' | 'member_unknown' | 'consents_missing';

/** A row that does not count; `personId` is empty when the whole pair is left out. Ids only, no names. */
export interface LeftOut {
  readonly pairId: string;
  readonly personId: string;
  readonly reason: LeftOutReason;
}

/** Every countable pair, and every countable member of one; a person may come several times. */
export interface Countable {
  readonly pairs: readonly Pair[];
  readonly mentors: readonly { readonly person: Mentor; readonly member: PairMember }[];
  readonly mentees: readonly { readonly person: Mentee; readonly member: PairMember }[];
  readonly leftOut: readonly LeftOut[];
}

type Rows = Pick<SchoolRegister, 'mentors' | 'mentees' | 'pairs' | 'members' | 'consents' | 'orders'>;

/**
 * A member counts when the pair does, his own days touch the window, and — unless `requireConsents` is off — all his
 * consents were valid together on at least one of those days: until a withdrawal the person counts, a consent that
 * never met the membership does not help (§6.6 «consent withdrawn»).
 */
export const countableMembers = (rows: Rows, window: ReportWindow, requireConsents: boolean): Countable => {
  const orders = new Map(rows.orders.map((order) => [order.id, order]));
  const mentorsById = new Map(rows.mentors.map((person) => [person.id, person]));
  const menteesById = new Map(rows.mentees.map((person) => [person.id, person]));
  const consents = new Map<string, Consent[]>();
  for (const consent of rows.consents)
    consents.set(consent.personId, [...(consents.get(consent.personId) ?? []), consent]);
  const leftOut: LeftOut[] = [];
  const pairs = new Map<string, Pair>();
  for (const pair of rows.pairs) {
    const reason = uncountableReason(pair, orders.get(pair.orderId) ?? null, window);
    if (reason === null) pairs.set(pair.id, pair);
    else leftOut.push({ pairId: pair.id, personId: '', reason });
  }
  const known = new Set(rows.pairs.map((pair) => pair.id));

  const reasonOf = (person: Mentor | Mentee | undefined, pair: Pair, member: PairMember): LeftOutReason | null => {
    const stretch = memberStretch(pair, member);
    if (stretch === null || !overlaps(stretch, window.start, window.end)) return 'outside_window';
    if (person === undefined) return 'member_unknown';
    if (!requireConsents) return null;
    const from = laterOf(stretch.start, window.start);
    const to = stretch.end === null ? window.end : earlierOf(stretch.end, window.end);
    const consented = firstConsentedDay(person, member.role, consents.get(person.id) ?? [], from, to);
    return consented === null ? 'consents_missing' : null;
  };

  const membersOf = <Kind extends Mentor | Mentee>(role: MemberRole, people: ReadonlyMap<string, Kind>) =>
    rows.members.flatMap((member) => {
      if (member.role !== role) return [];
      const { pairId, personId } = member;
      if (!known.has(pairId)) leftOut.push({ pairId, personId, reason: 'pair_unknown' });
      const pair = pairs.get(pairId);
      if (pair === undefined) return [];
      const person = people.get(personId);
      const reason = reasonOf(person, pair, member);
      if (reason === null && person !== undefined) return [{ person, member }];
      if (reason !== null) leftOut.push({ pairId, personId, reason });
      return [];
    });

  const mentors = membersOf('mentor', mentorsById);
  const mentees = membersOf('mentee', menteesById);
  return { pairs: [...pairs.values()], mentors, mentees, leftOut };
};
