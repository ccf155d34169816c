// The day of the order of the authority in force, from which terms of the roadmap are counted.
import type { Day } from '../../domain/calendar/day.ts';
import { isDay } from '../../domain/calendar/day.ts';
import { orderInForce } from '../../domain/order/municipal/orderInForce.ts';
import type { Book } from '../book.ts';
import { municipalOrders } from './municipalOrders.ts';

/** Null without one. A municipal workbook is opened with its «Приказы»; a school's has the day in its settings. */
export const orderedOn = (book: Book, day: Day): Day | null => {
  const known = book.role === 'school' ? book.settings.orderedOn : orderInForce(municipalOrders(book), day)?.date;
  return isDay(known) ? known : null;
};
