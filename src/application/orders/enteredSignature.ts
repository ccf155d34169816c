// What is entered of a signed order, of either role: judged by itself and beside the other orders, and the cells it leaves.
import type { Day } from '../../domain/calendar/day.ts';
import { checkSigning, comparableNumber } from '../../domain/order/checkSigning.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import type { IssuedOrder } from '../../domain/order/order.ts';
import { checkSigner, type Head, signerOf } from '../../domain/order/signer.ts';
import { forbiddenText } from '../../domain/person/forbiddenText.ts';
import { done, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import type { Signing } from '../../rpc/views/orders.ts';

interface Entered {
  /** Of number, date and signer; warnings among them. */
  readonly problems: readonly Problem[];
  readonly number: string;
  /** The same number and date stand there already: the call is repeated. */
  readonly isRepeated: boolean;
  /** Of the order's row. */
  readonly cells: Pick<IssuedOrder, 'number' | 'date' | 'series' | 'signerPosition' | 'signerFio'> &
    Partial<Pick<IssuedOrder, 'status' | 'acting' | 'actingBasis'>>;
}

/** One that is cancelled or signed otherwise is no draft; the same number and date once more is a repeated call. */
const checkState = (order: IssuedOrder, { number, date }: Signing): Problem[] => {
  const data = { orderId: order.id, number: order.number.trim() };
  if (order.status === 'cancelled') return [{ code: 'order_already_cancelled', data }];
  if (!isSigned(order) || order.status === 'draft') return [];
  const isSame = comparableNumber(order.number) === comparableNumber(number) && order.date === date;
  return isSame ? [] : [{ code: 'order_signed_otherwise', data }];
};

/** `others`: all orders of the register. Refused: `text_forbidden`, `order_already_cancelled`, `order_signed_otherwise`. */
export const enteredSignature = (
  order: IssuedOrder,
  others: readonly IssuedOrder[],
  head: Head,
  signing: Signing,
  today: Day,
): Outcome<Entered> => {
  const { date } = signing;
  const signer = signerOf(order, head, signing);
  const series = signing.series?.trim() ?? order.series;
  const number = signing.number.trim();
  if ([number, series, signer.signerFio, signer.actingBasis].some((text) => forbiddenText(text) !== null))
    return refused({ code: 'text_forbidden' });
  const state = checkState(order, signing);
  if (state.length > 0) return { ok: false, problems: state };
  const isRepeated = isSigned(order) && order.status !== 'draft';
  return done({
    problems: [
      ...checkSigning({ id: order.id, number, date, series }, others, today),
      ...checkSigner(order.id, signer),
    ],
    number,
    isRepeated,
    cells: {
      number,
      date,
      series,
      // An order that was amended since stays so.
      ...(isRepeated ? {} : { status: 'signed' as const }),
      signerPosition: signer.signerPosition,
      signerFio: signer.signerFio,
      ...(signer.acting || order.acting ? { acting: signer.acting, actingBasis: signer.actingBasis } : {}),
    },
  });
};
