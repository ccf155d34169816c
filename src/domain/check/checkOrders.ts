// What is wrong with the orders of an organisation: signing, numbers, days, signer, title (V-01…V-04, V-27, V-28).
import { type Day, yearOf } from '../calendar/day.ts';
import { grouped } from '../grouped.ts';
import { comparableNumber } from '../order/checkSigning.ts';
import { isSigned } from '../order/isSigned.ts';
import type { Order, OrderType } from '../order/order.ts';
import type { Problem } from '../problem.ts';
import type { CheckedRegister } from './checkedRegister.ts';

/** Orders that a curator prepares: they come after the one that appoints the curator (domain reference §3.16, order of acts). */
const AFTER_CURATOR: ReadonlySet<OrderType> = new Set([
  'order_approve_pairs',
  'order_change_pairs',
  'order_awards',
  'order_final_event',
]);

const warning = (code: string, order: Order, column: string, data: Problem['data'] = {}): Problem => ({
  code,
  data: { orderId: order.id, ...data },
  place: { column },
  level: 'warning',
});

const signedProblems = (order: Order, headFio: string): Problem[] => {
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
const doubledNumbers = (orders: readonly Order[]): Problem[] => {
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

const checkDays = (
  order: Order,
  orders: ReadonlyMap<string, Order>,
  curatorFrom: Day | null,
  today: Day,
): Problem[] => {
  if (!isSigned(order) || order.date === null) return [];
  const problems: Problem[] = [];
  const { date } = order;
  if (date > today) problems.push(warning('order_date_future', order, 'date', { date, today }));
  const basis = orders.get(order.basedOnId);
  if (basis?.date && date < basis.date)
    problems.push(warning('order_before_basis', order, 'date', { otherOrderId: basis.id }));
  if (AFTER_CURATOR.has(order.type) && (curatorFrom === null || date < curatorFrom))
    problems.push(warning('order_before_curator', order, 'date'));
  return problems;
};

/** Codes: order_number_missing, order_date_missing, order_signer_missing, order_number_taken; warnings order_date_future, order_before_basis, order_before_curator, acting_without_order, order_title_form. */
export const checkOrders = (
  register: Pick<CheckedRegister, 'orders' | 'organisation' | 'actingHead' | 'actingBasis'>,
  orders: ReadonlyMap<string, Order>,
  today: Day,
): Problem[] => {
  const appointed = register.orders
    .filter((order) => order.type === 'order_appoint_curator' && isSigned(order))
    .flatMap(({ date }) => date ?? [])
    .sort();
  const head: Problem[] =
    register.actingHead && register.actingBasis.trim() === ''
      ? [
          {
            code: 'acting_head_without_order',
            data: { orgId: register.organisation.id },
            place: { column: 'actingBasis' },
            level: 'warning',
          },
        ]
      : [];
  return [
    ...head,
    // Drafts lack a number by right; only what claims to be signed is held to the rule.
    ...register.orders
      .filter((order) => order.status === 'signed' || isSigned(order))
      .flatMap((order) => signedProblems(order, register.organisation.headFio.trim())),
    ...doubledNumbers(register.orders),
    ...register.orders.flatMap((order) => [
      ...checkDays(order, orders, appointed[0] ?? null, today),
      ...((order.acting || /^\s*и\.\s*о\./iu.test(order.signerPosition)) && order.actingBasis.trim() === ''
        ? [warning('acting_without_order', order, 'actingBasis')]
        : []),
      ...(order.title !== '' && !hasTitleForm(order.title) ? [warning('order_title_form', order, 'title')] : []),
    ]),
  ];
};
