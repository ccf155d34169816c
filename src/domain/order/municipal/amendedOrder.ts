// The order an order of the authority changes: the one of its own kind that it is based on.
import type { IssuedOrder } from '../order.ts';

type Row = Pick<IssuedOrder, 'id' | 'basedOnId'> & { readonly type: string };

/** Undefined for an order that stands by itself, or on one of another kind. */
export const amendedOrder = <Order extends Row>(
  { id, basedOnId, type }: Row,
  orders: readonly Order[],
): Order | undefined =>
  basedOnId === '' ? undefined : orders.find((one) => one.id === basedOnId && one.id !== id && one.type === type);
