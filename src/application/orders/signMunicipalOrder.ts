// Entering number and date marks an order of the authority as signed; the order it changes becomes amended.
import { shortDay } from '../../documents/tags/dayText.ts';
import type { SigningCounts } from '../../domain/order/effects/signingCounts.ts';
import { signingMunicipal } from '../../domain/order/municipal/municipalEffects.ts';
import { municipalGates } from '../../domain/order/municipal/municipalGates.ts';
import { done, isWarning, type Outcome } from '../../domain/problem.ts';
import type { Signing } from '../../rpc/views/orders.ts';
import { patchedById } from '../../schema/derive/write.ts';
import { municipalOrdersSheet } from '../../schema/sheets/orders.ts';
import { journalTexts } from '../../texts/journal.ts';
import { appendJournal, type JournalEntry } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { enteredSignature } from './enteredSignature.ts';
import { municipalCounts } from './municipalCounts.ts';
import { headOfAuthority, isCited, municipalOrderOf, openMunicipalOrders } from './municipalOrderBook.ts';

/**
 * Refused: `order_unknown`, codes of enteredSignature and of the number, date and signer (V-01, V-02), errors of
 * municipalGates. The order and the one it changes are written in one request.
 */
export const signMunicipalOrder = (ports: Ports, signing: Signing): Outcome<SigningCounts> => {
  const opened = openMunicipalOrders(ports);
  if (!opened.ok) return opened;
  const named = municipalOrderOf(opened.value, signing.orderId);
  if (!named.ok) return named;
  const order = named.value;
  const { book, orders, factsOf } = opened.value;
  const entered = enteredSignature(order, orders, headOfAuthority(book.settings), signing, ports.clock.today());
  if (!entered.ok) return entered;
  const { number, cells, isRepeated } = entered.value;
  const problems = [...entered.value.problems, ...municipalGates(order, factsOf(order), signing.date)].filter(
    (problem) => !isWarning(problem),
  );
  if (problems.length > 0) return { ok: false, problems };
  const changed = signingMunicipal(order, orders);
  const counts = municipalCounts(changed, isCited(order, orders));
  const table = book.table(municipalOrdersSheet);
  const entry: JournalEntry = {
    kind: 'signed',
    sheet: municipalOrdersSheet.title,
    rowId: order.id,
    text: journalTexts.signed(number, shortDay(signing.date), counts),
  };
  book.write(
    patchedById(table, order.id, cells),
    ...changed.map(({ id, status }) => patchedById(table, id, { status })),
    appendJournal(ports, book, isRepeated ? [] : [entry]),
  );
  return done(counts);
};
