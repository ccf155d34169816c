// A curator's file, .xlsx or .csv by what it holds and not by its name, as sheets of cells; nothing of it leaves the computer here.
import { type FileSheet, ReadingError } from './cells.ts';
import { decodeText } from './decodeText.ts';
import { readCsv } from './readCsv.ts';
import { readWorksheet } from './readWorksheet.ts';
import { unzip } from './unzip.ts';
import { readBook } from './xlsxBook.ts';

const MAX_FILE_BYTES = 10_000_000;

/** Begins .xls of the old kind, and .xlsx behind a password. */
const COMPOUND_MARK = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_MARK = [0x50, 0x4b];

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Names in a compound file are UTF-16; a protected workbook has a stream of this name. */
const isProtected = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage');

/** Journals and accounting programs export a page or XML under the name of .xls. */
const isMarkup = (text: string): boolean => /^\s*<[!?a-z]/i.test(text);

function readText(bytes: Uint8Array): FileSheet[] {
  const text = decodeText(bytes);
  if (isMarkup(text)) throw new ReadingError('old_xls');
  return [{ name: '', rows: readCsv(text) }];
}

async function readXlsx(bytes: Uint8Array): Promise<FileSheet[]> {
  const parts = unzip(bytes);
  if (!parts.names.has('xl/workbook.xml')) throw new ReadingError('not_a_list');
  const book = await readBook(parts);
  const sheets: FileSheet[] = [];
  for (const { name, part } of book.sheets) sheets.push({ name, rows: readWorksheet(await parts.text(part), book) });
  return sheets;
}

/** Sheets that hold something; a .csv is one sheet without a name. Rejects with a ReadingError and with nothing else. */
export async function readFile(bytes: Uint8Array): Promise<FileSheet[]> {
  if (bytes.length > MAX_FILE_BYTES) throw new ReadingError('too_large');
  if (begins(bytes, COMPOUND_MARK)) throw new ReadingError(isProtected(bytes) ? 'protected' : 'old_xls');
  const sheets = begins(bytes, ZIP_MARK) ? await readXlsx(bytes) : readText(bytes);
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new ReadingError('empty');
  return filled;
}
