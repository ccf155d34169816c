// What the screens of a school workbook are given, and their names.
import type { PanelView } from '../../rpc/contract.ts';

export type SchoolView = Extract<PanelView, { role: 'school' }>;
export type SchoolScreen = 'home' | 'form' | 'pairs' | 'newPair' | 'orders' | 'signOrder' | 'report';

/** What every screen of a school workbook is given. */
export interface SchoolProps {
  readonly view: SchoolView;
  /** The workbook is no longer as `view` says. */
  onChanged(): void;
  onOpen(screen: SchoolScreen): void;
  /** Opens the form that marks this order signed. */
  onSign(orderId: string): void;
}
