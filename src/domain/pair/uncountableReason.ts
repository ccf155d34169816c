// Whether a pair counts in a report window, and if not, why (domain reference §6.3, countableMembership).
import type { ReportWindow } from '../calendar/reportWindow.ts';
import { isSigned } from '../order/isSigned.ts';
import type { Order } from '../order/order.ts';
import { overlaps, pairStretch } from './membership.ts';
import type { Pair } from './pair.ts';

/** Met when: the pair is a draft or cancelled before its start · it was approved and never started · … as named. */
export type UncountableReason =
  | 'draft'
  | 'cancelled'
  | 'not_started'
  | 'order_missing'
  | 'order_of_other_type'
  | 'order_not_signed'
  | 'order_after_window'
  | 'start_missing'
  | 'outside_window';

/**
 * Null when the pair counts: its order approves pairs, is signed and dated no later than the window ends; its status
 * is active, completed or terminated; its days touch the window. `order` is the one `pair.orderId` names.
 */
export const uncountableReason = (pair: Pair, order: Order | null, window: ReportWindow): UncountableReason | null => {
  if (pair.status === 'draft' || pair.status === 'cancelled') return pair.status;
  if (order === null) return 'order_missing';
  if (order.type !== 'order_approve_pairs') return 'order_of_other_type';
  if (!isSigned(order) || order.date === null) return 'order_not_signed';
  if (order.date > window.end) return 'order_after_window';
  if (pair.status === 'approved') return 'not_started';
  const stretch = pairStretch(pair);
  if (stretch === null) return 'start_missing';
  return overlaps(stretch, window.start, window.end) ? null : 'outside_window';
};

/** See `uncountableReason`. */
export const isCountable = (pair: Pair, order: Order | null, window: ReportWindow): boolean =>
  uncountableReason(pair, order, window) === null;
