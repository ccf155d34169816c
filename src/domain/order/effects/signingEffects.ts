// What the rows of a school become when an order is signed; the order's own row is not among them.
import type { Day } from '../../calendar/day.ts';
import type { Order } from '../order.ts';
import { appendixRows } from './appendixRows.ts';
import { changing } from './changeEffects.ts';
import { changed, isWaiting, NOTHING, type SigningEffects } from './rowsChanged.ts';
import { appointedBy, approvedPairs, awardedBy, type EffectFacts } from './signingFacts.ts';

/** A pair stands in the row of the appendix that its document gave it; without a document in the next free one. */
const approving = (order: Order, facts: EffectFacts): SigningEffects => {
  const pairs = approvedPairs(order, facts).filter(({ status }) => status !== 'cancelled');
  const rows = appendixRows(pairs, facts.register);
  return {
    ...NOTHING,
    pairs: pairs
      .filter(isWaiting)
      .flatMap(
        (pair) => changed(pair, { status: 'active', orderId: order.id, orderItemNo: rows.get(pair.id) ?? null }) ?? [],
      ),
  };
};

const appointing = (order: Order, { register }: EffectFacts, day: Day): SigningEffects => ({
  ...NOTHING,
  curators: appointedBy(order, register, day)
    .filter(({ orderId, appointedFrom }) => orderId !== order.id || appointedFrom === null)
    .map(({ id, appointedFrom }) => ({ id, orderId: order.id, appointedFrom: appointedFrom ?? day })),
});

/** What the school gives is approved by its order; of what others give the order only asks. */
const awarding = (order: Order, facts: EffectFacts, day: Day): SigningEffects => ({
  ...NOTHING,
  awards: awardedBy(order, facts).flatMap(({ id, level, orderId, awardedOn, status }) => {
    const isOwn = level === 'org';
    if (orderId === order.id && !(isOwn && (status !== 'approved' || awardedOn === null))) return [];
    const own = isOwn ? ({ awardedOn: awardedOn ?? day, status: 'approved' } as const) : {};
    return [{ id, patch: { orderId: order.id, ...own } }];
  }),
});

/** `day` is the date of the order. Orders on introduction, the regulation and the closing event change no row but their own. */
export const signingEffects = (order: Order, facts: EffectFacts, day: Day): SigningEffects => {
  switch (order.type) {
    case 'order_approve_pairs':
      return approving(order, facts);
    case 'order_change_pairs':
      return changing(order, facts);
    case 'order_appoint_curator':
      return appointing(order, facts, day);
    case 'order_awards':
      return awarding(order, facts, day);
    case 'order_introduce':
    case 'order_approve_regulation':
    case 'order_final_event':
      return NOTHING;
  }
};
