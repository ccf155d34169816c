// An order as a panel shows it, of either role: in the list, and before it is cancelled.
import { isSigned } from '../../domain/order/isSigned.ts';
import type { IssuedOrder } from '../../domain/order/order.ts';
import { isWarning, type Problem } from '../../domain/problem.ts';
import type { CancellingView, OrderRow } from '../../rpc/views/orders.ts';
import { shownProblem } from '../../texts/problemText.ts';

const stateOf = (order: IssuedOrder): OrderRow['state'] => {
  if (order.status === 'cancelled') return 'cancelled';
  if (!isSigned(order)) return 'draft';
  return order.status === 'amended' ? 'amended' : 'signed';
};

/** What is known of it whoever issues it; nobody's pairs and consents. */
export const shownOrder = (order: IssuedOrder): OrderRow => ({
  id: order.id,
  title: order.title,
  state: stateOf(order),
  number: order.number,
  date: order.date ?? '',
  pairs: 0,
  documentUrl: order.documentUrl,
  consentsUrls: [],
  withoutConsents: 0,
  canBeAmended: false,
});

/** `problems` are what a check of the cancelling has found. */
export const cancellingView = ({ title, number, date }: IssuedOrder, problems: readonly Problem[]): CancellingView => ({
  title,
  number,
  date: date ?? '',
  errors: problems.filter((problem) => !isWarning(problem)).map(shownProblem),
  warnings: problems.filter(isWarning).map(shownProblem),
});
