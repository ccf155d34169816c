// A school workbook opened for its orders: the register, the documents and awards the orders speak of, the profile's calendar.
import type { Day } from '../../domain/calendar/day.ts';
import type { EffectFacts, OrderedAward, SigningFacts } from '../../domain/order/effects/signingFacts.ts';
import type { Order } from '../../domain/order/order.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { awardsSheet } from '../../schema/sheets/activity.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { type Book, requireBook } from '../book.ts';
import { idsOfOrder } from '../documents/idsOf.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { calendarOf } from '../profiles/workingDaysSection.ts';
import { readRegister } from '../schoolRegister.ts';

export interface OrderBook {
  readonly book: Book;
  readonly register: SchoolRegister;
  readonly awards: readonly OrderedAward[];
  readonly factsOf: (order: Order) => SigningFacts;
}

/** What decides which rows an order changes; of a book opened with the register, «Документы» and «Поощрения». */
export const effectFactsOf = (book: Book, register: SchoolRegister): ((order: Order) => EffectFacts) => {
  const awards = completeRecords(book.table(awardsSheet));
  const documents = completeRecords(book.table(documentsSheet));
  return ({ id }) => ({ register, awards, paperIds: idsOfOrder(documents, id) });
};

/** One read. Refused as requireBook refuses. */
export const openOrders = (ports: Ports, on: Day): Outcome<OrderBook> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS, [documentsSheet, awardsSheet, PROFILE_SHEETS.school]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { register } = readRegister(book, on);
  const { profile } = profileOf(ports, book);
  const effectFacts = effectFactsOf(book, register);
  const hasMinutes = completeRecords(book.table(documentsSheet)).some(
    ({ type, state }) => type === 'minutes' && state === 'current',
  );
  const factsOf = (order: Order): SigningFacts => ({
    ...effectFacts(order),
    hasMinutes,
    hasHigherAct: profile.localBases.length > 0,
    calendar: calendarOf(profile),
  });
  return done({ book, register, awards: completeRecords(book.table(awardsSheet)), factsOf });
};

/** Refused: `order_unknown`. */
export const orderOf = ({ register }: OrderBook, orderId: string): Outcome<Order> => {
  const order = register.orders.find(({ id }) => id === orderId);
  return order === undefined ? refused({ code: 'order_unknown', data: { orderId } }) : done(order);
};
