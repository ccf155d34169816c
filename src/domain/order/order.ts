// Orders (приказы) of an organisation; a document is a draft until number and date are entered after the head has signed.
import type { Day } from '../calendar/day.ts';

export const ORDER_TYPES = [
  'order_introduce',
  'order_approve_regulation',
  'order_appoint_curator',
  'order_approve_pairs',
] as const;
export type OrderType = (typeof ORDER_TYPES)[number];

export const ORDER_STATUSES = ['draft', 'signed', 'cancelled'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export interface Order {
  readonly id: string;
  readonly type: OrderType;
  /** Registration number as typed: «96-Д», «12/1»; empty until signed. */
  readonly number: string;
  readonly date: Day | null;
  readonly title: string;
  readonly status: OrderStatus;
  readonly documentUrl: string;
  readonly consentsUrl: string;
}
