// The text of a .csv file out of its bytes: UTF-8, Windows-1251 or the UTF-16 that Excel calls Unicode; what is not text is refused.
import { ReadingError } from './cells.ts';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** A byte no text of one of the encodings holds, looked for in the beginning of the file. */
const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 4096).includes(0);

/** Bytes that are not valid UTF-8 are Windows-1251: words of Russian are never valid by chance. Throws `not_a_list`. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (isBinary(bytes)) throw new ReadingError('not_a_list');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
