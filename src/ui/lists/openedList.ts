// A file that was read, with what the register may take of it.
import { CallError } from '../../rpc/client.ts';
import type { ListFields, ListRegister } from '../../rpc/views/lists.ts';
import { pageReader } from './pageReader.ts';
import type { FileSheet } from './reading/cells.ts';

export interface OpenedList extends ListFields {
  readonly register: ListRegister;
  readonly sheets: readonly FileSheet[];
}

/** Sheets of a file. Rejects with a CallError that says what is wrong with it; nothing is sent anywhere. */
export async function readSheets(file: File): Promise<readonly FileSheet[]> {
  return pageReader.readFile(new Uint8Array(await file.arrayBuffer())).catch((error: unknown) => {
    throw new CallError([{ code: 'file_unreadable', text: pageReader.readingText(error) }], false);
  });
}
