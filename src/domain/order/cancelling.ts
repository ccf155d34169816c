// What cancelling an order leaves: the order keeps its number and its row; what it has not done yet becomes free for another order.
import type { Day } from '../calendar/day.ts';
import type { Pair } from '../pair/pair.ts';
import type { Problem } from '../problem.ts';
import type { SchoolRegister } from '../register/organisation.ts';
import type { OrderedAward } from './effects/signingFacts.ts';
import { isSigned } from './isSigned.ts';
import type { Order } from './order.ts';

type Rows = Pick<SchoolRegister, 'pairs' | 'orders'>;

export interface CancellingEffects {
  /** Pairs that are drafts again and name no order. */
  readonly pairs: readonly string[];
  /** Awards that are only proposed again. */
  readonly awards: readonly string[];
}

const isOver = ({ status }: Pair): boolean => status === 'completed' || status === 'terminated';

/**
 * Refused: `order_already_cancelled`; `order_cancel_pairs_over` (data orderId, pairIds) when pairs have run to their end
 * under the order: they would vanish from the counts of days on which they did run – what is left ends by an order on changes.
 * Warnings: `order_cancel_pairs_running` (data count) and, of an order on changes, `order_cancel_changes_stay`.
 */
export const checkCancelling = (order: Order, { pairs }: Rows, day: Day): Problem[] => {
  const { id: orderId } = order;
  if (order.status === 'cancelled') return [{ code: 'order_already_cancelled', data: { orderId } }];
  if (!isSigned(order)) return [];
  if (order.type === 'order_change_pairs')
    return [{ code: 'order_cancel_changes_stay', data: { orderId }, level: 'warning' }];
  if (order.type !== 'order_approve_pairs') return [];
  const own = pairs.filter((pair) => pair.orderId === orderId);
  const over = own.filter(isOver).map(({ id }) => id);
  if (over.length > 0) return [{ code: 'order_cancel_pairs_over', data: { orderId, pairIds: over.join(', ') } }];
  const running = own.filter(({ status, startDate }) => status === 'active' && (startDate ?? day) <= day);
  return running.length === 0
    ? []
    : [{ code: 'order_cancel_pairs_running', data: { count: running.length }, level: 'warning' }];
};

/**
 * Pairs without an order in force are drafts and may go into another one; their members, programmes and consents stay.
 * What an order on changes, a curator's or any other has done is no draft of anything: another order says what follows.
 */
export const cancellingEffects = (
  order: Order,
  { pairs }: Rows,
  awards: readonly OrderedAward[],
): CancellingEffects => ({
  pairs:
    order.type === 'order_approve_pairs'
      ? pairs
          .filter((pair) => pair.orderId === order.id && !isOver(pair) && pair.status !== 'cancelled')
          .map(({ id }) => id)
      : [],
  awards:
    order.type === 'order_awards'
      ? awards.filter(({ orderId, status }) => orderId === order.id && status !== 'handed').map(({ id }) => id)
      : [],
});
