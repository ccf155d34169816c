// A long list in pieces that one call of the script may carry; each piece may be sent again without harm.
import type { SentRows } from './matchColumns.ts';

/** The server takes no more rows at once. */
const SLICE_ROWS = 2500;

export function slicesOf({ columns, lines, rows }: SentRows): SentRows[] {
  const slices: SentRows[] = [];
  for (let at = 0; at < lines.length; at += SLICE_ROWS)
    slices.push({ columns, lines: lines.slice(at, at + SLICE_ROWS), rows: rows.slice(at, at + SLICE_ROWS) });
  return slices;
}
