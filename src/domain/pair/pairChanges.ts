// What an order has to change after pairs were approved: a mentor replaced, somebody who joined or left, a pair that is over.
// What another order in force has told of, as the marks of the rows say, is not told again.
import { addDays } from '../calendar/addDays.ts';
import type { Day } from '../calendar/day.ts';
import { isSigned } from '../order/isSigned.ts';
import type { Order } from '../order/order.ts';
import { isRunning, type MemberRole, type Pair, type PairMember, type TerminationReason } from './pair.ts';

interface Place {
  /** Pair that the order in force names. */
  readonly pairId: string;
  readonly mentorId: string;
  readonly on: Day | null;
}

export type PairChange =
  | (Place & {
      readonly kind: 'replaced';
      readonly formerMentorId: string;
      /** Last day of the former mentor. */
      readonly formerUntil: Day | null;
      /** Pair that came in place of this one; empty when the mentor changed inside the pair. */
      readonly nextPairId: string;
      readonly menteeIds: readonly string[];
      readonly reason: TerminationReason | null;
    })
  | (Place & { readonly kind: 'joined'; readonly role: MemberRole; readonly personId: string })
  | (Place & {
      readonly kind: 'left';
      readonly role: MemberRole;
      readonly personId: string;
      readonly reason: TerminationReason | null;
    })
  | (Place & {
      readonly kind: 'ended';
      readonly menteeIds: readonly string[];
      readonly reason: TerminationReason | null;
    });

interface Pairs {
  readonly pairs: readonly Pair[];
  readonly members: readonly PairMember[];
  readonly orders: readonly Pick<Order, 'id' | 'number' | 'date' | 'status'>[];
}

/** Whether a mark names an order that has told of the change; one that was cancelled since has told nothing. */
type IsTold = (orderId: string | undefined) => boolean;

const isEnded = ({ status, terminatedOn }: Pair): boolean => status === 'terminated' || terminatedOn !== null;

/** Those who stayed to the end of the pair, or are in it now. */
const lastOf = (pair: Pair, members: readonly PairMember[], role: MemberRole): string[] =>
  members.filter((member) => member.role === role && !isLeaving(pair, member)).map(({ personId }) => personId);

/** Who came after the pair had begun. */
export const isJoining = ({ startDate }: Pair, { joinedOn }: PairMember): boolean =>
  joinedOn !== null && startDate !== null && joinedOn > startDate;

/** Who leaves on the last day leaves with the pair, which is no change of its own. */
const isLeaving = ({ terminatedOn, endDate, status }: Pair, { leftOn }: PairMember): boolean => {
  const last = terminatedOn ?? (status === 'completed' ? endDate : null);
  return leftOn !== null && (last === null || leftOn < last);
};

const membersOf = ({ members }: Pairs, { id }: Pair): PairMember[] => members.filter(({ pairId }) => pairId === id);

/** The pair has come in place of another one, whose mentor could not go on. */
function replacement(pair: Pair, register: Pairs, isTold: IsTold): PairChange[] {
  const former = register.pairs.find(({ id }) => id !== '' && id === pair.replacesPairId);
  if (former === undefined || isTold(former.endingOrderId)) return [];
  const own = membersOf(register, pair);
  return [
    {
      kind: 'replaced',
      pairId: former.id,
      nextPairId: pair.id,
      formerMentorId: lastOf(former, membersOf(register, former), 'mentor')[0] ?? '',
      formerUntil: former.terminatedOn ?? (pair.startDate === null ? null : addDays(pair.startDate, -1)),
      mentorId: lastOf(pair, own, 'mentor')[0] ?? '',
      menteeIds: lastOf(pair, own, 'mentee'),
      on: pair.startDate,
      reason: former.terminationReason ?? null,
    },
  ];
}

/**
 * Whose place the new mentor takes: somebody whose leaving is still to be told, else the last one who left, when no other
 * mentor has been there since.
 */
const formerMentor = (pair: Pair, own: readonly PairMember[], coming: PairMember, isTold: IsTold) => {
  const left = own.filter((member) => member.role === 'mentor' && isLeaving(pair, member));
  const untold = left.find(({ leftOrderId }) => !isTold(leftOrderId));
  if (untold !== undefined) return untold;
  const isAlone = lastOf(pair, own, 'mentor').every((id) => id === coming.personId);
  return isAlone
    ? [...left].sort((one, other) => ((one.leftOn ?? '') < (other.leftOn ?? '') ? -1 : 1)).at(-1)
    : undefined;
};

