// Draft pairs whose papers nobody has prepared yet.
import type { Pair } from '../pair/pair.ts';
import type { SchoolRegister } from '../register/organisation.ts';

/** A cancelled order is none. */
export const draftsWithoutOrder = ({ pairs, orders }: Pick<SchoolRegister, 'pairs' | 'orders'>): Pair[] => {
  const known = new Set(orders.filter(({ status }) => status !== 'cancelled').map(({ id }) => id));
  return pairs.filter(({ status, orderId }) => status === 'draft' && !known.has(orderId));
};
