// The reader of lists out of the built page that loads them: the command line reads a file with the very script the page reads it with.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import vm from 'node:vm';
import { refusal } from '../files/refusal.ts';

export interface ListField {
  readonly key: string;
  readonly title: string;
}

export interface FileSheet {
  readonly name: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly (string | number)[] }[];
}

export interface Matched {
  readonly names: readonly string[];
  readonly headerLine: number;
  readonly rows: FileSheet['rows'];
  readonly fieldOf: readonly string[];
  readonly refused: readonly {
    readonly name: string;
    readonly refusal: { readonly of: string; readonly text: string };
  }[];
}

export interface SentRows {
  readonly columns: readonly string[];
  readonly lines: readonly number[];
  readonly rows: readonly unknown[];
}

/** What the script of the page gives; `fields` is the answer of rpcGetListFields for one register. */
export interface ListReader {
  readFile(bytes: Uint8Array): Promise<FileSheet[]>;
  readingText(error: unknown): string;
  matchColumns(rows: FileSheet['rows'], fields: unknown): Matched;
  lackingFields(fields: unknown, chosen: readonly string[]): { sharable: ListField[]; needed: ListField[] };
  chosenCells(rows: FileSheet['rows'], chosen: readonly string[]): SentRows;
  slicesOf(sent: SentRows, problems: unknown): SentRows[];
}

const SCRIPT = /<script id="listReader">([\s\S]*?)<\/script>/;

/** What the script takes from a browser; Node has the same under the same names. */
const BROWSER = { TextDecoder, DecompressionStream, Blob };

/** Refused when `bundle` holds no page with a reader. */
export async function loadListReader(bundle: string): Promise<ListReader> {
  const page = await readFile(join(bundle, 'list.html'), 'utf8').catch(() => '');
  const script = SCRIPT.exec(page)?.[1];
  if (script === undefined) throw refusal('В этой сборке программы нет загрузки списков.');
  return vm.runInNewContext(`${script};listReader`, { ...BROWSER }) as ListReader;
}
