// The orders of a school, the newest first, with what is still missing before each can be marked as signed.
import { isSigned } from '../../domain/order/isSigned.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { OrderRow } from '../../rpc/contract.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';
import { missingForOrder } from './signOrder.ts';

export const getOrders = (ports: Ports): Outcome<{ orders: OrderRow[] }> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS);
  if (!opened.ok) return opened;
  const today = ports.clock.today();
  const { register } = readRegister(opened.value, today);
  const orders = register.orders.map((order) => ({
    id: order.id,
    title: order.title,
    state:
      order.status === 'cancelled'
        ? ('cancelled' as const)
        : isSigned(order)
          ? ('signed' as const)
          : ('draft' as const),
    number: order.number,
    date: order.date ?? '',
    pairs: register.pairs.filter(({ orderId }) => orderId === order.id).length,
    documentUrl: order.documentUrl,
    consentsUrls: order.consentsUrl.split('\n').filter((url) => url !== ''),
    withoutConsents: new Set(missingForOrder(register, order.id, order.date ?? today).map(({ personId }) => personId))
      .size,
  }));
  return done({ orders: orders.reverse() });
};
