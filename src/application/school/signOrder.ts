// Entering number and date marks an order as signed: only then does it change what it speaks of; consents are recorded with it, each with its own kind.
import { shortDay } from '../../documents/tags/dayText.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { countsOf, type SigningCounts } from '../../domain/order/effects/signingCounts.ts';
import { signingEffects } from '../../domain/order/effects/signingEffects.ts';
import type { SigningFacts } from '../../domain/order/effects/signingFacts.ts';
import { gatesOf, missingForOrder } from '../../domain/order/gatesOf.ts';
import type { Order } from '../../domain/order/order.ts';
import { done, isWarning, type Outcome, type Problem } from '../../domain/problem.ts';
import type { Signing } from '../../rpc/views/orders.ts';
import { patchedById } from '../../schema/derive/write.ts';
import { consentsSheet, ordersSheet } from '../../schema/sheets/pairs.ts';
import { journalTexts } from '../../texts/journal.ts';
import type { Book } from '../book.ts';
import { appendJournal, type JournalEntry } from '../journal.ts';
import { effectBlocks } from '../orders/effectBlocks.ts';
import { enteredSignature } from '../orders/enteredSignature.ts';
import type { Ports } from '../ports.ts';
import { writtenConsents } from '../privacy/consentRows.ts';
import { requestedRow } from '../privacy/requestedConsents.ts';
import { openOrders, orderOf } from './orderBook.ts';

/** V-05: consents that are missing are recorded with the signing when their day is told. */
const checkConsents = (order: Order, facts: SigningFacts, { date, consentsGivenOn }: Signing): Problem[] => {
  const missing = missingForOrder(order, facts, date);
  if (missing.length === 0) return [];
  const people = [...new Set(missing.map(({ personId }) => personId))].join(', ');
  if (consentsGivenOn === '') return [{ code: 'consents_missing', data: { count: missing.length, people } }];
  return consentsGivenOn > date ? [{ code: 'consents_later_than_order' }] : [];
};

const recordedConsents = (book: Book, order: Order, facts: SigningFacts, date: Day, givenOn: string) => {
  const signing = missingForOrder(order, facts, date).map((one) => ({
    ...one,
    rowNumber: requestedRow(book.table(consentsSheet), one)?.rowNumber ?? null,
    replaces: [],
  }));
  return writtenConsents(book, signing, { givenOn });
};

/**
 * Refused: `order_unknown`, `order_already_cancelled`, `order_signed_otherwise`, `text_forbidden`, codes of checkSigning
 * (V-01, V-02), `order_signer_missing`, errors of gatesOf, `consents_missing` (V-05: every member has valid consents on the
 * order's date), `consents_later_than_order`. The order, its consents and all it changes are written in one request.
 */
export const signOrder = (ports: Ports, signing: Signing): Outcome<SigningCounts> => {
  const today = ports.clock.today();
  const opened = openOrders(ports, today);
  if (!opened.ok) return opened;
  const named = orderOf(opened.value, signing.orderId);
  if (!named.ok) return named;
  const { book, register, factsOf } = opened.value;
  const order = named.value;
  const facts = factsOf(order);
  const { date } = signing;
  const entered = enteredSignature(order, register.orders, register.organisation, signing, today);
  if (!entered.ok) return entered;
  const { number, cells } = entered.value;
  // One typed into the sheet has its number and none of its effects.
  const isInEffect = Boolean(order.effectiveOn);
  const problems = [
    ...entered.value.problems,
    ...gatesOf(order, facts, date),
    ...checkConsents(order, facts, signing),
  ].filter((problem) => !isWarning(problem));
  if (problems.length > 0) return { ok: false, problems };
  const effects = signingEffects(order, facts, date);
  const recorded = recordedConsents(book, order, facts, date, signing.consentsGivenOn);
  const counts = countsOf(effects);
  const entry: JournalEntry = {
    kind: 'signed',
    sheet: ordersSheet.title,
    rowId: order.id,
    text: journalTexts.signed(number, shortDay(date), counts),
  };
  book.write(
    ...recorded.blocks,
    patchedById(book.table(ordersSheet), order.id, {
      ...cells,
      ...(isInEffect ? {} : { effectiveOn: today }),
      ...(effects.basedOnId === '' ? {} : { basedOnId: effects.basedOnId }),
    }),
    effectBlocks(book, order.id, effects),
    appendJournal(ports, book, [...recorded.journal, ...(isInEffect ? [] : [entry])]),
  );
  return done(counts);
};
