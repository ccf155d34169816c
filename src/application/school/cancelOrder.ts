// Marks an order cancelled: its row, number and papers stay, what it has not done yet becomes free.
import { shortDay } from '../../documents/tags/dayText.ts';
import { cancellingEffects, checkCancelling } from '../../domain/order/cancelling.ts';
import type { Order } from '../../domain/order/order.ts';
import { done, isWarning, type Outcome } from '../../domain/problem.ts';
import type { CancellingView } from '../../rpc/views/orders.ts';
import { patchedById } from '../../schema/derive/write.ts';
import { awardsSheet } from '../../schema/sheets/activity.ts';
import { ordersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { journalTexts } from '../../texts/journal.ts';
import type { Book } from '../book.ts';
import { appendJournal, type JournalEntry } from '../journal.ts';
import { cancellingView } from '../orders/shownOrder.ts';
import type { Ports } from '../ports.ts';
import { openOrders, orderOf } from './orderBook.ts';

/** The row and the entry of an order that is cancelled; `pairs` are set free by it. */
export const cancelled = (book: Book, { id, number, date }: Order, pairs: number) => ({
  block: patchedById(book.table(ordersSheet), id, { status: 'cancelled' }),
  entry: {
    kind: 'cancelled',
    sheet: ordersSheet.title,
    rowId: id,
    text: journalTexts.orderCancelled(number.trim(), shortDay(date ?? ''), pairs),
  } satisfies JournalEntry,
});

/** What cancelling would mean, before it is done. Refused: `order_unknown`. */
export const getCancelling = (ports: Ports, orderId: string): Outcome<CancellingView> => {
  const today = ports.clock.today();
  const opened = openOrders(ports, today);
  if (!opened.ok) return opened;
  const named = orderOf(opened.value, orderId);
  return named.ok
    ? done(cancellingView(named.value, checkCancelling(named.value, opened.value.register, today)))
    : named;
};

/**
 * `sure`: the warnings have been seen; without it they refuse too. Refused: `order_unknown`, codes of checkCancelling.
 * Everything is written in one request.
 */
export const cancelOrder = (
  ports: Ports,
  { orderId, sure }: { readonly orderId: string; readonly sure: boolean },
): Outcome<{ pairs: number }> => {
  const today = ports.clock.today();
  const opened = openOrders(ports, today);
  if (!opened.ok) return opened;
  const named = orderOf(opened.value, orderId);
  if (!named.ok) return named;
  const { book, register, awards } = opened.value;
  const order = named.value;
  const problems = checkCancelling(order, register, today).filter((problem) => !(sure && isWarning(problem)));
  if (problems.length > 0) return { ok: false, problems };
  const effects = cancellingEffects(order, register, awards);
  const { block, entry } = cancelled(book, order, effects.pairs.length);
  book.write(
    block,
    ...effects.pairs.map((id) => patchedById(book.table(pairsSheet), id, { status: 'draft', orderId: '' })),
    ...effects.awards.map((id) =>
      patchedById(book.table(awardsSheet), id, { status: 'nominated', orderId: '', awardedOn: null }),
    ),
    appendJournal(ports, book, [entry]),
  );
  return done({ pairs: effects.pairs.length });
};
