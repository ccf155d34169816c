// What the rows of a school become when an order is signed, as data; which rows those are is decided by the type of the order.
import type { Day } from '../../calendar/day.ts';
import type { Pair } from '../../pair/pair.ts';
import type { OrderStatus } from '../order.ts';

export type PairPatch = Partial<
  Pick<Pair, 'status' | 'orderId' | 'orderItemNo' | 'terminatedOn' | 'terminationReason' | 'endingOrderId'>
>;

/** Members whose coming or leaving the order has told: those of the pair who came or left on the day. */
export interface ToldMovement {
  readonly pairId: string;
  readonly personId: string;
  readonly kind: 'joined' | 'left';
  readonly on: Day;
}

/** Only what changes: a signing that is repeated brings nothing. */
export interface SigningEffects {
  readonly pairs: readonly { readonly id: string; readonly patch: PairPatch }[];
  /** Pairs whose members, as far as they are still in them, left on the day. */
  readonly left: readonly { readonly pairId: string; readonly on: Day }[];
  readonly told: readonly ToldMovement[];
  readonly orders: readonly { readonly id: string; readonly status: OrderStatus }[];
  /** The order that this one changes, when it is one and the row does not say so. */
  readonly basedOnId: string;
  readonly curators: readonly { readonly id: string; readonly orderId: string; readonly appointedFrom: Day }[];
  readonly awards: readonly {
    readonly id: string;
    readonly patch: { readonly orderId: string; readonly awardedOn?: Day; readonly status?: 'approved' };
  }[];
}

export const NOTHING: SigningEffects = {
  pairs: [],
  left: [],
  told: [],
  orders: [],
  basedOnId: '',
  curators: [],
  awards: [],
};

/** Null when every value of the patch stands there already. */
export const changed = (pair: Pair, patch: PairPatch): { id: string; patch: PairPatch } | null => {
  const fresh = Object.entries(patch).filter(([key, value]) => (pair[key as keyof Pair] || null) !== (value || null));
  return fresh.length === 0 ? null : { id: pair.id, patch: Object.fromEntries(fresh) };
};

/** Approved by nobody yet, or approved and not begun. */
export const isWaiting = ({ status }: Pair): boolean => status === 'draft' || status === 'approved';
