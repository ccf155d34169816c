// Carries out orders whose number and date were typed into the sheet: each passes the gates of its signing, or is told why not.
import { ordersNotInEffect } from '../../domain/order/effects/ordersNotInEffect.ts';
import { consentGates } from '../../domain/order/gatesOf.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { CarriedOut } from '../../rpc/views/orders.ts';
import { shownProblem } from '../../texts/problemText.ts';
import type { Ports } from '../ports.ts';
import { openOrders } from './orderBook.ts';
import { signOrder } from './signOrder.ts';

/**
 * One read more than there are orders, and one write for each: an order rests on what those before it have changed. Cut short
 * and called again, it goes on with what is left. Missing consents are told of each person.
 */
export const carryOutOrders = (ports: Ports): Outcome<CarriedOut> => {
  const opened = openOrders(ports, ports.clock.today());
  if (!opened.ok) return opened;
  const { register, factsOf } = opened.value;
  const results = ordersNotInEffect(register.orders, factsOf).map((order) => {
    const { id: orderId, number, date, title } = order;
    const signed = signOrder(ports, { orderId, number, date: date ?? '', consentsGivenOn: '' });
    const problems = signed.ok
      ? []
      : signed.problems.flatMap((problem) =>
          problem.code === 'consents_missing' ? consentGates(order, factsOf(order), date ?? '') : [problem],
        );
    return { orderId, number, date: date ?? '', title, isDone: signed.ok, problems: problems.map(shownProblem) };
  });
  return done({
    orders: results.filter(({ isDone }) => isDone).length,
    refused: results.flatMap(({ isDone, ...refused }) => (isDone ? [] : [refused])),
  });
};
