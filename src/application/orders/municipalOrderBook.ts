// A municipal workbook opened for its orders: the register, the head who signs, and what the orders speak of.
import { appendixFacts } from '../../documents/organisation/municipalOrderTags.ts';
import { amendedOrder } from '../../domain/order/municipal/amendedOrder.ts';
import type { MunicipalFacts } from '../../domain/order/municipal/municipalGates.ts';
import type { MunicipalOrder } from '../../domain/order/order.ts';
import type { Head } from '../../domain/order/signer.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { eventsSheet } from '../../schema/sheets/activity.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { municipalOrdersSheet } from '../../schema/sheets/orders.ts';
import { roadmapSheet } from '../../schema/sheets/plan.ts';
import { type Book, requireBook } from '../book.ts';
import { idsOfOrder } from '../documents/idsOf.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import type { Settings } from '../settings.ts';
import { municipalOrders } from './municipalOrders.ts';

interface MunicipalOrderBook {
  readonly book: Book;
  readonly orders: readonly MunicipalOrder[];
  /** Codes of the rows that the document of an order was made of. */
  readonly idsOf: (order: MunicipalOrder) => readonly string[];
  readonly factsOf: (order: MunicipalOrder) => MunicipalFacts;
}

/** Who signs for the authority; one who acts for the head is entered with the order. */
export const headOfAuthority = (settings: Settings): Head => ({
  headPosition: settings.authorityHeadPosition,
  headFio: settings.authorityHeadFio,
});

/** One read. Refused as requireBook refuses. */
export const openMunicipalOrders = (ports: Ports): Outcome<MunicipalOrderBook> => {
  const opened = requireBook(
    ports,
    'municipality',
    [municipalOrdersSheet],
    [documentsSheet, roadmapSheet, eventsSheet, PROFILE_SHEETS.municipality],
  );
  if (!opened.ok) return opened;
  const book = opened.value;
  const orders = municipalOrders(book);
  const documents = completeRecords(book.table(documentsSheet));
  const eventDays = new Map(completeRecords(book.table(eventsSheet)).map(({ id, plannedOn }) => [id, plannedOn]));
  const hasPlan = completeRecords(book.table(roadmapSheet)).some(({ status }) => status !== 'not_needed');
  const { profile } = profileOf(ports, book);
  const idsOf = ({ id }: MunicipalOrder) => idsOfOrder(documents, id);
  return done({
    book,
    orders,
    idsOf,
    factsOf: (order) => ({
      orders,
      appendices: appendixFacts({ profile, on: order.date ?? ports.clock.today() }, hasPlan),
      coordinatorFio: book.settings.coordinatorFio,
      hasOlderOrder: profile.localBases.some(({ level }) => level === 'municipal'),
      eventDays: order.type === 'order_final_event' ? idsOf(order).map((id) => eventDays.get(id) ?? null) : [],
    }),
  });
};

/** Refused: `order_unknown`. */
export const municipalOrderOf = ({ orders }: MunicipalOrderBook, orderId: string): Outcome<MunicipalOrder> => {
  const order = orders.find(({ id }) => id === orderId);
  return order === undefined ? refused({ code: 'order_unknown', data: { orderId } }) : done(order);
};

/** The organisations' papers cite its number: it introduces the model and changes no other order. */
export const isCited = (order: MunicipalOrder, orders: readonly MunicipalOrder[]): boolean =>
  order.type === 'order_municipal' && amendedOrder(order, orders) === undefined;
