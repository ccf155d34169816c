// A register of organisations in a file as lines of the list, to be looked over before anything is added.
import type { FileRow } from '../lists/reading/cells.ts';
import { readFile } from '../lists/reading/readFile.ts';
import { readingText } from '../lists/reading/readingText.ts';
import { sheetsOfFile } from '../lists/sheetsOfFile.ts';

/** Words of the headers by which the columns are found; the short name is the one people call the organisation by. */
const NAME_HEADERS = [/кратк/iu, /наименован|назван|организац|учрежден/iu];
const TYPE_HEADER = /^(?:тип|вид)(?:\s|$)/iu;
/** Further down no header stands. */
const HEADER_ROWS = 10;

interface Columns {
  /** Rows up to here are above the list. */
  readonly after: number;
  readonly name: number;
  /** -1 for none. */
  readonly type: number;
}

/** Without a header the first two columns are meant. */
function columnsOf(rows: readonly (readonly string[])[]): Columns {
  for (const pattern of NAME_HEADERS) {
    const after = rows
      .slice(0, HEADER_ROWS)
      .findIndex((cells) => isHeader(cells) && cells.some((cell) => pattern.test(cell)));
    const header = rows[after] ?? [];
    if (after >= 0)
      return {
        after: after + 1,
        name: header.findIndex((cell) => pattern.test(cell)),
        type: header.findIndex((cell) => TYPE_HEADER.test(cell)),
      };
  }
  return { after: 0, name: 0, type: 1 };
}

/** Names of organisations have quotes or a number; headers have neither. */
const isHeader = (cells: readonly string[]): boolean => !cells.some((cell) => /[«"]|№\s*\d/u.test(cell));

/** «Название ; тип», one organisation a line; a separator within a name becomes a comma. */
export function linesOf(fileRows: readonly FileRow[]): string {
  const rows = fileRows.map(({ cells }) =>
    cells.map((cell) => String(cell).replace(/\s+/gu, ' ').replaceAll(';', ',').trim()),
  );
  const { after, name, type } = columnsOf(rows);
  return rows
    .slice(after)
    .map((cells) => [cells[name] ?? '', cells[type] ?? ''].filter((cell) => cell !== '').join(' ; '))
    .filter((line) => line !== '')
    .join('\n');
}

/** The list of the first sheet that holds something. Rejects as `sheetsOfFile` does. */
export const fileOfOrganisations = async (file: File): Promise<string> =>
  linesOf((await sheetsOfFile(file, { readFile, readingText }))[0]?.rows ?? []);
