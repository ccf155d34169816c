// What the rows of a school become when an order is signed; the order's own row is not among them.
import { addDays } from '../calendar/addDays.ts';
import type { Day } from '../calendar/day.ts';
import type { Pair } from '../pair/pair.ts';
import { pairChanges } from '../pair/pairChanges.ts';
import { isSigned } from './isSigned.ts';
import type { Order, OrderStatus } from './order.ts';
import { appointedBy, approvedPairs, awardedBy, changedPairsOf, type SigningFacts } from './signingFacts.ts';

export type PairPatch = Partial<
  Pick<Pair, 'status' | 'orderId' | 'orderItemNo' | 'terminatedOn' | 'terminationReason'>
>;

/** Only what changes: a signing that is repeated brings nothing. */
export interface SigningEffects {
  readonly pairs: readonly { readonly id: string; readonly patch: PairPatch }[];
  /** Pairs whose members, as far as they are still in them, left on the day. */
  readonly left: readonly { readonly pairId: string; readonly on: Day }[];
  readonly orders: readonly { readonly id: string; readonly status: OrderStatus }[];
  /** The order that this one changes, when it is one and the row does not say so. */
  readonly basedOnId: string;
  readonly curators: readonly { readonly id: string; readonly orderId: string; readonly appointedFrom: Day }[];
  readonly awards: readonly {
    readonly id: string;
    readonly patch: { readonly orderId: string; readonly awardedOn?: Day; readonly status?: 'approved' };
  }[];
}

const NOTHING: SigningEffects = { pairs: [], left: [], orders: [], basedOnId: '', curators: [], awards: [] };

/** Null when every value of the patch stands there already. */
const changed = (pair: Pair, patch: PairPatch): { id: string; patch: PairPatch } | null => {
  const fresh = Object.entries(patch).filter(([key, value]) => (pair[key as keyof Pair] ?? null) !== (value ?? null));
  return fresh.length === 0 ? null : { id: pair.id, patch: Object.fromEntries(fresh) };
};

const isWaiting = ({ status }: Pair): boolean => status === 'draft' || status === 'approved';

const approving = (order: Order, facts: SigningFacts): SigningEffects => ({
  ...NOTHING,
  pairs: approvedPairs(order, facts)
    .filter(isWaiting)
    .flatMap((pair) => changed(pair, { status: 'active', orderId: order.id }) ?? []),
});

interface Ended {
  readonly pair: Pair;
  readonly lastDay: Day;
  readonly isReplaced: boolean;
}

/** A replaced pair ends on the eve of the one that comes in its place; one that never began stays cancelled. */
const endedPairs = (pairs: readonly Pair[], ids: ReadonlySet<string>): Ended[] =>
  pairs.flatMap((pair) => {
    const next = pairs.find(({ replacesPairId = '' }) => replacesPairId !== '' && replacesPairId === pair.id);
    if (!ids.has(pair.id) && !(next !== undefined && ids.has(next.id))) return [];
    if (pair.status === 'completed') return [];
    const eve = next?.startDate ? addDays(next.startDate, -1) : null;
    const lastDay = pair.terminatedOn ?? eve;
    return lastDay === null ? [] : [{ pair, lastDay, isReplaced: next !== undefined }];
  });

const endedPatch = ({ pair, lastDay, isReplaced }: Ended): PairPatch => ({
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

const changing = (order: Order, facts: SigningFacts): SigningEffects => {
  const { register } = facts;
  const ids = changedPairsOf(order, facts);
  const ended = endedPairs(register.pairs, ids);
  const started = startedPairs(order, register.pairs, ids);
  const patches = [
    ...ended.flatMap((one) => changed(one.pair, endedPatch(one)) ?? []),
    ...started.flatMap(({ pair, former }) => changed(pair, startedPatch(pair, former)) ?? []),
  ];
  const patchOf = new Map(patches.map(({ id, patch }) => [id, patch]));
  const after = register.pairs.map((pair) => ({ ...pair, ...patchOf.get(pair.id) }));
  const touched = new Set([
    ...pairChanges(register, ids).map(({ pairId }) => pairId),
    ...ended.map(({ pair }) => pair.id),
  ]);
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
    orders: amendedOrders(register.orders, originals, after),
    basedOnId: order.basedOnId === '' && originals.size === 1 ? only : '',
  };
};

const appointing = (order: Order, { register }: SigningFacts, day: Day): SigningEffects => ({
  ...NOTHING,
  curators: appointedBy(order, register, day)
    .filter(({ orderId, appointedFrom }) => orderId !== order.id || appointedFrom === null)
    .map(({ id, appointedFrom }) => ({ id, orderId: order.id, appointedFrom: appointedFrom ?? day })),
});

/** What the school gives is approved by its order; of what others give the order only asks. */
const awarding = (order: Order, facts: SigningFacts, day: Day): SigningEffects => ({
  ...NOTHING,
  awards: awardedBy(order, facts).flatMap(({ id, level, orderId, awardedOn, status }) => {
    const isOwn = level === 'org';
    if (orderId === order.id && !(isOwn && (status !== 'approved' || awardedOn === null))) return [];
    const own = isOwn ? ({ awardedOn: awardedOn ?? day, status: 'approved' } as const) : {};
    return [{ id, patch: { orderId: order.id, ...own } }];
  }),
});

/** `day` is the date of the order. Orders on introduction, the regulation and the closing event change no row but their own. */
export const signingEffects = (order: Order, facts: SigningFacts, day: Day): SigningEffects => {
  switch (order.type) {
    case 'order_approve_pairs':
      return approving(order, facts);
    case 'order_change_pairs':
      return changing(order, facts);
    case 'order_appoint_curator':
      return appointing(order, facts, day);
    case 'order_awards':
      return awarding(order, facts, day);
    case 'order_introduce':
    case 'order_approve_regulation':
    case 'order_final_event':
      return NOTHING;
  }
};
