// One run makes the draft order and the printable consents for the chosen pairs; interrupted and run again, it makes no twin.

import { schoolYearOf } from '../../domain/calendar/reportWindow.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import type { Pair } from '../../domain/pair/pair.ts';
import { peopleById } from '../../domain/person/peopleById.ts';
import { done, isWarning, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { PreparedPapers } from '../../rpc/views/orders.ts';
import { appended, patchedById } from '../../schema/derive/write.ts';
import { ordersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { fileNames } from '../../texts/ru.ts';
import type { Book } from '../book.ts';
import { openPapers } from '../documents/openPapers.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { setWatchdog } from '../jobs/job.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { problemsOfPair } from '../school/getPairs.ts';
import { readRegister } from '../schoolRegister.ts';
import { papersOfOrder } from './papersOfOrder.ts';
import { dropPapers, PAPERS_ENTRY, papersUnderWay } from './papersUnderWay.ts';

/** The draft order these pairs are already in, or a new one recorded in «Приказы» and in the pairs. */
const draftOrder = (
  ports: Ports,
  book: Book,
  register: SchoolRegister,
  pairs: readonly Pair[],
  title: string,
): Outcome<{ readonly id: string; readonly isNew: boolean }> => {
  const orderIds = [...new Set(pairs.map(({ orderId }) => orderId).filter((orderId) => orderId !== ''))];
  const known = register.orders.filter(({ id }) => orderIds.includes(id));
  const signed = known.find(isSigned);
  if (signed) return refused({ code: 'order_already_signed', data: { orderId: signed.id } });
  const [only] = known;
  const inOrder = register.pairs.filter(({ orderId }) => orderId === only?.id);
  if (
    only &&
    known.length === 1 &&
    only.status === 'draft' &&
    inOrder.length === pairs.length &&
    pairs.every(({ orderId }) => orderId === only.id)
  )
    return done({ id: only.id, isNew: false });
  if (known.some(({ status }) => status === 'draft'))
    return refused({ code: 'pairs_in_other_draft', data: { orderIds: orderIds.join(', ') } });
  const pairRows = book.table(pairsSheet);
  const [id = ''] = nextIds(book, ordersSheet, 1);
  const order = { id, type: 'order_approve_pairs', title, status: 'draft' } as const;
  book.write(
    appended(book.table(ordersSheet), [order]),
    ...pairs.map((pair) => patchedById(pairRows, pair.id, { orderId: id })),
    appendJournal(ports, book, identified(book, ordersSheet, [order])),
  );
  return done({ id, isNew: true });
};

interface Opened {
  readonly book: Book;
  readonly register: SchoolRegister;
}

const openRegister = (ports: Ports): Outcome<Opened> => {
  const opened = openPapers(ports, 'school');
  if (!opened.ok) return opened;
  const { register } = readRegister(opened.value, ports.clock.today());
  return done({ book: opened.value, register });
};

/** What keeps pairs from having their papers made. */
const errorsOf = (register: SchoolRegister, pairs: readonly Pair[]): Problem[] => {
  const people = peopleById(register);
  return pairs.flatMap((pair) => problemsOfPair(register, pair, people)).filter((problem) => !isWarning(problem));
};

/** Refused: `pair_unknown`, problems of the pairs, `order_already_signed`, `pairs_in_other_draft`, problems of the template. */
export const preparePapers = (ports: Ports, pairIds: readonly string[]): Outcome<PreparedPapers> => {
  const opened = openRegister(ports);
  if (!opened.ok) return opened;
  const { book, register } = opened.value;
  const wanted = new Set(pairIds);
  // In the order of the sheet: an execution that goes on knows no other.
  const pairs = register.pairs.filter(({ id }) => wanted.has(id));
  const present = new Set(pairs.map(({ id }) => id));
  const unknown: Problem[] = [...wanted]
    .filter((id) => !present.has(id))
    .map((pairId) => ({ code: 'pair_unknown', data: { pairId } }));
  const problems = [...unknown, ...errorsOf(register, pairs)];
  if (problems.length > 0) return { ok: false, problems };
  const schoolYear = schoolYearOf(pairs[0]?.startDate ?? ports.clock.today());
  const order = draftOrder(ports, book, register, pairs, fileNames.orderTitle(schoolYear));
  if (!order.ok) return order;
  const { id: orderId, isNew } = order.value;
  const isUnderWay = !isNew && papersUnderWay(ports).includes(orderId);
  const beginning = isUnderWay ? 'pressed again' : 'pressed';
  return papersOfOrder(ports, book, { orderId, pairs, register, isNew, beginning });
};

/** Goes on with the papers of an order that is still a draft, for the trigger; null when there is nothing to go on with. */
export const continuePapers = (ports: Ports): Outcome<PreparedPapers | null> => {
  const [orderId] = papersUnderWay(ports);
  if (orderId === undefined) {
    ports.triggers.removeAll(PAPERS_ENTRY);
    return done(null);
  }
  setWatchdog(ports, PAPERS_ENTRY);
  const opened = openRegister(ports);
  if (!opened.ok) return opened;
  const { book, register } = opened.value;
  const order = register.orders.find(({ id }) => id === orderId);
  const pairs = register.pairs.filter((pair) => pair.orderId === orderId);
  const isDraft = order?.status === 'draft' && !isSigned(order) && pairs.length > 0;
  if (!isDraft || errorsOf(register, pairs).length > 0) {
    dropPapers(ports, orderId);
    return done(null);
  }
  return papersOfOrder(ports, book, { orderId, pairs, register, isNew: false, beginning: 'triggered' });
};
