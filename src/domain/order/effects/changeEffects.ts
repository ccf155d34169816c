// What an order on changes makes of the pairs it speaks of, their members and the orders that approved them.
import { addDays } from '../../calendar/addDays.ts';
import type { Day } from '../../calendar/day.ts';
import type { Pair } from '../../pair/pair.ts';
import type { PairChange } from '../../pair/pairChanges.ts';
import { isSigned } from '../isSigned.ts';
import type { Order, OrderStatus } from '../order.ts';
import { changed, isWaiting, NOTHING, type PairPatch, type SigningEffects, type ToldMovement } from './rowsChanged.ts';
import { changedPairsOf, type EffectFacts, ordersChanges } from './signingFacts.ts';

interface Ended {
  readonly pair: Pair;
  readonly lastDay: Day;
  readonly isReplaced: boolean;
}

/** A replaced pair ends on the eve of the one that comes in its place; one that never began stays cancelled. */
const endedPairs = (pairs: readonly Pair[], ids: ReadonlySet<string>): Ended[] =>
  pairs.flatMap((pair) => {
    const next = pairs.find(({ replacesPairId = '' }) => replacesPairId !== '' && replacesPairId === pair.id);
    if (!ids.has(pair.id) || pair.status === 'completed') return [];
    const eve = next?.startDate ? addDays(next.startDate, -1) : null;
    const lastDay = pair.terminatedOn ?? eve;
    return lastDay === null ? [] : [{ pair, lastDay, isReplaced: next !== undefined }];
  });

const endedPatch = (order: Order, { pair, lastDay, isReplaced }: Ended): PairPatch => ({
  endingOrderId: order.id,
  status: pair.status === 'cancelled' ? 'cancelled' : 'terminated',
  terminatedOn: lastDay,
  ...(isReplaced && !pair.terminationReason ? { terminationReason: 'replaced_mentor' } : {}),
});

/** The pair that comes in place of another one stands in the line of the order that approved the former. */
const startedPatch = (pair: Pair, former: Pair): PairPatch => ({
  status: 'active',
  orderId: former.orderId,
  ...(pair.orderItemNo ? {} : { orderItemNo: former.orderItemNo ?? null }),
});

const startedPairs = (order: Order, pairs: readonly Pair[], ids: ReadonlySet<string>): { pair: Pair; former: Pair }[] =>
  pairs.flatMap((pair) => {
    const former = pairs.find(({ id }) => id !== '' && id === pair.replacesPairId);
    // A pair that has an order of its own is approved by that one.
    const isOurs = former !== undefined && ['', order.id, former.orderId].includes(pair.orderId);
    return isOurs && isWaiting(pair) && (ids.has(pair.id) || ids.has(former.id)) ? [{ pair, former }] : [];
  });

/**
 * The orders whose lines change are amended. When every pair of one was cancelled before its start, nothing of it is left
 * and it is cancelled; after pairs that ran it stays in force for the days they did, which is what the counts ask.
 */
const amendedOrders = (orders: readonly Order[], ids: ReadonlySet<string>, pairs: readonly Pair[]) =>
  orders.flatMap((order) => {
    if (!ids.has(order.id) || !isSigned(order)) return [];
    const own = pairs.filter(({ orderId }) => orderId === order.id);
    const isEmpty = own.length > 0 && own.every(({ status }) => status === 'cancelled');
    const status: OrderStatus = isEmpty ? 'cancelled' : 'amended';
    return order.status === status ? [] : [{ id: order.id, status }];
  });

/** Pairs that are over by these changes, a replaced one among them. */
const endingsOf = (changes: readonly PairChange[]): ReadonlySet<string> =>
  new Set(
    changes
      .filter((change) => change.kind === 'ended' || (change.kind === 'replaced' && change.nextPairId !== ''))
      .map(({ pairId }) => pairId),
  );

const movementsOf = (change: PairChange): ToldMovement[] => {
  const told = (personId: string, kind: ToldMovement['kind'], on: Day | null): ToldMovement[] =>
    on === null ? [] : [{ pairId: change.pairId, personId, kind, on }];
  if (change.kind === 'joined' || change.kind === 'left') return told(change.personId, change.kind, change.on);
  if (change.kind === 'ended' || change.nextPairId !== '') return [];
  return [...told(change.formerMentorId, 'left', change.formerUntil), ...told(change.mentorId, 'joined', change.on)];
};

/** The mark of an order in force stays: a mentor may have left by one before the next was named by another. */
const isUnmarked = (order: Order, told: ToldMovement, { members, orders }: EffectFacts['register']): boolean => {
  const isOpen = (mark = ''): boolean =>
    mark !== order.id && !orders.some((other) => other.id === mark && mark !== '' && isSigned(other));
  return members.some(
    ({ pairId, personId, joinedOn, leftOn, joinedOrderId, leftOrderId }) =>
      pairId === told.pairId &&
      personId === told.personId &&
      (told.kind === 'joined'
        ? joinedOn === told.on && isOpen(joinedOrderId)
        : leftOn === told.on && isOpen(leftOrderId)),
  );
};

/** Marks say which order told of which change; what other orders in force have told is theirs. */
export const changing = (order: Order, facts: EffectFacts): SigningEffects => {
  const { register } = facts;
  const changes = ordersChanges(order, facts);
  const ended = endedPairs(register.pairs, endingsOf(changes));
  const started = startedPairs(order, register.pairs, changedPairsOf(order, facts));
  const patches = [
    ...ended.flatMap((one) => changed(one.pair, endedPatch(order, one)) ?? []),
    ...started.flatMap(({ pair, former }) => changed(pair, startedPatch(pair, former)) ?? []),
  ];
  const patchOf = new Map(patches.map(({ id, patch }) => [id, patch]));
  const after = register.pairs.map((pair) => ({ ...pair, ...patchOf.get(pair.id) }));
  const touched = new Set([...changes.map(({ pairId }) => pairId), ...ended.map(({ pair }) => pair.id)]);
  const originals = new Set(
    register.pairs.filter(({ id, orderId }) => touched.has(id) && orderId !== '').map(({ orderId }) => orderId),
  );
  originals.delete(order.id);
  const [only = ''] = originals;
  return {
    ...NOTHING,
    pairs: patches,
    left: ended
      .filter(({ pair }) => pair.status !== 'cancelled')
      .filter(({ pair }) => register.members.some(({ pairId, leftOn }) => pairId === pair.id && leftOn === null))
      .map(({ pair, lastDay }) => ({ pairId: pair.id, on: lastDay })),
    told: changes.flatMap(movementsOf).filter((movement) => isUnmarked(order, movement, register)),
    orders: amendedOrders(register.orders, originals, after),
    basedOnId: order.basedOnId === '' && originals.size === 1 ? only : '',
  };
};
