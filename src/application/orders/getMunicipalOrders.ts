// The orders of the authority, the newest first.

import { isSigned } from '../../domain/order/isSigned.ts';
import { amendedOrder } from '../../domain/order/municipal/amendedOrder.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { OrderRow } from '../../rpc/views/orders.ts';
import type { Ports } from '../ports.ts';
import { openMunicipalOrders } from './municipalOrderBook.ts';
import { shownOrder } from './shownOrder.ts';

export const getMunicipalOrders = (ports: Ports): Outcome<{ orders: OrderRow[] }> => {
  const opened = openMunicipalOrders(ports);
  if (!opened.ok) return opened;
  const { orders } = opened.value;
  const rows = orders.map((order) => ({
    ...shownOrder(order),
    canBeAmended: isSigned(order) && amendedOrder(order, orders) === undefined,
  }));
  return done({ orders: rows.reverse() });
};
