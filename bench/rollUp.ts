// The quarterly roll-up of n schools: ours, and the two naive shapes over the same workbooks; what a repeated one costs, and one in a storm.
import type { ExecutionResult, Fault, Workspace } from '../local/contract.ts';
import { type Cost, costOf, exponent, PROFILES } from './cost.ts';
import { BASELINE, BUNDLE, inCopy, newWorkspace } from './folders.ts';
import { addLargeSheets, anHourLater, firstSchool, growToMany, type Municipality, SUBMITTING } from './manySchools.ts';
import { column, later, QUARTER, runJob, schoolBooks } from './municipality.ts';
import { COST_TITLES, costCells, heading, table } from './print.ts';

interface RollUpTable {
  /** Rows of people in each school's workbook. */
  readonly rows: number;
  readonly schools: readonly number[];
  /** The naive shapes are run up to so many schools. */
  readonly naiveUpTo: number;
}

export interface RollUpSizes {
  readonly tables: readonly RollUpTable[];
  /** Schools in the repeated roll-up and in the storms. */
  readonly repeated: number;
}

/** Schools a naive shape is started for by hand at a time. Apps Script: an execution is killed after 6 minutes. */
const BY_HAND = 25;
const ENTRY = 'jobContinueRollUp';
const MINUTE_MS = 61_000;

interface Line {
  readonly schools: number;
  readonly what: string;
  readonly cost: Cost;
  /** Megabytes the process grew by at its largest. */
  readonly megabytes: number;
}

