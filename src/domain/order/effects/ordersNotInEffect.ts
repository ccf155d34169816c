// Orders whose number and date somebody typed into the sheet: they count as signed, and what they change is not written yet.
import { isSigned } from '../isSigned.ts';
import type { Order } from '../order.ts';
import { registeredOrders } from '../registeredOrders.ts';
import { signingEffects } from './signingEffects.ts';
import type { EffectFacts } from './signingFacts.ts';

/** In the order of registration, which is that of their effects; one that changes no rows has nothing to wait for. */
export const ordersNotInEffect = (orders: readonly Order[], factsOf: (order: Order) => EffectFacts): Order[] =>
  registeredOrders(orders.filter((order) => isSigned(order) && !order.effectiveOn)).filter((order) => {
    const { basedOnId: _, ...rows } = signingEffects(order, factsOf(order), order.date);
    return Object.values(rows).some((changes) => changes.length > 0);
  });
