// The orders of a journal of registration: those that have got a number and a date, cancelled ones too, in the order of registration.
import type { Order } from './order.ts';

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** «9» stands before «12/1», «12/1» before «12/2» and «12/10»: digits are compared as numbers. */
const byNumber = (one: string, other: string): number => {
  const parts = (text: string): string[] => text.match(/\d+|\D+/gu) ?? [];
  const others = parts(other);
  for (const [at, part] of parts(one).entries()) {
    const against = others[at];
    if (against === undefined) return 1;
    const difference = Number(part) - Number(against);
    const compared = Number.isNaN(difference) ? byCode(part, against) : difference;
    if (compared !== 0) return compared;
  }
  return parts(one).length - others.length;
};

type Registered = Pick<Order, 'number' | 'date'>;

/** By date, then by number. */
export const registeredOrders = <Row extends Registered>(orders: readonly Row[]): (Row & { readonly date: string })[] =>
  orders
    .flatMap((order) => (order.number.trim() === '' || order.date === null ? [] : [{ ...order, date: order.date }]))
    .sort((one, other) => byCode(one.date, other.date) || byNumber(one.number.trim(), other.number.trim()));
