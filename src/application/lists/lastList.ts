// What the workbook remembers of the last list: enough to undo it, and nobody's name.
import type { ListRegister } from '../../rpc/views/lists.ts';

export const LAST_LIST_KEY = 'lastList';

export interface LastListState {
  readonly importId: string;
  readonly register: ListRegister;
  /** Local date and time of the first slice, `2025-12-31 17:05`. */
  readonly at: string;
  /** Rows of the file. */
  readonly total: number;
}
