// What the screens of a municipal workbook are given, and their names.
import type { PanelView } from '../../rpc/contract.ts';

export type MunicipalityView = Extract<PanelView, { role: 'municipality' }>;
export type MunicipalityScreen = 'home' | 'organisations' | 'books' | 'numbers' | 'rollUp' | 'indicators';

/** What every screen of a municipal workbook is given. */
export interface MunicipalityProps {
  readonly view: MunicipalityView;
  /** The quarter a person has chosen; `view` may still speak of another while it is being refreshed. */
  readonly period: string;
  onPeriod(period: string): void;
  /** The workbook is no longer as `view` says. */
  onChanged(): void;
  onOpen(screen: MunicipalityScreen): void;
}
