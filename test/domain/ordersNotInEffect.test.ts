// Which orders somebody typed into the sheet as signed, and which only look so.
import { expect, test } from '@jest/globals';
import { ordersNotInEffect } from '../../src/domain/order/effects/ordersNotInEffect.ts';
import type { Order } from '../../src/domain/order/order.ts';
import type { Pair } from '../../src/domain/pair/pair.ts';
import { anOrder, aPair } from './rows.ts';
import { anAward, aStaff, someFacts } from './signingRows.ts';

const typed = (row: Partial<Order> = {}): Order => anOrder({ id: 'NEW', number: '7', date: '2025-12-01', ...row });
const ofNew = { orderId: 'NEW', startDate: '2025-12-01' };

test.each<{ why: string; order: Order; pair?: Partial<Pair>; isListed: boolean }>([
  { why: 'its pair is a draft yet', order: typed(), pair: { ...ofNew, status: 'draft' }, isListed: true },
  { why: 'its pair was set to work by hand', order: typed(), pair: { ...ofNew, status: 'active' }, isListed: false },
  {
    why: 'its effects are written: who came later waits for another order',
    order: typed({ effectiveOn: '2025-12-01' }),
    pair: { ...ofNew, status: 'draft' },
    isListed: false,
  },
  { why: 'without a number', order: typed({ number: ' ' }), pair: { ...ofNew, status: 'draft' }, isListed: false },
  { why: 'cancelled', order: typed({ status: 'cancelled' }), pair: { ...ofNew, status: 'draft' }, isListed: false },
  { why: 'awards wait for it', order: typed({ type: 'order_awards' }), isListed: true },
  { why: 'it changes no other row', order: typed({ type: 'order_introduce' }), isListed: false },
])('$why: $isListed', ({ order, pair, isListed }) => {
  const register = aStaff({ pairs: pair === undefined ? [] : [aPair(pair)] });
  const facts = someFacts({ ...register, orders: [...register.orders, order] }, { awards: [anAward()] });
  expect(ordersNotInEffect([order], () => facts).map(({ id }) => id)).toEqual(isListed ? ['NEW'] : []);
});
