// Which acts an organisation still lacks to have introduced the model (domain reference §6.5).
import type { Day } from '../calendar/day.ts';
import type { SchoolRegister } from '../register/organisation.ts';
import { isSignedOn } from './isSigned.ts';
import type { Order, OrderType } from './order.ts';

const ACTS = ['introduce', 'regulation', 'roadmap', 'curator', 'pairs'] as const;
export type Act = (typeof ACTS)[number];

/** `strict5`: all five acts. `light`: introduction, curator and pairs, for municipalities that report so (ZNM-01). */
const IMPLEMENTED_RULES = ['strict5', 'light'] as const;
export type ImplementedRule = (typeof IMPLEMENTED_RULES)[number];

const NEEDED: Readonly<Record<ImplementedRule, readonly Act[]>> = {
  strict5: ACTS,
  light: ['introduce', 'curator', 'pairs'],
};

type Acts = Pick<SchoolRegister, 'organisation' | 'orders' | 'pairs'>;

const isThere = (act: Act, { organisation, orders, pairs }: Acts, day: Day): boolean => {
  const signed = orders.filter((order) => isSignedOn(order, day));
  switch (act) {
    case 'introduce':
      return signed.some((order) => order.type === 'order_introduce');
    case 'regulation':
      return signed.some((order) => order.type === 'order_approve_regulation');
    case 'curator':
      return signed.some((order) => order.type === 'order_appoint_curator');
    case 'roadmap':
      return organisation.roadmapApprovedOn !== null && organisation.roadmapApprovedOn <= day;
    case 'pairs': {
      const approving = new Set(signed.filter((order) => order.type === 'order_approve_pairs').map(({ id }) => id));
      return pairs.some(
        (pair) => approving.has(pair.orderId) && pair.status !== 'draft' && pair.status !== 'cancelled',
      );
    }
  }
};

const ACT_TYPES: readonly OrderType[] = [
  'order_introduce',
  'order_approve_regulation',
  'order_appoint_curator',
  'order_approve_pairs',
];

/** Types of the acts that come before the pairs and of which there is no order, not even a draft. */
export const actsNotBegun = ({ orders }: Pick<Acts, 'orders'>): OrderType[] =>
  ACT_TYPES.filter(
    (act) =>
      act !== 'order_approve_pairs' && !orders.some(({ type, status }) => type === act && status !== 'cancelled'),
  );

/** The signed orders among the acts; the roadmap is approved by its day alone. */
export const actOrders = ({ orders }: Pick<Acts, 'orders'>, day: Day): Order[] =>
  orders.filter((order) => ACT_TYPES.includes(order.type) && isSignedOn(order, day));

/** Acts that are not there on `day`, in the order in which they are passed. */
export const missingActs = (register: Acts, day: Day, rule: ImplementedRule = 'strict5'): Act[] =>
  NEEDED[rule].filter((act) => !isThere(act, register, day));

/** Whether the organisation has introduced the model by `day` under the rule. */
export const isImplementedOn = (register: Acts, day: Day, rule: ImplementedRule = 'strict5'): boolean =>
  missingActs(register, day, rule).length === 0;
