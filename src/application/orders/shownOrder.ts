// An order in the list of a panel, of either role.
import { isSigned } from '../../domain/order/isSigned.ts';
import type { IssuedOrder } from '../../domain/order/order.ts';
import type { OrderRow } from '../../rpc/views/orders.ts';

const stateOf = (order: IssuedOrder): OrderRow['state'] => {
  if (order.status === 'cancelled') return 'cancelled';
  if (!isSigned(order)) return 'draft';
  return order.status === 'amended' ? 'amended' : 'signed';
};

/** What is known of it whoever issues it; nobody's pairs and consents. */
export const shownOrder = (order: IssuedOrder): OrderRow => ({
  id: order.id,
  title: order.title,
  state: stateOf(order),
  number: order.number,
  date: order.date ?? '',
  pairs: 0,
  documentUrl: order.documentUrl,
  consentsUrls: [],
  withoutConsents: 0,
  canBeAmended: false,
});
