// The orders of a school, the newest first, with what is still missing before each can be marked as signed.
import { ordersNotInEffect } from '../../domain/order/effects/ordersNotInEffect.ts';
import { missingForOrder } from '../../domain/order/gatesOf.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { OrderRow } from '../../rpc/views/orders.ts';
import { shownOrder } from '../orders/shownOrder.ts';
import type { Ports } from '../ports.ts';
import { openOrders } from './orderBook.ts';

export const getOrders = (ports: Ports): Outcome<{ orders: OrderRow[] }> => {
  const today = ports.clock.today();
  const opened = openOrders(ports, today);
  if (!opened.ok) return opened;
  const { register, factsOf } = opened.value;
  const waiting = new Set(ordersNotInEffect(register.orders, factsOf).map(({ id }) => id));
  const orders = register.orders.map((order) => ({
    ...shownOrder(order),
    pairs: register.pairs.filter(({ orderId }) => orderId === order.id).length,
    consentsUrls: order.consentsUrl.split('\n').filter((url) => url !== ''),
    withoutConsents: new Set(
      missingForOrder(order, factsOf(order), order.date ?? today).map(({ personId }) => personId),
    ).size,
    isNotInEffect: waiting.has(order.id),
  }));
  return done({ orders: orders.reverse() });
};
