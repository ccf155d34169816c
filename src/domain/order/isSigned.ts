// When an order is in force: a person has entered number and date after the head signed (decision 3).
import type { Day } from '../calendar/day.ts';
import type { Order } from './order.ts';

/** Number and date are there and the order is not cancelled; the status text alone proves nothing. */
export const isSigned = (order: Pick<Order, 'number' | 'date' | 'status'>): boolean =>
  order.number.trim() !== '' && order.date !== null && order.status !== 'cancelled';

/** Signed on or before `day`. */
export const isSignedOn = (order: Pick<Order, 'number' | 'date' | 'status'>, day: Day): boolean =>
  isSigned(order) && order.date !== null && order.date <= day;
