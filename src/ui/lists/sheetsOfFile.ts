// A chosen file as sheets, or the one sentence that refuses it, whichever script of the page reads files.
import { CallError } from '../../rpc/client.ts';
import type { pageReader } from './pageReader.ts';
import type { FileSheet } from './reading/cells.ts';

/** Rejects with a CallError that says what is wrong with the file; nothing is sent anywhere. */
export async function sheetsOfFile(
  file: File,
  reader: Pick<typeof pageReader, 'readFile' | 'readingText'>,
): Promise<readonly FileSheet[]> {
  try {
    return await reader.readFile(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    throw new CallError([{ code: 'file_unreadable', text: reader.readingText(error) }], false);
  }
}
