// What the screens of a school workbook are given, and their names.
import type { PanelView } from '../../rpc/contract.ts';
import type { Loaded } from '../hooks/useLoaded.ts';

export type SchoolView = Extract<PanelView, { role: 'school' }>;
export type SchoolScreen =
  | 'home'
  | 'form'
  | 'forms'
  | 'list'
  | 'pairs'
  | 'newPair'
  | 'pair'
  | 'orders'
  | 'signOrder'
  | 'cancelOrder'
  | 'documents'
  | 'templates'
  | 'registers'
  | 'report'
  | 'check'
  | 'declension'
  | 'consents'
  | 'people'
  | 'newYear';

export interface SchoolProps {
  readonly view: SchoolView;
  /** Where `view` came from; reloaded when the workbook is no longer as it says. */
  readonly loaded: Loaded<PanelView>;
  /** The order that is being marked signed or cancelled. */
  readonly orderId: string;
  /** The pair whose page is open. */
  readonly pairId: string;
  /** `id` is that of the order with `signOrder` and `cancelOrder`, that of the pair with `pair`. */
  onOpen(screen: SchoolScreen, id?: string): void;
}
