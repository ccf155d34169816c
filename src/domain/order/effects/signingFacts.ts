// What the signing of an order looks at, and the rows of the workbook that the order speaks of.
import type { Day } from '../../calendar/day.ts';
import type { ProductionCalendar } from '../../calendar/productionCalendar.ts';
import type { Pair } from '../../pair/pair.ts';
import { changedPairIds, type PairChange, pairChanges } from '../../pair/pairChanges.ts';
import type { Curator } from '../../register/curator.ts';
import type { SchoolRegister } from '../../register/organisation.ts';
import { isSigned } from '../isSigned.ts';
import type { Order } from '../order.ts';

/** A row of «Поощрения». */
export interface OrderedAward {
  readonly id: string;
  readonly level: string | null;
  /** Why; it is the curator's proposal. */
  readonly basis: string;
  readonly orderId: string;
  readonly awardedOn: Day | null;
  readonly status: 'nominated' | 'approved' | 'handed' | null;
}

/** What decides which rows an order changes. */
export interface EffectFacts {
  readonly register: SchoolRegister;
  /** Codes of the rows that the document of the order was made of; empty when it was typed by hand. */
  readonly paperIds: readonly string[];
  readonly awards: readonly OrderedAward[];
}

export interface SigningFacts extends EffectFacts {
  /** Minutes of a meeting have been made. */
  readonly hasMinutes: boolean;
  /** An act of the region or the municipality is known. */
  readonly hasHigherAct: boolean;
  readonly calendar: ProductionCalendar;
}

/** Pairs the order approves: those that name it, and those of its document that name no order yet. */
export const approvedPairs = (order: Pick<Order, 'id'>, { register, paperIds }: EffectFacts): Pair[] =>
  register.pairs.filter(({ id, orderId }) => orderId === order.id || (orderId === '' && paperIds.includes(id)));

/** Pairs the order changes: those of its document; of one typed by hand, the changed pairs of the order it is based on. */
export const changedPairsOf = (
  { id: orderId, basedOnId }: Pick<Order, 'id' | 'basedOnId'>,
  { register, paperIds }: EffectFacts,
): ReadonlySet<string> => {
  if (paperIds.length > 0) return new Set(paperIds);
  if (basedOnId === '') return new Set();
  const own = new Set(register.pairs.filter((pair) => pair.orderId === basedOnId).map(({ id }) => id));
  return new Set(changedPairIds(register, orderId).filter((id) => own.has(id)));
};

/** Changes the order speaks of: those of its pairs that no other order in force has told. */
export const ordersChanges = (order: Pick<Order, 'id' | 'basedOnId'>, facts: EffectFacts): PairChange[] =>
  pairChanges(facts.register, changedPairsOf(order, facts), order.id);

/** Whether a row waits for an order: it names none, this one, or one that is no longer in force. */
const isFree = (named: string, { id }: Pick<Order, 'id'>, orders: readonly Order[]): boolean => {
  if (named === '' || named === id) return true;
  const other = orders.find((order) => order.id === named);
  return other === undefined || other.status === 'cancelled';
};

/** Curators the order appoints: those who have not left and whom no other order appoints. */
export const appointedBy = (order: Pick<Order, 'id'>, { curators, orders }: SchoolRegister, day: Day): Curator[] =>
  curators.filter(
    ({ id, orderId, appointedTo }) =>
      id !== '' && (appointedTo === null || appointedTo >= day) && isFree(orderId, order, orders),
  );

/** Awards the order gives or asks for: those not handed over that no other order has. */
export const awardedBy = (order: Pick<Order, 'id'>, { register, awards }: EffectFacts): OrderedAward[] =>
  awards.filter(
    ({ id, orderId, status }) => id !== '' && status !== 'handed' && isFree(orderId, order, register.orders),
  );

/** Whether the organisation has a signed order of the type on the day. */
export const hasSigned = (orders: readonly Order[], type: Order['type'], day: Day): boolean =>
  orders.some((order) => order.type === type && isSigned(order) && (order.date ?? '') <= day);
