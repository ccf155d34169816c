// What is shown before number and date of an order are entered: the order, who signs, what will change and what stands in the way.
import type { Order } from '../../domain/order/order.ts';
import { checkSigner, type Signer } from '../../domain/order/signer.ts';
import { isWarning, type Problem } from '../../domain/problem.ts';
import type { SigningView } from '../../rpc/views/orders.ts';
import { shownProblem } from '../../texts/problemText.ts';

/** `gates` judge the order on the day it is signed; who signs is judged here. */
export const signingView = (
  order: Pick<Order, 'id' | 'title' | 'series' | 'number' | 'date'>,
  signer: Signer,
  gates: readonly Problem[],
  { counts, consents }: { readonly counts: SigningView['counts']; readonly consents: readonly Problem[] },
): SigningView => {
  const problems = [...gates, ...checkSigner(order.id, signer)];
  return {
    title: order.title,
    series: order.series,
    number: order.number,
    date: order.date ?? '',
    ...signer,
    counts,
    errors: problems.filter((problem) => !isWarning(problem)).map(shownProblem),
    warnings: problems.filter(isWarning).map(shownProblem),
    consents: consents.map(shownProblem),
  };
};
