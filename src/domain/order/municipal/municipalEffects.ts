// What the signing and the cancelling of an order of the authority do to the other orders of the register; its own row is not among them.
import type { Problem } from '../../problem.ts';
import { isSigned } from '../isSigned.ts';
import type { MunicipalOrder, OrderStatus } from '../order.ts';
import { amendedOrder } from './amendedOrder.ts';

export interface ChangedOrder {
  readonly id: string;
  readonly status: OrderStatus;
}

/** The order that this one changes is amended; nothing the second time. */
export const signingMunicipal = (order: MunicipalOrder, orders: readonly MunicipalOrder[]): ChangedOrder[] => {
  const original = amendedOrder(order, orders);
  return original !== undefined && isSigned(original) && original.status !== 'amended'
    ? [{ id: original.id, status: 'amended' }]
    : [];
};

/** An order whose last change in force is cancelled stands again as it was signed. */
export const cancellingMunicipal = (order: MunicipalOrder, orders: readonly MunicipalOrder[]): ChangedOrder[] => {
  const original = amendedOrder(order, orders);
  if (original?.status !== 'amended') return [];
  const isStillAmended = orders.some(
    (other) => other.id !== order.id && isSigned(other) && amendedOrder(other, orders) === original,
  );
  return isStillAmended ? [] : [{ id: original.id, status: 'signed' }];
};

/**
 * Refused: `order_already_cancelled`. Warnings: `order_cancel_cited` of the order that papers of the organisations cite,
 * `order_cancel_amended` (data orderIds) of one that other orders in force change.
 */
export const checkCancellingMunicipal = (order: MunicipalOrder, orders: readonly MunicipalOrder[]): Problem[] => {
  const { id: orderId } = order;
  if (order.status === 'cancelled') return [{ code: 'order_already_cancelled', data: { orderId } }];
  if (!isSigned(order)) return [];
  const amending = orders.filter((other) => isSigned(other) && amendedOrder(other, orders) === order);
  const isCited = order.type === 'order_municipal' && amendedOrder(order, orders) === undefined;
  return [
    ...(isCited ? [{ code: 'order_cancel_cited', data: { orderId }, level: 'warning' as const }] : []),
    ...(amending.length > 0
      ? [
          {
            code: 'order_cancel_amended',
            data: { orderId, orderIds: amending.map(({ id }) => id).join(', ') },
            level: 'warning' as const,
          },
        ]
      : []),
  ];
};
