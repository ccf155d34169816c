// What the screens on orders are shown; and the functions they call.
import type { SigningCounts } from '../../domain/order/effects/signingCounts.ts';

/** Whose orders are meant; absent for those of a school. The workbook has to be of that role. */
export interface OfLevel {
  readonly level?: 'municipality';
}

export interface OrderRow {
  readonly id: string;
  readonly title: string;
  readonly state: 'draft' | 'signed' | 'amended' | 'cancelled';
  readonly number: string;
  readonly date: string;
  readonly pairs: number;
  /** Empty for a draft that was typed by hand or waits for its document. */
  readonly documentUrl: string;
  readonly consentsUrls: readonly string[];
  /** Members whose consents are not on record yet. */
  readonly withoutConsents: number;
  /** An order that changes it can be begun from the list; a school changes its orders with their pairs. */
  readonly canBeAmended: boolean;
  /** Number and date were typed into the sheet of a school, and what the order changes is not written yet. */
  readonly isNotInEffect?: boolean;
}

/** A gate of the order, of a pair or of a person, told in Russian. */
export interface GateView {
  readonly code: string;
  readonly text: string;
}

/** An order before it is marked signed. Days are ISO days or empty. */
export interface SigningView {
  readonly title: string;
  readonly series: string;
  readonly number: string;
  readonly date: string;
  readonly signerPosition: string;
  readonly signerFio: string;
  readonly acting: boolean;
  readonly actingBasis: string;
  readonly counts: SigningCounts;
  /** What forbids the signing. */
  readonly errors: readonly GateView[];
  readonly warnings: readonly GateView[];
  /** Consents that are not on record: their day is asked with the signing. */
  readonly consents: readonly GateView[];
}

/** An order before it is cancelled. The day is an ISO day or empty. */
export interface CancellingView {
  readonly title: string;
  readonly number: string;
  readonly date: string;
  /** What forbids it. */
  readonly errors: readonly GateView[];
  /** What is worth a second thought. */
  readonly warnings: readonly GateView[];
}

/** What stands on the signed paper; what is left out stays as the workbook has it. */
export interface Signing {
  readonly orderId: string;
  readonly number: string;
  readonly date: string;
  /** Day all consents still missing were signed; empty when none is to be recorded. */
  readonly consentsGivenOn: string;
  readonly series?: string;
  readonly signerPosition?: string;
  readonly signerFio?: string;
  readonly acting?: boolean;
  readonly actingBasis?: string;
}

/** Draft of an order with its consents for printing. */
export interface PreparedPapers {
  readonly orderId: string;
  /** Empty while it waits to be made. */
  readonly orderUrl: string;
  readonly consentsUrls: readonly string[];
  readonly pairs: number;
  readonly consents: number;
  /** Documents that go on being made by themselves. */
  readonly waiting: number;
  /** Local date-time at which they do, when today's allowance of Google is used up; else empty. */
  readonly resumesAt: string;
}

/** What became of the orders that were typed into the sheet as signed. */
export interface CarriedOut {
  readonly orders: number;
  readonly refused: readonly {
    readonly orderId: string;
    readonly title: string;
    readonly number: string;
    readonly date: string;
    readonly problems: readonly GateView[];
  }[];
}

/** The functions of these screens, as the contract has them. */
export interface OrderCalls {
  rpcGetOrders: { argument: OfLevel; value: { orders: OrderRow[] } };
  rpcGetSigning: { argument: { orderId: string } & OfLevel; value: SigningView };
  rpcSignOrder: { argument: Signing & OfLevel; value: SigningCounts };
  rpcCarryOutOrders: { argument: Record<string, never>; value: CarriedOut };
  rpcMakeOrderJournal: { argument: OfLevel; value: { title: string; rows: number; url: string } };
  /** A draft that changes a signed order of the authority, with its paper. */
  rpcAmendOrder: { argument: { orderId: string }; value: { orderId: string; documentUrl: string } };
  rpcGetCancelling: { argument: { orderId: string } & OfLevel; value: CancellingView };
  /** `sure`: the warnings have been seen. */
  rpcCancelOrder: { argument: { orderId: string; sure: boolean } & OfLevel; value: { pairs: number } };
}