/** How much memory a piece of work takes at its largest; all threads and the store's cache are in it. */
const atItsLargest = async <Value>(work: () => Promise<Value>): Promise<{ value: Value; megabytes: number }> => {
  const start = process.memoryUsage.rss();
  let largest = start;
  const look = () => {
    largest = Math.max(largest, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 20);
  try {
    return { value: await work(), megabytes: Math.round((largest - start) / 2 ** 20) };
  } finally {
    clearInterval(timer);
  }
};

const acceptedIn = (workspace: Workspace, bookId: string): number =>
  column(workspace, bookId, 'Свод по ОО', 'Отчёт').filter((state) => state === 'сдан').length;

const ours = ({ dir, bookId }: Municipality, schools: number): Promise<Cost> =>
  inCopy(dir, BUNDLE, async (workspace) => {
    const executions = await runJob(workspace, bookId, 'rpcStartRollUp', ENTRY, QUARTER);
    const accepted = acceptedIn(workspace, bookId);
    if (accepted !== Math.min(schools, SUBMITTING)) throw new Error(`${accepted} of ${schools} schools in the roll-up`);
    return costOf(executions);
  });

/** A naive shape over the same workbooks, started by hand for every `BY_HAND` schools. */
const naive = ({ dir, bookId }: Municipality, schools: number, entry: string, last?: string): Promise<Cost> =>
  inCopy(dir, BASELINE, async (workspace) => {
    const executions: ExecutionResult[] = [];
    for (let first = 1; first <= schools; first += BY_HAND)
      executions.push(await workspace.call({ bookId, entry, args: [first, BY_HAND] }));
    const seen = executions.reduce((sum, { value }) => sum + Number(value), 0);
    if (last !== undefined) executions.push(await workspace.call({ bookId, entry: last }));
    const cost = costOf(executions);
    if (seen !== schools) throw new Error(`naive ${entry}: ${seen} of ${schools} schools`);
    return cost;
  });

const compare = async ({ rows, schools: sizes, naiveUpTo }: RollUpTable): Promise<void> => {
  heading(
    `Quarterly roll-up of schools with ${rows} rows of people (whole: each workbook opened and read; copy: rows copied, then counted)`,
  );
  const municipality = await firstSchool(newWorkspace());
  await addLargeSheets(municipality, ['Копия', 'Итог'], Math.max(1000, naiveUpTo * (rows + 2)));
  const lines: Line[] = [];
  for (const schools of sizes) {
    // Ours reads «Отправка» alone: where the naive shapes are not run, nobody looks at people.
    await growToMany(municipality, schools, schools <= naiveUpTo ? rows : 0);
    await anHourLater(municipality);
    const shapes: [string, () => Promise<Cost>][] = [['ours', () => ours(municipality, schools)]];
    if (schools <= naiveUpTo) {
      shapes.push(['whole', () => naive(municipality, schools, 'readWhole')]);
      shapes.push(['copy', () => naive(municipality, schools, 'copyRows', 'countCopied')]);
    }
    for (const [what, work] of shapes) {
      const { value, megabytes } = await atItsLargest(work);
      lines.push({ schools, what, cost: value, megabytes });
    }
  }
  print(lines);
};

const print = (lines: readonly Line[]): void => {
  const mine = (schools: number): Cost =>
    lines.find((line) => line.what === 'ours' && line.schools === schools)?.cost as Cost;
  table(
    ['schools', '', ...COST_TITLES, 'MB', 'times low', 'mid', 'high'],
    lines.map(({ schools, what, cost, megabytes }) => [
      what === 'ours' ? String(schools) : '',
      what,
      ...costCells(cost),
      String(megabytes),
      ...PROFILES.map((profile) =>
        what === 'ours' ? '' : (cost.seconds[profile] / mine(schools).seconds[profile]).toFixed(1),
      ),
    ]),
  );
  const shapes = [...new Set(lines.map(({ what }) => what))];
  console.log('\ngrowth exponents over the sizes above:');
  table(
    ['', 'calls', 'RPC', 's mid'],
    shapes.map((shape) => {
      const own = lines.filter(({ what }) => what === shape);
      const grows = (of: (cost: Cost) => number): string =>
        exponent(own.map(({ schools, cost }) => [schools, of(cost)] as const)).toFixed(2);
      return [shape, grows(({ calls }) => calls), grows(({ rpc }) => rpc), grows((cost) => cost.seconds.mid)];
    }),
  );
};

/** Executions with faults of their own, a minute apart; a person starts anew what a fault has kept from beginning. */
const inStorm = async (workspace: Workspace, bookId: string, faults: () => Fault[]): Promise<ExecutionResult[]> => {
  const executions: ExecutionResult[] = [];
  const isUnderWay = () => workspace.triggers().some(({ entry }) => entry === ENTRY);
  const isFrozen = () => column(workspace, bookId, 'Показатели', 'Показатель').length > 0;
  do {
    executions.push(
      isUnderWay()
        ? await workspace.call({ bookId, entry: ENTRY, from: 'trigger', faults: faults() })
        : await workspace.call({ bookId, entry: 'rpcStartRollUp', args: [QUARTER], from: 'sidebar', faults: faults() }),
    );
    const byTrigger = await workspace.moveClock(later(workspace, MINUTE_MS));
    executions.push(...byTrigger.filter(({ entry }) => entry === ENTRY));
  } while ((isUnderWay() || !isFrozen()) && executions.length < 500);
  return executions;
};

/** Mulberry32: the same storm every time. */
const chance = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const TRIPS = [
  'Sheets.Spreadsheets.Values.batchGet',
  'Sheets.Spreadsheets.Values.batchUpdate',
  'UrlFetchApp.fetchAll',
  'Drive.Files.list',
  'Properties.setProperty',
  'Cache.put',
  'ClockTriggerBuilder.create',
  'ScriptApp.deleteTrigger',
];

const stormOf = (share: number) => {
  const next = chance(7);
  const strike = (method: string, calls: number): Fault[] =>
    Array.from({ length: calls }, (_, index) => index + 1)
      .filter(() => next() < share)
      .map((call) => ({ method, call, code: 503, message: 'The service is currently unavailable.' }));
  return () => [...TRIPS.flatMap((method) => strike(method, 3)), ...strike('UrlFetchApp.fetchAll[]', 50)];
};

/** Of all executions, those that failed too: in a storm they are what it costs. */
const costOfAll = (executions: readonly ExecutionResult[]): Cost =>
  costOf(executions.map((execution) => ({ ...execution, status: 'completed' as const })));

const repeat = async ({ repeated: schools }: RollUpSizes): Promise<void> => {
  heading(`The roll-up of ${schools} schools again, and in storms`);
  const municipality = await firstSchool(newWorkspace());
  await growToMany(municipality, schools, 0);
  await anHourLater(municipality);
  const { dir, bookId } = municipality;
  const rows: string[][] = [];
  for (const share of [0, 0.01, 0.1, 1])
    await inCopy(dir, BUNDLE, async (workspace) => {
      await runJob(workspace, bookId, 'rpcStartRollUp', ENTRY, QUARTER);
      const changed = schoolBooks(workspace, bookId).slice(0, Math.ceil(schools * share));
      for (const book of changed)
        workspace.typeRows(book, 'Контингент', [{ 'На дату': '01.12.2025', 'Обучающихся всего': '100' }]);
      await workspace.moveClock(later(workspace, 10 * MINUTE_MS));
      const executions = await runJob(workspace, bookId, 'rpcStartRollUp', ENTRY, QUARTER);
      rows.push([`${changed.length} changed`, ...costCells(costOf(executions)), String(acceptedIn(workspace, bookId))]);
    });
  for (const share of [0.01, 0.1])
    await inCopy(dir, BUNDLE, async (workspace) => {
      const executions = await inStorm(workspace, bookId, stormOf(share));
      rows.push([
        `storm of ${share * 100} %`,
        ...costCells(costOfAll(executions)),
        String(acceptedIn(workspace, bookId)),
      ]);
    });
  table(['', ...COST_TITLES, 'accepted'], rows);
};

export const benchRollUp = async (sizes: RollUpSizes): Promise<void> => {
  for (const size of sizes.tables) await compare(size);
  await repeat(sizes);
  console.log(
    `\nBetween two runs of ours a minute passes that is not in its seconds: the Sheets API allows 60 reads a minute. A naive shape is started by hand for every ${BY_HAND} schools.`,
  );
};
