// Plain tables on stdout: text to the left, numbers to the right.
import { type Cost, PROFILES } from './cost.ts';

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
