// Plain tables on stdout: text to the left, numbers to the right.
import { type Cost, exponent, PROFILES } from './cost.ts';

export const heading = (text: string): void => console.log(`\n${text}\n`);

export const table = (titles: readonly string[], rows: readonly (readonly string[])[]): void => {
  const widths = titles.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  for (const row of [titles, widths.map((width) => '-'.repeat(width)), ...rows]) console.log(line(row));
};

export const seconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));

/** Cells of a cost: executions, calls, RPC, seconds low, mid, high. */
export const costCells = ({ executions, calls, rpc, seconds: charged }: Cost): string[] => [
  String(executions),
  String(calls),
  String(rpc),
  ...PROFILES.map((profile) => seconds(charged[profile])),
];

export const COST_TITLES = ['runs', 'calls', 'RPC', 's low', 's mid', 's high'];

export interface Point {
  readonly size: number;
  readonly ours: Cost;
  readonly naive: Cost;
}

/** Three lines a size: ours, the naive shape, ours as a part of it; then the growth exponents of both. */
export const comparison = (what: string, points: readonly Point[]): void => {
  const parts = ({ ours, naive }: Point): string[] =>
    [
      ours.executions / naive.executions,
      ours.calls / naive.calls,
      ours.rpc / naive.rpc,
      ...PROFILES.map((profile) => ours.seconds[profile] / naive.seconds[profile]),
    ].map((part) => part.toFixed(3));
  table(
    [what, '', ...COST_TITLES],
    points.flatMap((point) => [
      [String(point.size), 'ours', ...costCells(point.ours)],
      ['', 'naive', ...costCells(point.naive)],
      ['', 'ours/naive', ...parts(point)],
    ]),
  );
  const grows = (of: (point: Point) => number): string =>
    exponent(points.map((point) => [point.size, of(point)] as const)).toFixed(2);
  console.log(`\ngrowth exponents over ${points.length} sizes (${points.map(({ size }) => size).join(', ')}):`);
  table(
    ['', 'calls', 's mid'],
    [
      ['ours', grows(({ ours }) => ours.calls), grows(({ ours }) => ours.seconds.mid)],
      ['naive', grows(({ naive }) => naive.calls), grows(({ naive }) => naive.seconds.mid)],
    ],
  );
};
