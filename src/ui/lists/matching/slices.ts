// The rows of a list that go in, in pieces that one call of the script may carry; each piece may be sent again without harm.
import type { ListProblem } from '../../../rpc/views/lists.ts';
import type { SentRows } from './matchColumns.ts';

/** The server takes no more rows at once. */
const SLICE_ROWS = 2500;

/** Rows that a problem keeps out are not sent again. */
export function slicesOf({ columns, lines, rows }: SentRows, problems: readonly ListProblem[]): SentRows[] {
  const out = new Set(problems.flatMap((problem) => (problem.level === 'error' ? problem.lines : [])));
  const ready = lines.flatMap((line, index) => (out.has(line) ? [] : [{ line, cells: rows[index] ?? [] }]));
  const slices: SentRows[] = [];
  for (let at = 0; at < ready.length; at += SLICE_ROWS) {
    const slice = ready.slice(at, at + SLICE_ROWS);
    slices.push({ columns, lines: slice.map(({ line }) => line), rows: slice.map(({ cells }) => cells) });
  }
  return slices;
}
