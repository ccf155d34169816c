// A file that was read, with what the register may take of it.
import type { ListFields, ListRegister } from '../../rpc/views/lists.ts';
import type { FileSheet } from './reading/cells.ts';

export interface OpenedList extends ListFields {
  readonly register: ListRegister;
  readonly sheets: readonly FileSheet[];
}
