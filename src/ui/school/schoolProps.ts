// What the screens of a school workbook are given, and their names.
import type { PanelView } from '../../rpc/contract.ts';
import type { Loaded } from '../hooks/useLoaded.ts';

export type SchoolView = Extract<PanelView, { role: 'school' }>;
export type SchoolScreen =
  | 'home'
  | 'forms'
  | 'allPeople'
  | 'person'
  | 'editPerson'
  | 'addMentor'
  | 'addMentee'
  | 'organisation'
  | 'curator'
  | 'findings'
  | 'duplicates'
  | 'form'
  | 'list'
  | 'matching'
  | 'pairs'
  | 'newPair'
  | 'pair'
  | 'orders'
  | 'signOrder'
  | 'cancelOrder'
  | 'documents'
  | 'report'
  | 'roadmap'
  | 'check'
  | 'consents'
  | 'tasks'
  | 'people'
  | 'settings';

/** What was done, and where. */
export interface Said {
  readonly title: string;
  readonly text: string;
}

export interface SchoolProps {
  readonly view: SchoolView;
  /** Where `view` came from; reloaded when the workbook is no longer as it says. */
  readonly loaded: Loaded<PanelView>;
  /** The order that is being marked signed or cancelled, the person or the pair that is looked at. */
  readonly rowId: string;
  /** What was just done, told on the first screen; null when nothing was. */
  readonly said: Said | null;
  /** To the first screen, which tells what was done and what comes next. */
  onDone(said: Said): void;
  /** `rowId` only where one row is meant. */
  onOpen(screen: SchoolScreen, rowId?: string): void;
}
