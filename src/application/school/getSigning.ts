// What the signing of an order will change and what stands in its way, shown before number and date are entered.

import { countsOf } from '../../domain/order/effects/signingCounts.ts';
import { signingEffects } from '../../domain/order/effects/signingEffects.ts';
import { consentGates, gatesOf } from '../../domain/order/gatesOf.ts';
import { checkSigner, signerOf } from '../../domain/order/signer.ts';
import { done, isWarning, type Outcome } from '../../domain/problem.ts';
import type { SigningView } from '../../rpc/views/orders.ts';
import { shownProblem } from '../../texts/problemText.ts';
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
  const problems = [...gatesOf(order, facts, day), ...checkSigner(order.id, signer)];
  return done({
    title: order.title,
    series: order.series,
    number: order.number,
    date: order.date ?? '',
    ...signer,
    counts: countsOf(signingEffects(order, facts, day)),
    errors: problems.filter((problem) => !isWarning(problem)).map(shownProblem),
    warnings: problems.filter(isWarning).map(shownProblem),
    consents: consentGates(order, facts, day).map(shownProblem),
  });
};
