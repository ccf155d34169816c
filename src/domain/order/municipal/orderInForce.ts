// The authority's order on introduction that papers cite: the latest that is signed, without those that only amend it.
import type { Day } from '../../calendar/day.ts';
import { isSignedOn } from '../isSigned.ts';
import type { MunicipalOrder } from '../order.ts';
import { amendedOrder } from './amendedOrder.ts';

/** Undefined while no order of the register is signed on the day. */
export const orderInForce = (orders: readonly MunicipalOrder[], on: Day): MunicipalOrder | undefined =>
  orders
    .filter((order) => order.type === 'order_municipal' && isSignedOn(order, on))
    .filter((order) => amendedOrder(order, orders) === undefined)
    .sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1))
    .at(-1);