/** Who joined and who left; one mentor for another is one change, not two. */
function movements(pair: Pair, own: readonly PairMember[], isTold: IsTold): PairChange[] {
  const [mentorId = ''] = lastOf(pair, own, 'mentor');
  const joined = own.filter((member) => isJoining(pair, member) && !isTold(member.joinedOrderId));
  const left = own.filter((member) => isLeaving(pair, member) && !isTold(member.leftOrderId));
  const coming = joined.find(({ role }) => role === 'mentor');
  const leaving = coming && formerMentor(pair, own, coming, isTold);
  const place = { pairId: pair.id, mentorId };
  const exchange: PairChange[] =
    leaving === undefined || coming === undefined
      ? []
      : [
          {
            ...place,
            kind: 'replaced',
            nextPairId: '',
            formerMentorId: leaving.personId,
            formerUntil: leaving.leftOn,
            mentorId: coming.personId,
            menteeIds: lastOf(pair, own, 'mentee'),
            on: coming.joinedOn,
            reason: leaving.leftReason ?? null,
          },
        ];
  const isExchanged = (member: PairMember): boolean => exchange.length > 0 && (member === leaving || member === coming);
  return [
    ...exchange,
    ...joined
      .filter((member) => !isExchanged(member))
      .map(({ role, personId, joinedOn }) => ({ ...place, kind: 'joined' as const, role, personId, on: joinedOn })),
    ...left
      .filter((member) => !isExchanged(member))
      .map(({ role, personId, leftOn, leftReason = null }) => ({
        ...place,
        kind: 'left' as const,
        role,
        personId,
        on: leftOn,
        reason: leftReason,
      })),
  ];
}

function ending(pair: Pair, own: readonly PairMember[], { pairs }: Pairs, isTold: IsTold): PairChange[] {
  if (!isEnded(pair) || isTold(pair.endingOrderId)) return [];
  if (pairs.some(({ replacesPairId }) => replacesPairId === pair.id)) return [];
  return [
    {
      kind: 'ended',
      pairId: pair.id,
      mentorId: lastOf(pair, own, 'mentor')[0] ?? '',
      menteeIds: lastOf(pair, own, 'mentee'),
      on: pair.terminatedOn,
      reason: pair.terminationReason ?? null,
    },
  ];
}

const changesOf = (pair: Pair, register: Pairs, isTold: IsTold): PairChange[] => {
  const own = membersOf(register, pair);
  return [
    ...replacement(pair, register, isTold),
    ...movements(pair, own, isTold),
    ...ending(pair, own, register, isTold),
  ];
};

/** What `orderId` has told itself it tells again: its paper may be made anew. */
const toldBeside = ({ orders }: Pairs, orderId: string): IsTold => {
  const inForce = new Set(orders.filter((order) => order.id !== orderId && isSigned(order)).map(({ id }) => id));
  return (mark = '') => mark !== '' && inForce.has(mark);
};

/**
 * Changes of the pairs of `ids` that no order in force besides `orderId` has told of; a replacement is told once, whichever
 * of its two pairs is named.
 */
export const pairChanges = (register: Pairs, ids: ReadonlySet<string>, orderId = ''): PairChange[] => {
  const isTold = toldBeside(register, orderId);
  return register.pairs.flatMap((pair) => {
    if (ids.has(pair.id)) return changesOf(pair, register, isTold);
    return ids.has(pair.replacesPairId ?? '') ? replacement(pair, register, isTold) : [];
  });
};

/** The pair runs still: its early end is written down, and no order in force has told of it. */
export const isEndingOpen = (register: Pairs, pair: Pair): boolean =>
  isRunning(pair) &&
  pairChanges(register, new Set([pair.id])).some(({ kind, pairId }) => kind === 'ended' && pairId === pair.id);

/** Pairs of which an order has something to tell. */
export const changedPairIds = (register: Pairs, orderId = ''): string[] => {
  const isTold = toldBeside(register, orderId);
  const changed = new Set(
    register.pairs.flatMap((pair) => {
      const changes = changesOf(pair, register, isTold);
      return changes.length === 0 ? [] : [pair.id, ...changes.map(({ pairId }) => pairId)];
    }),
  );
  return register.pairs.map(({ id }) => id).filter((id) => changed.has(id));
};
