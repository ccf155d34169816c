// Ways to do the same work side by side: a line for each way and size, how many times ours a naive one costs, how each grows.
import type { ExecutionResult } from '../../local/contract.ts';
import { type Cost, exponent, PROFILES } from './cost.ts';
import { COST_TITLES, costCells, table } from './print.ts';

export interface Line {
  readonly size: number;
  readonly what: string;
  /** Of a naive way: the way of ours that does its work. */
  readonly against?: string;
  /** Cells of the columns that stand before the costs. */
  readonly told?: readonly string[];
  readonly cost: Cost;
  /** User time of this computer: the program together with the emulator it runs on. */
  readonly cpuMs?: number;
  /** Why it ended before its end; empty or absent when it did not. */
  readonly stopped?: string;
}

/** The two lines of a work that is done in two ways. */
export const oursAndNaive = (size: number, ours: Cost, naive: Cost): Line[] => [
  { size, what: 'ours', cost: ours },
  { size, what: 'naive', against: 'ours', cost: naive },
];

/** The value of the work and the user time it took. */
export const timed = async <Value>(work: Promise<Value>) => {
  const before = process.cpuUsage();
  const value = await work;
  return { value, cpuMs: process.cpuUsage(before).user / 1000 };
};

/** What Google said, in its own words, to one that did not come to its end. */
export const endOf = ({ status, error }: ExecutionResult): string =>
  status === 'completed' ? '' : (error?.message ?? status);

const isFinished = ({ stopped = '' }: Line): boolean => stopped === '';

/** How many times the cost of ours: calls, then the seconds of each profile. A way that was stopped has no such number. */
const timesOurs = (line: Line, lines: readonly Line[]): string[] => {
  const own = lines.find(({ size, what }) => size === line.size && what === line.against);
  if (own === undefined) return ['calls', ...PROFILES].map(() => '');
  const of = (metric: (cost: Cost) => number): string =>
    isFinished(line) && isFinished(own) ? (metric(line.cost) / metric(own.cost)).toFixed(1) : '–';
  return [of(({ calls }) => calls), ...PROFILES.map((profile) => of(({ seconds }) => seconds[profile]))];
};

const cpuCells = (isTimed: boolean, { cpuMs = 0 }: Line): string[] => (isTimed ? [(cpuMs / 1000).toFixed(2)] : []);

const printGrowth = (sizeTitle: string, lines: readonly Line[], isTimed: boolean): void => {
  console.log(`\ngrowth exponents by ${sizeTitle}, of what came to its end:`);
  const ways = [...new Set(lines.map(({ what }) => what))]
    .map((what) => lines.filter((line) => line.what === what && isFinished(line)))
    .filter((own) => own.length > 1);
  const grows = (own: readonly Line[], of: (line: Line) => number): string =>
    exponent(own.map((line) => [line.size, of(line)] as const)).toFixed(2);
  table(
    ['', 'sizes', 'calls', 'RPC', 's mid', ...(isTimed ? ['CPU'] : [])],
    ways.map((own) => [
      own[0]?.what ?? '',
      own.map(({ size }) => size).join(', '),
      grows(own, ({ cost }) => cost.calls),
      grows(own, ({ cost }) => cost.rpc),
      grows(own, ({ cost }) => cost.seconds.mid),
      ...(isTimed ? [grows(own, ({ cpuMs = 0 }) => cpuMs)] : []),
    ]),
  );
};

/** The table of all lines, the words of those that were stopped, and the growth of each way. */
export const printLines = (sizeTitle: string, lines: readonly Line[], toldTitles: readonly string[] = []): void => {
  const isTimed = lines.some(({ cpuMs }) => cpuMs !== undefined);
  table(
    [
      sizeTitle,
      'what',
      ...toldTitles,
      ...COST_TITLES,
      ...(isTimed ? ['CPU s'] : []),
      'times calls',
      'low',
      'mid',
      'high',
    ],
    lines.map((line) => [
      String(line.size),
      line.what,
      ...(line.told ?? toldTitles.map(() => '')),
      ...costCells(line.cost),
      ...cpuCells(isTimed, line),
      ...timesOurs(line, lines),
    ]),
  );
  for (const line of lines.filter((one) => !isFinished(one)))
    console.log(
      `\n${line.what} of ${line.size} ${sizeTitle} ended early; its line is what it cost until then: «${line.stopped}»`,
    );
  if (isTimed)
    console.log(
      '\nCPU is user time of this computer, of the program together with the emulator: compare within one run only.',
    );
  printGrowth(sizeTitle, lines, isTimed);
};
