// Marks an order of the authority cancelled: its row, number and document stay; the order it changed stands as it was signed.
import { shortDay } from '../../documents/tags/dayText.ts';
import { cancellingMunicipal, checkCancellingMunicipal } from '../../domain/order/municipal/municipalEffects.ts';
import { done, isWarning, type Outcome } from '../../domain/problem.ts';
import type { CancellingView } from '../../rpc/views/orders.ts';
import { patchedById } from '../../schema/derive/write.ts';
import { municipalOrdersSheet } from '../../schema/sheets/orders.ts';
import { journalTexts } from '../../texts/journal.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { municipalOrderOf, openMunicipalOrders } from './municipalOrderBook.ts';
import { cancellingView } from './shownOrder.ts';

/** What cancelling would mean, before it is done. Refused: `order_unknown`. */
export const getMunicipalCancelling = (ports: Ports, orderId: string): Outcome<CancellingView> => {
  const opened = openMunicipalOrders(ports);
  if (!opened.ok) return opened;
  const named = municipalOrderOf(opened.value, orderId);
  return named.ok
    ? done(cancellingView(named.value, checkCancellingMunicipal(named.value, opened.value.orders)))
    : named;
};

/**
 * `sure`: the warnings have been seen; without it they refuse too. Refused: `order_unknown`, codes of
 * checkCancellingMunicipal. Everything is written in one request; no pair depends on an order of the authority.
 */
export const cancelMunicipalOrder = (
  ports: Ports,
  { orderId, sure }: { readonly orderId: string; readonly sure: boolean },
): Outcome<{ pairs: number }> => {
  const opened = openMunicipalOrders(ports);
  if (!opened.ok) return opened;
  const named = municipalOrderOf(opened.value, orderId);
  if (!named.ok) return named;
  const order = named.value;
  const { book, orders } = opened.value;
  const problems = checkCancellingMunicipal(order, orders).filter((problem) => !(sure && isWarning(problem)));
  if (problems.length > 0) return { ok: false, problems };
  const table = book.table(municipalOrdersSheet);
  book.write(
    patchedById(table, orderId, { status: 'cancelled' }),
    ...cancellingMunicipal(order, orders).map(({ id, status }) => patchedById(table, id, { status })),
    appendJournal(ports, book, [
      {
        kind: 'cancelled',
        sheet: municipalOrdersSheet.title,
        rowId: orderId,
        text: journalTexts.orderCancelled(order.number.trim(), shortDay(order.date ?? ''), 0),
      },
    ]),
  );
  return done({ pairs: 0 });
};
