// What the forms of the page of a pair are given.
import type { PairLifeView } from '../../rpc/views/life.ts';
import type { doneMessages } from '../../texts/uiLife.ts';

/** What is open on the page; `page` is the page itself. */
export type LifeForm = 'page' | 'meeting' | 'programme' | 'approve' | 'replace' | 'end' | 'result' | 'award';

export interface LifeFormProps {
  readonly life: PairLifeView;
  onBack(): void;
  /** The workbook was changed: the page is loaded anew and says so. */
  onDone(message: keyof typeof doneMessages): void;
}
