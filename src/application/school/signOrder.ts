// Entering number and date marks an order as signed: only then do its pairs count; consents are recorded with it, each with its own kind.
import type { Day } from '../../domain/calendar/day.ts';
import { checkSigning } from '../../domain/order/checkSigning.ts';
import type { Order } from '../../domain/order/order.ts';
import { done, isWarning, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { appended, patched, patchedById } from '../../schema/derive/write.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { consentsSheet, ordersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { requireBook } from '../book.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { type MissingConsent, missingOfPairs, requestedRow } from '../privacy/requestedConsents.ts';
import { readRegister } from '../schoolRegister.ts';

export interface Signing {
  readonly orderId: string;
  readonly number: string;
  readonly date: Day;
  /** Day all consents still missing were signed; empty when none is to be recorded. */
  readonly consentsGivenOn: string;
}

/** Consents that the members of an order's pairs lack on a day. */
export const missingForOrder = (register: SchoolRegister, orderId: string, on: Day): MissingConsent[] =>
  missingOfPairs(
    register,
    register.pairs.filter((pair) => pair.orderId === orderId).map(({ id }) => id),
    on,
  );

/**
 * Refused: `order_unknown`, codes of checkSigning (V-01, V-02), `consents_missing` (V-05: every member has valid consents on
 * the order's date), `consents_later_than_order`. Order, consents and pairs are written in one request.
 */
export const signOrder = (ports: Ports, signing: Signing): Outcome<{ pairs: number }> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { register } = readRegister(book, ports.clock.today());
  const order = register.orders.find(({ id }) => id === signing.orderId);
  if (order === undefined) return refused({ code: 'order_unknown', data: { orderId: signing.orderId } });
  const signed: Order = { ...order, number: signing.number.trim(), date: signing.date, status: 'signed' };
  const problems: Problem[] = checkSigning(signed, register.orders, ports.clock.today()).filter(
    (problem) => !isWarning(problem),
  );
  const missing = missingForOrder(register, order.id, signing.date);
  const given = signing.consentsGivenOn;
  if (missing.length > 0 && given === '')
    problems.push({
      code: 'consents_missing',
      data: { count: missing.length, people: [...new Set(missing.map(({ personId }) => personId))].join(', ') },
    });
  if (missing.length > 0 && given > signing.date) problems.push({ code: 'consents_later_than_order' });
  if (problems.length > 0) return { ok: false, problems };
  const consents = book.table(consentsSheet);
  // A paper that was handed out has its row already: signing fills it.
  const out = missing.flatMap((one) => requestedRow(consents, one) ?? []);
  const without = missing.filter((one) => requestedRow(consents, one) === undefined);
  const ids = nextIds(book, consentsSheet, without.length);
  const added = without.map(({ personId, kind, signer }, index) => ({
    id: ids[index] ?? '',
    personId,
    kind,
    signer,
    givenOn: given,
  }));
  const pairs = book.table(pairsSheet);
  const approved = pairs.rows.filter(
    ({ record, complete }) =>
      complete && record.orderId === order.id && (record.status === 'draft' || record.status === 'approved'),
  );
  book.write(
    appended(consents, added),
    ...out.map(({ rowNumber }) => patched(consents, rowNumber, { givenOn: given })),
    patchedById(book.table(ordersSheet), order.id, {
      number: signed.number,
      date: signing.date,
      status: 'signed',
    }),
    ...approved.map(({ rowNumber }) => patched(pairs, rowNumber, { status: 'active' })),
    appendJournal(ports, book, identified(book, consentsSheet, added)),
  );
  return done({ pairs: approved.length });
};
