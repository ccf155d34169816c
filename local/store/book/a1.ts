// A1 notation of the Sheets API: text to rectangle and back.

/** Half-open, from 0; `null` is an open end. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number | null;
  readonly right: number | null;
}

export interface Reference {
  /** `null`: the first sheet. */
  readonly title: string | null;
  readonly rect: Rect;
  /** True for `A1`: an anchor that does not bound what is written. */
  readonly isCell: boolean;
}

const CELL = /^([A-Za-z]{0,3})([0-9]*)$/;
// Apps Script: a sheet name with anything but letters, digits and underscores must be quoted.
// https://developers.google.com/workspace/sheets/api/guides/concepts#expandable-1 (seen 2026-11-22)
const BARE_TITLE = /^[\p{L}\p{N}_]+$/u;

/** `null` when the text is not a range; whether the sheet exists is the caller's question. */
export function parseReference(text: string): Reference | null {
  const cut = splitTitle(text);
  if (cut === null) return null;
  const rect = cut.range === null ? WHOLE : parseRect(cut.range);
  if (rect === null)
    return cut.title === null && BARE_TITLE.test(text) ? { title: text, rect: WHOLE, isCell: false } : null;
  return { title: cut.title, rect, isCell: cut.range !== null && /^[A-Za-z]+[0-9]+$/.test(cut.range) };
}

const WHOLE: Rect = { top: 0, left: 0, bottom: null, right: null };

function splitTitle(text: string): { title: string | null; range: string | null } | null {
  const quoted = /^'((?:[^']|'')+)'(?:!(.+))?$/.exec(text);
  if (quoted !== null) return { title: (quoted[1] ?? '').replaceAll("''", "'"), range: quoted[2] ?? null };
  const mark = text.indexOf('!');
  if (mark < 0) return { title: null, range: text };
  const title = text.slice(0, mark);
  return BARE_TITLE.test(title) ? { title, range: text.slice(mark + 1) } : null;
}

function parseRect(text: string): Rect | null {
  const [first = '', second, ...rest] = text.split(':');
  if (rest.length > 0) return null;
  const from = parseCorner(first);
  const to = second === undefined ? from : parseCorner(second);
  if (from === null || to === null) return null;
  if (second === undefined && (from.row === null || from.column === null)) return null;
  return {
    top: Math.min(from.row ?? 0, to.row ?? from.row ?? 0),
    left: Math.min(from.column ?? 0, to.column ?? from.column ?? 0),
    bottom: to.row === null ? null : Math.max(from.row ?? 0, to.row) + 1,
    right: to.column === null ? null : Math.max(from.column ?? 0, to.column) + 1,
  };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = CELL.exec(text);
  if (match === null || text === '' || match[2] === '0') return null;
  const letters = match[1] ?? '';
  const digits = match[2] ?? '';
  return { row: digits === '' ? null : Number(digits) - 1, column: letters === '' ? null : columnIndex(letters) };
}

export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

export function quoteTitle(title: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) ? title : `'${title.replaceAll("'", "''")}'`;
}

/** `'Наставники'!A1:C5`, one cell as `'Наставники'!A1`; open ends as `A2:C`. */
export function formatReference(title: string, rect: Rect): string {
  const corner = (row: number | null, column: number | null) =>
    `${column === null ? '' : columnLetters(column)}${row === null ? '' : row + 1}`;
  const from = corner(rect.top, rect.left);
  const to = corner(rect.bottom === null ? null : rect.bottom - 1, rect.right === null ? null : rect.right - 1);
  return `${quoteTitle(title)}!${from === to || to === '' ? from : `${from}:${to}`}`;
}
