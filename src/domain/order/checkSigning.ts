// What is wrong with the number and date entered for a signed order (V-01, V-02, V-03).
import { type Day, yearOf } from '../calendar/day.ts';
import { normaliseName } from '../person/normaliseName.ts';
import type { Problem } from '../problem.ts';
import type { Order } from './order.ts';

type Registered = Pick<Order, 'id' | 'number' | 'date' | 'series'>;

/** «№ 96-Д» and «96 -д» are one number. */
export const comparableNumber = (number: string): string =>
  normaliseName(number).replace(/^[№n]/, '').replace(/\s/g, '');

/**
 * `order` with the number and date that are about to be entered, `others` the organisation's orders (the order itself
 * among them is passed over). Codes: order_number_missing, order_date_missing (V-01), order_number_taken (V-02, data
 * otherOrderId, number, year; numbering is separate per series and restarts every calendar year, a cancelled order keeps its number) and the
 * warning order_date_future (V-03).
 */
export const checkSigning = (order: Registered, others: readonly Registered[], today: Day): Problem[] => {
  const problems: Problem[] = [];
  const { date, number } = order;
  if (comparableNumber(number) === '') problems.push({ code: 'order_number_missing', data: { orderId: order.id } });
  if (date === null) return [...problems, { code: 'order_date_missing', data: { orderId: order.id } }];
  if (date > today)
    problems.push({ code: 'order_date_future', data: { orderId: order.id, date, today }, level: 'warning' });
  for (const other of others) {
    if (other.id === order.id || other.date === null || yearOf(other.date) !== yearOf(date)) continue;
    if (comparableNumber(order.series) !== comparableNumber(other.series)) continue;
    if (comparableNumber(number) === '' || comparableNumber(other.number) !== comparableNumber(number)) continue;
    problems.push({
      code: 'order_number_taken',
      data: { orderId: order.id, otherOrderId: other.id, number: number.trim(), year: yearOf(date) },
    });
  }
  return problems;
};
