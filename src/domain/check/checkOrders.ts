// What is wrong with the orders of an organisation besides what any register is held to: the curator comes first, an acting head has his order (V-04, V-27).
import type { Day } from '../calendar/day.ts';
import { isSigned } from '../order/isSigned.ts';
import type { OrderType } from '../order/order.ts';
import type { Problem } from '../problem.ts';
import type { CheckedRegister } from './checkedRegister.ts';
import { checkIssued } from './checkIssued.ts';

/** Orders that a curator prepares: they come after the one that appoints the curator (domain reference §3.16, order of acts). */
const AFTER_CURATOR: ReadonlySet<OrderType> = new Set([
  'order_approve_pairs',
  'order_change_pairs',
  'order_awards',
  'order_final_event',
]);

/** Codes of checkIssued; warnings acting_head_without_order, order_before_curator. */
export const checkOrders = (
  register: Pick<CheckedRegister, 'orders' | 'organisation' | 'actingHead' | 'actingBasis'>,
  today: Day,
): Problem[] => {
  const appointed = register.orders
    .filter((order) => order.type === 'order_appoint_curator' && isSigned(order))
    .flatMap(({ date }) => date ?? [])
    .sort();
  const head: Problem[] =
    register.actingHead && register.actingBasis.trim() === ''
      ? [
          {
            code: 'acting_head_without_order',
            data: { orgId: register.organisation.id },
            place: { column: 'actingBasis' },
            level: 'warning',
          },
        ]
      : [];
  const [curatorFrom] = appointed;
  const early = register.orders.filter(
    (order) =>
      isSigned(order) &&
      AFTER_CURATOR.has(order.type) &&
      order.date !== null &&
      (curatorFrom === undefined || order.date < curatorFrom),
  );
  return [
    ...head,
    ...checkIssued(register.orders, register.organisation.headFio, today),
    ...early.map(
      ({ id: orderId }): Problem => ({
        code: 'order_before_curator',
        data: { orderId },
        place: { column: 'date' },
        level: 'warning',
      }),
    ),
  ];
};
