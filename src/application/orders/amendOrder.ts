// Begins an order that changes a signed one of the authority: a draft that names it, and its paper; repeated, the same draft goes on.
import { CATALOGUE } from '../../documents/catalogue.ts';
import { shortDay } from '../../documents/tags/dayText.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import { amendedOrder } from '../../domain/order/municipal/amendedOrder.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { appended } from '../../schema/derive/write.ts';
import { municipalOrdersSheet } from '../../schema/sheets/orders.ts';
import { amendingTitle } from '../../texts/ru.ts';
import { makeDocuments } from '../documents/makeDocuments.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { municipalOrderOf, openMunicipalOrders } from './municipalOrderBook.ts';

/**
 * Without a paper where it is not known which event the order is on. Refused: `order_unknown`, `order_amend_draft`,
 * `order_amend_amendment` (data otherOrderId), problems of the template.
 */
export const amendOrder = (ports: Ports, orderId: string): Outcome<{ orderId: string; documentUrl: string }> => {
  const opened = openMunicipalOrders(ports);
  if (!opened.ok) return opened;
  const named = municipalOrderOf(opened.value, orderId);
  if (!named.ok) return named;
  const order = named.value;
  const { book, orders, idsOf } = opened.value;
  const original = amendedOrder(order, orders);
  if (original !== undefined)
    return refused({ code: 'order_amend_amendment', data: { orderId, otherOrderId: original.id } });
  if (!isSigned(order)) return refused({ code: 'order_amend_draft', data: { orderId } });
  const begun = orders.find((one) => amendedOrder(one, orders) === order && one.status === 'draft' && !isSigned(one));
  const [fresh = ''] = begun === undefined ? nextIds(book, municipalOrdersSheet, 1) : [];
  const id = begun?.id ?? fresh;
  if (begun === undefined) {
    const row = {
      id,
      type: order.type,
      title: amendingTitle(shortDay(order.date ?? ''), order.number.trim()),
      status: 'draft' as const,
      basedOnId: orderId,
    };
    book.write(
      appended(book.table(municipalOrdersSheet), [row]),
      appendJournal(ports, book, identified(book, municipalOrdersSheet, [row])),
    );
  }
  const { type } = order;
  const ids = idsOf(order);
  if (CATALOGUE[type].subject !== 'organisation' && ids.length === 0) return done({ orderId: id, documentUrl: '' });
  const made = makeDocuments(ports, { type, ids, separately: true, orderId: id });
  return made.ok ? done({ orderId: id, documentUrl: made.value.documents[0]?.url ?? begun?.documentUrl ?? '' }) : made;
};
