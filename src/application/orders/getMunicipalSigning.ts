// What the signing of an order of the authority will change and what stands in its way, shown before number and date are entered.

import { signingMunicipal } from '../../domain/order/municipal/municipalEffects.ts';
import { municipalGates } from '../../domain/order/municipal/municipalGates.ts';
import { signerOf } from '../../domain/order/signer.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { SigningView } from '../../rpc/views/orders.ts';
import type { Ports } from '../ports.ts';
import { municipalCounts } from './municipalCounts.ts';
import { headOfAuthority, isCited, municipalOrderOf, openMunicipalOrders } from './municipalOrderBook.ts';
import { signingView } from './signingView.ts';

/** As of the date that is typed already, else today; signing judges by the date that is entered. Refused: `order_unknown`. */
export const getMunicipalSigning = (ports: Ports, orderId: string): Outcome<SigningView> => {
  const opened = openMunicipalOrders(ports);
  if (!opened.ok) return opened;
  const named = municipalOrderOf(opened.value, orderId);
  if (!named.ok) return named;
  const order = named.value;
  const { book, orders, factsOf } = opened.value;
  const day = order.date ?? ports.clock.today();
  const signer = signerOf(order, headOfAuthority(book.settings));
  return done(
    signingView(order, signer, municipalGates(order, factsOf(order), day), {
      counts: municipalCounts(signingMunicipal(order, orders), isCited(order, orders)),
      consents: [],
    }),
  );
};
