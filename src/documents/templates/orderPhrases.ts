// Russian phrases of the municipal order: terms of its items, and the tags they stand under.
import type { Day } from '../../domain/calendar/day.ts';
import type { OrderItem } from '../../domain/roadmap/roadmap.ts';
import { shortDay } from '../tags/dayText.ts';

/** Tag of an item under `поручения`. */
export const ORDER_ITEM_TAGS: Readonly<Record<OrderItem, string>> = {
  curator: 'куратор',
  plan: 'план',
  acts: 'приказ',
  regulation: 'положение',
  association: 'объединение',
  bases: 'базы',
  pairs: 'пары',
  site: 'сайт',
  start: 'начало',
};

const isOne = (count: number): boolean => count % 10 === 1 && count % 100 !== 11;

export const withinDays = (days: number): string =>
  `в течение ${days} календарн${isOne(days) ? 'ого дня' : 'ых дней'} со дня подписания настоящего приказа`;

export const untilDay = (day: Day): string => `в срок до ${shortDay(day)}`;

/** For the pen: the profile names no term. */
export const WITHIN_A_TERM = 'в срок до ________________';
