// Everything that is wrong in a school workbook on a day, each problem once and with its row; nothing is changed.
import type { Day } from '../../domain/calendar/day.ts';
import { checkSchool } from '../../domain/check/checkSchool.ts';
import { completeParameters, type Parameters } from '../../domain/indicator/parameters.ts';
import { ordersNotInEffect } from '../../domain/order/effects/ordersNotInEffect.ts';
import type { Problem } from '../../domain/problem.ts';
import { CHECKED_SHEETS } from '../../schema/roles.ts';
import type { Book } from '../book.ts';
import { effectFactsOf } from '../school/orderBook.ts';
import { readRegister } from '../schoolRegister.ts';
import { cellProblems, readCheckedRegister } from './checkedRegister.ts';
import { placed } from './places.ts';

/** `order_not_in_effect`: signed in the sheet, and what the order changes is not written. */
const orderProblems = (book: Book, on: Day): Problem[] => {
  const { register } = readRegister(book, on);
  return ordersNotInEffect(register.orders, effectFactsOf(book, register)).map(({ id: orderId }) => ({
    code: 'order_not_in_effect',
    data: { orderId },
    place: { column: 'number' },
  }));
};

/** Problems of cells, rows and relations, and those `more` brings. The book must be opened with `CHECKED_SHEETS.school` and «Документы». */
export const checkBook = (
  book: Book,
  on: Day,
  parameters: Partial<Parameters>,
  more: readonly Problem[] = [],
): Problem[] =>
  placed(book, CHECKED_SHEETS.school, [
    ...cellProblems(book, CHECKED_SHEETS.school),
    ...checkSchool(readCheckedRegister(book, on), on, completeParameters(parameters)),
    ...orderProblems(book, on),
    ...more,
  ]);
