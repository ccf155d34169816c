// What the signing of an order will change and what stands in its way, shown before number and date are entered.

import { countsOf } from '../../domain/order/effects/signingCounts.ts';
import { signingEffects } from '../../domain/order/effects/signingEffects.ts';
import { consentGates, gatesOf } from '../../domain/order/gatesOf.ts';
import { signerOf } from '../../domain/order/signer.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { SigningView } from '../../rpc/views/orders.ts';
import { signingView } from '../orders/signingView.ts';
import type { Ports } from '../ports.ts';
import { openOrders, orderOf } from './orderBook.ts';

/** As of the date that is typed already, else today; signing judges by the date that is entered. Refused: `order_unknown`. */
export const getSigning = (ports: Ports, orderId: string): Outcome<SigningView> => {
  const today = ports.clock.today();
  const opened = openOrders(ports, today);
  if (!opened.ok) return opened;
  const named = orderOf(opened.value, orderId);
  if (!named.ok) return named;
  const order = named.value;
  const facts = opened.value.factsOf(order);
  const day = order.date ?? today;
  const signer = signerOf(order, facts.register.organisation);
  return done(
    signingView(order, signer, gatesOf(order, facts, day), {
      counts: countsOf(signingEffects(order, facts, day)),
      consents: consentGates(order, facts, day),
    }),
  );
};
