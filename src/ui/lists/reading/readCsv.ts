// Rows of a .csv text: quotes, line breaks inside them, and the delimiter found by looking at the rows it makes.
import { cleanCell, type FileRow, filledRows, ReadingError } from './cells.ts';

/** In the order of preference: Excel writes `;` where the decimal sign is a comma. */
const DELIMITERS = [';', '\t', ','] as const;
/** Rows that tell the delimiter. */
const SAMPLE_ROWS = 50;

/** Rows of raw fields, `most` at the most. A quote means something only at the beginning of a field. Throws `open_quote`. */
function split(text: string, delimiter: string, most: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    let field = '';
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end === -1) throw new ReadingError('open_quote');
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    let stop = at;
    while (stop < text.length && text[stop] !== delimiter && text[stop] !== '\n' && text[stop] !== '\r') stop += 1;
    row.push(field + text.slice(at, stop));
    at = stop + 1;
    if (text[stop] === delimiter && at < text.length) continue;
    if (text[stop] === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** How many of the first rows have the width that most of them have; a width of one says nothing. */
function evenness(text: string, delimiter: string): number {
  const counts = new Map<number, number>();
  try {
    for (const { length } of split(text, delimiter, SAMPLE_ROWS))
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  } catch {
    return 0;
  }
  return Math.max(0, ...counts.values());
}

/** `sep=;`, by which Excel is told the delimiter, in the first line. */
const DECLARED = /^sep=(.)\r?\n/i;

/** Rows that hold something, numbered as a spreadsheet program numbers them. Throws `open_quote`, `empty` rows aside. */
export function readCsv(text: string): FileRow[] {
  const declared = DECLARED.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const [best] = DELIMITERS.map((mark) => ({ mark, even: evenness(body, mark) })).sort((a, b) => b.even - a.even);
  const rows = split(body, declared?.[1] ?? best?.mark ?? ';', Number.POSITIVE_INFINITY);
  return filledRows(rows.map((cells, index) => ({ line: index + 1, cells: cells.map(cleanCell) })));
}
