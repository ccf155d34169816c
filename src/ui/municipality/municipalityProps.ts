// What the screens of a municipal workbook are given, and their names.
import type { PanelView } from '../../rpc/contract.ts';
import type { Loaded } from '../hooks/useLoaded.ts';

export type MunicipalityView = Extract<PanelView, { role: 'municipality' }>;
export type MunicipalityScreen =
  | 'home'
  | 'organisations'
  | 'books'
  | 'numbers'
  | 'board'
  | 'roadmap'
  | 'rollUp'
  | 'indicators'
  | 'documents'
  | 'orders'
  | 'signOrder'
  | 'cancelOrder'
  | 'templates'
  | 'mentorForm'
  | 'constants'
  | 'profile'
  | 'check'
  | 'newYear';

export interface MunicipalityProps {
  readonly view: MunicipalityView;
  /** Where `view` came from; reloaded when the workbook is no longer as it says. */
  readonly loaded: Loaded<PanelView>;
  /** The quarter a person has chosen; `view` may still speak of another while it is being refreshed. */
  readonly period: string;
  onPeriod(period: string): void;
  /** What of the screen is meant: the order to be marked signed or cancelled, the filter of «Готовность и отчёты»; may be empty. */
  readonly detail: string;
  onOpen(screen: MunicipalityScreen, detail?: string): void;
}
