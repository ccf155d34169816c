// Orders (приказы) of an organisation; a document is a draft until number and date are entered after the head has signed.
import type { Day } from '../calendar/day.ts';

export const ORDER_TYPES = [
  'order_introduce',
  'order_approve_regulation',
  'order_appoint_curator',
  'order_approve_pairs',
  'order_change_pairs',
  'order_awards',
  'order_final_event',
] as const;
export type OrderType = (typeof ORDER_TYPES)[number];

export const ORDER_STATUSES = ['draft', 'signed', 'amended', 'cancelled'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export interface Order {
  readonly id: string;
  readonly type: OrderType;
  /** Registration number as typed: «96-Д», «12/1»; empty until signed. */
  readonly number: string;
  readonly date: Day | null;
  readonly title: string;
  /** Numbers are separate per series; empty is a series of its own. */
  readonly series: string;
  /** Order this one is based on, changes or cancels; empty for none. */
  readonly basedOnId: string;
  readonly signerPosition: string;
  readonly signerFio: string;
  /** The signer acts for the head; an order of acting must be named. */
  readonly acting: boolean;
  readonly actingBasis: string;
  readonly status: OrderStatus;
  readonly documentUrl: string;
  readonly consentsUrl: string;
}
