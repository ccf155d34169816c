// The roll-up of the same schools again, more or fewer of them changed, and the first one in storms of refusals.
import type { ExecutionResult, Fault, Workspace } from '../../local/contract.ts';
import { costOf, spentBy } from '../kit/cost.ts';
import { BUNDLE, inCopy, newWorkspace } from '../kit/folders.ts';
import { column, later, QUARTER, runJob, schoolBooks } from '../kit/municipality.ts';
import { COST_TITLES, costCells, heading, table } from '../kit/print.ts';
import { anHourLater, firstSchool, growToMany } from './manySchools.ts';
import { acceptedIn, ROLL_UP_JOB } from './ours.ts';

const MINUTE_MS = 61_000;

/** Executions with faults of their own, a minute apart; a person starts anew what a fault has kept from beginning. */
const inStorm = async (workspace: Workspace, bookId: string, faults: () => Fault[]): Promise<ExecutionResult[]> => {
  const executions: ExecutionResult[] = [];
  const isUnderWay = () => workspace.triggers().some(({ entry }) => entry === ROLL_UP_JOB);
  const isFrozen = () => column(workspace, bookId, 'Показатели', 'Показатель').length > 0;
  do {
    executions.push(
      isUnderWay()
        ? await workspace.call({ bookId, entry: ROLL_UP_JOB, from: 'trigger', faults: faults() })
        : await workspace.call({ bookId, entry: 'rpcStartRollUp', args: [QUARTER], from: 'sidebar', faults: faults() }),
    );
    const byTrigger = await workspace.moveClock(later(workspace, MINUTE_MS));
    executions.push(...byTrigger.filter(({ entry }) => entry === ROLL_UP_JOB));
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

export const benchAgain = async (schools: number): Promise<void> => {
  heading(`The roll-up of ${schools} schools again, and in storms`);
  const municipality = await firstSchool(newWorkspace());
  await growToMany(municipality, schools, 0);
  await anHourLater(municipality);
  const { dir, bookId } = municipality;
  const rows: string[][] = [];
  for (const share of [0, 0.01, 0.1, 1])
    await inCopy(dir, BUNDLE, async (workspace) => {
      await runJob(workspace, bookId, 'rpcStartRollUp', ROLL_UP_JOB, QUARTER);
      const changed = schoolBooks(workspace, bookId).slice(0, Math.ceil(schools * share));
      for (const book of changed)
        workspace.typeRows(book, 'Контингент', [{ 'На дату': '01.12.2025', 'Обучающихся всего': '100' }]);
      await workspace.moveClock(later(workspace, 10 * MINUTE_MS));
      const executions = await runJob(workspace, bookId, 'rpcStartRollUp', ROLL_UP_JOB, QUARTER);
      rows.push([`${changed.length} changed`, ...costCells(costOf(executions)), String(acceptedIn(workspace, bookId))]);
    });
  for (const share of [0.01, 0.1])
    await inCopy(dir, BUNDLE, async (workspace) => {
      const executions = await inStorm(workspace, bookId, stormOf(share));
      rows.push([
        `storm of ${share * 100} %`,
        ...costCells(spentBy(executions)),
        String(acceptedIn(workspace, bookId)),
      ]);
    });
  table(['', ...COST_TITLES, 'accepted'], rows);
};
