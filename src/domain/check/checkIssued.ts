// What is wrong with the orders of a register, whoever issues them: signing, numbers, days, signer, title (V-01…V-03, V-27, V-28).
import { type Day, yearOf } from '../calendar/day.ts';
import { grouped } from '../grouped.ts';
import { comparableNumber } from '../order/checkSigning.ts';
import { isSigned } from '../order/isSigned.ts';
import type { IssuedOrder } from '../order/order.ts';
import type { Problem } from '../problem.ts';

const warning = (code: string, order: IssuedOrder, column: string, data: Problem['data'] = {}): Problem => ({
  code,
  data: { orderId: order.id, ...data },
  place: { column },
  level: 'warning',
});

const signedProblems = (order: IssuedOrder, headFio: string): Problem[] => {
  const data = { orderId: order.id };
  return [
    ...(comparableNumber(order.number) === ''
      ? [{ code: 'order_number_missing', data, place: { column: 'number' } }]
      : []),
    ...(order.date === null ? [{ code: 'order_date_missing', data, place: { column: 'date' } }] : []),
    ...(order.signerFio === '' && headFio === ''
      ? [{ code: 'order_signer_missing', data, place: { column: 'signerFio' } }]
      : []),
  ];
};

/** V-02, told of each: numbering is separate per series and restarts every calendar year; a cancelled order keeps its number. */
const doubledNumbers = (orders: readonly IssuedOrder[]): Problem[] => {
  const holders = grouped(
    orders.filter(({ date, number }) => date !== null && comparableNumber(number) !== ''),
    ({ series, date, number }) => [comparableNumber(series), yearOf(date ?? ''), comparableNumber(number)].join('|'),
  );
  return [...holders.values()].flatMap((same) =>
    same.length === 1
      ? []
      : same.map((order) => ({
          code: 'order_number_taken',
          data: {
            orderId: order.id,
            otherOrderId: same.find(({ id }) => id !== order.id)?.id ?? '',
            number: order.number.trim(),
            year: yearOf(order.date ?? ''),
          },
          place: { column: 'number' },
        })),
  );
};

/** A title answers «о чём?» (ГОСТ Р 7.0.97): it begins with «О», «Об» or «Обо». */
const hasTitleForm = (title: string): boolean => /^Об?о?\s/u.test(title);

const checkDays = (order: IssuedOrder, orders: ReadonlyMap<string, IssuedOrder>, today: Day): Problem[] => {
  if (!isSigned(order) || order.date === null) return [];
  const { date } = order;
  const basis = orders.get(order.basedOnId);
  return [
    ...(date > today ? [warning('order_date_future', order, 'date', { date, today })] : []),
    ...(basis?.date && date < basis.date
      ? [warning('order_before_basis', order, 'date', { otherOrderId: basis.id })]
      : []),
  ];
};

/**
 * `headFio`: who signs where an order names nobody. Codes: order_number_missing, order_date_missing, order_signer_missing,
 * order_number_taken; warnings order_date_future, order_before_basis, acting_without_order, order_title_form.
 */
export const checkIssued = (orders: readonly IssuedOrder[], headFio: string, today: Day): Problem[] => {
  const byId = new Map(orders.map((order) => [order.id, order]));
  return [
    // Drafts lack a number by right; only what claims to be signed is held to the rule.
    ...orders
      .filter((order) => order.status === 'signed' || isSigned(order))
      .flatMap((order) => signedProblems(order, headFio.trim())),
    ...doubledNumbers(orders),
    ...orders.flatMap((order) => [
      ...checkDays(order, byId, today),
      ...((order.acting || /^\s*и\.\s*о\./iu.test(order.signerPosition)) && order.actingBasis.trim() === ''
        ? [warning('acting_without_order', order, 'actingBasis')]
        : []),
      ...(order.title !== '' && !hasTitleForm(order.title) ? [warning('order_title_form', order, 'title')] : []),
    ]),
  ];
};
