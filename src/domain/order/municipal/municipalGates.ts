// What has to be there before an order of the authority is signed (domain reference §4.3); number, date and signer are judged by checkSigning.ts and signer.ts.
import type { Day } from '../../calendar/day.ts';
import type { Problem } from '../../problem.ts';
import { isSignedOn } from '../isSigned.ts';
import type { MunicipalOrder } from '../order.ts';
import { amendedOrder } from './amendedOrder.ts';
import { type Appendix, type AppendixFacts, lackingAppendices } from './municipalAppendices.ts';
import { orderInForce } from './orderInForce.ts';

export interface MunicipalFacts {
  readonly orders: readonly MunicipalOrder[];
  readonly appendices: AppendixFacts;
  readonly coordinatorFio: string;
  /** The profile names an order of the authority that is older than the workbook. */
  readonly hasOlderOrder: boolean;
  /** Days for which the events of the order's document are planned; null where the row has none. */
  readonly eventDays: readonly (Day | null)[];
}

const warning = (code: string, data: Problem['data'] = {}): Problem => ({ code, data, level: 'warning' });

const LACKING: Readonly<Partial<Record<Appendix, string>>> = {
  plan: 'gate_plan_missing',
  targets: 'gate_targets_missing',
};

const introducing = ({ appendices, coordinatorFio }: MunicipalFacts): Problem[] => {
  const lacking = lackingAppendices(appendices);
  const without = appendices.indicators.filter(({ hasTarget }) => !hasTarget).map(({ id }) => id);
  return [
    ...lacking.flatMap((appendix) => LACKING[appendix] ?? []).map((code) => ({ code })),
    ...(without.length > 0 && !lacking.includes('targets')
      ? [warning('gate_target_missing', { ids: without.join(', ') })]
      : []),
    ...(coordinatorFio.trim() === '' ? [warning('gate_no_coordinator')] : []),
  ];
};

const amending = (original: MunicipalOrder, day: Day): Problem[] =>
  isSignedOn(original, day) ? [] : [{ code: 'gate_amended_not_signed', data: { otherOrderId: original.id } }];

/**
 * Gates of the order on the day it is or will be signed. Errors: gate_plan_missing, gate_targets_missing,
 * gate_amended_not_signed. Warnings: gate_target_missing (data ids), gate_no_coordinator, gate_no_municipal_order,
 * gate_event_without_day.
 */
export const municipalGates = (order: MunicipalOrder, facts: MunicipalFacts, day: Day): Problem[] => {
  const original = amendedOrder(order, facts.orders);
  if (original !== undefined) return amending(original, day);
  if (order.type === 'order_municipal') return introducing(facts);
  const isIntroduced = facts.hasOlderOrder || orderInForce(facts.orders, day) !== undefined;
  return [
    ...(isIntroduced ? [] : [warning('gate_no_municipal_order')]),
    ...(facts.eventDays.includes(null) ? [warning('gate_event_without_day')] : []),
  ];
};
