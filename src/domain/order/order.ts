// Orders (приказы) of an organisation and of the municipality; a document is a draft until number and date are entered after the head has signed.
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

/** What the authority orders; the rest of the catalogue is the organisations'. */
export const MUNICIPAL_ORDER_TYPES = ['order_municipal', 'order_final_event'] as const;
export type MunicipalOrderType = (typeof MUNICIPAL_ORDER_TYPES)[number];

export const ORDER_STATUSES = ['draft', 'signed', 'amended', 'cancelled'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** What is known of an order whoever issues it. */
export interface IssuedOrder {
  readonly id: string;
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
}

export interface Order extends IssuedOrder {
  readonly type: OrderType;
  readonly consentsUrl: string;
  /** Day on which what the signed order changes was written into the workbook; null or absent while it was not. */
  readonly effectiveOn?: Day | null;
}

export interface MunicipalOrder extends IssuedOrder {
  readonly type: MunicipalOrderType;
}
