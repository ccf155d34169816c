// A roll-up of more schools than one execution may read: it goes on by itself, also when killed or when the register changes meanwhile.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, finishJob, type JobView, minutesLater, run } from './kit/asking.ts';
import { headersOf, rowsOf, sheetOf } from './kit/cells.ts';
import { spentBy } from './kit/ledger.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { QUARTER, rolledUp } from './kit/reporting.ts';
import { REQUEST, WAVE } from './kit/rollingUp.ts';
import { typeContingent } from './kit/school.ts';
import { cleanUp, copyOf, discard, newWorkspace, putAside } from './kit/workspaces.ts';

const SCHOOLS = 55;
/** What stands on «Графики» is asked before it is drawn anew. */
const CHARTS = 1;
/** Places in the register of those that submit: first and last of both waves. */
const SUBMITTING = [0, 49, 50, 54];

let prepared: string;
let bookId: string;
let workspace: Workspace;
let expected: unknown;

const start = () => ask<JobView>(workspace, bookId, 'rpcStartRollUp', QUARTER);

beforeAll(async () => {
  workspace = newWorkspace();
  const municipality = await municipalityOf(workspace, SCHOOLS);
  bookId = municipality.bookId;
  for (const place of SUBMITTING) {
    const schoolBook = municipality.schoolBooks[place] ?? '';
    typeContingent(workspace, schoolBook, 1);
    await ask(workspace, schoolBook, 'rpcSubmitQuarter', { period: QUARTER.period });
  }
  // The factory has read sixty workbooks in what the standing clock calls one minute.
  await workspace.moveClock(minutesLater(workspace, 2));
  prepared = await putAside(workspace);
  workspace = copyOf(prepared);
  await start();
  await finishJob(workspace, bookId);
  expected = rolledUp(workspace, bookId);
  await discard(workspace);
});

beforeEach(() => {
  workspace = copyOf(prepared);
});
afterEach(() => discard(workspace));
afterAll(cleanUp);

const accepted = () =>
  rowsOf(workspace, bookId, TABS.rollUp)
    .filter((row) => row['Отчёт'] === 'сдан')
    .map((row) => row['Код ОО']);

test('the first execution reads fifty schools and leaves the rest to the next', async () => {
  expect(await start()).toMatchObject({ state: 'waiting', done: 50, total: SCHOOLS });
  expect(await ask(workspace, bookId, 'rpcGetIndicators', { period: QUARTER.period })).toMatchObject({
    version: 0,
    rows: [],
  });
  await finishJob(workspace, bookId);
  expect(accepted()).toEqual(['ОО-0001', 'ОО-0050', 'ОО-0051', 'ОО-0055']);
  expect(rowsOf(workspace, bookId, TABS.rollUp).at(-1)?.['Детей с ОВЗ']).toBe('44');
});

const WRITE = 'Sheets.Spreadsheets.Values.batchUpdate';

test.each([
  { method: '*', call: 1, why: 'before anything' },
  { method: '*', call: 8, why: 'while the trigger is set' },
  { method: '*', call: 16, why: 'before the workbooks are asked' },
  { method: REQUEST, call: 3, why: 'while they answer' },
  { method: WRITE, call: 1, why: 'before the quarter is written' },
  { method: WRITE, call: 1, after: true, why: 'when it is written and nobody knows' },
  { method: 'Properties.deleteProperty', call: 1, why: 'when its place is taken away' },
  { method: 'ScriptApp.deleteTrigger', call: 2, why: 'when the next trigger is taken away' },
])('the second execution killed $why ($method $call): the same workbook', async ({ why: _why, ...fault }) => {
  await start();
  const faults = [{ ...fault, kill: true }];
  const killed = await workspace.call({ bookId, entry: 'jobContinueRollUp', from: 'trigger', faults });
  expect(killed.status).toBe('killed');
  await finishJob(workspace, bookId);
  // A watchdog that was left has nothing to do and takes itself away.
  await workspace.moveClock(minutesLater(workspace, 10));
  expect(rolledUp(workspace, bookId)).toEqual(expected);
});

test.each([
  { method: REQUEST, call: 50, why: 'while the last one answers' },
  { method: WRITE, call: 1, after: true, why: 'when the wave is written and its place is not' },
  { method: 'Properties.setProperty', call: 2, after: true, why: 'when its place is kept' },
])('the first execution killed $why: its trigger goes on', async ({ why: _why, ...fault }) => {
  const killed = await run(workspace, bookId, 'rpcStartRollUp', QUARTER, [{ ...fault, kill: true }]);
  expect(killed.status).toBe('killed');
  await finishJob(workspace, bookId);
  await workspace.moveClock(minutesLater(workspace, 10));
  expect(rolledUp(workspace, bookId)).toEqual(expected);
});

test('no minute has more than sixty reads, and none of them is refused', async () => {
  await start();
  await finishJob(workspace, bookId);
  const executions = workspace.executions(10).filter(({ ledger }) => ledger.some(({ method }) => method === WAVE));
  expect(executions.map((execution) => spentBy(execution).reads)).toEqual([1 + 5 + CHARTS, 1 + 50]);
  const [second, first] = executions.map(({ startedAt }) => Date.parse(startedAt));
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(60_000);
});

test('stopped between two waves it keeps what it has read, and a new start reads the rest alone', async () => {
  await start();
  expect(await ask<JobView>(workspace, bookId, 'rpcStopJob')).toMatchObject({ state: 'stopped', done: 50 });
  await workspace.moveClock(minutesLater(workspace, 10));
  expect(rowsOf(workspace, bookId, TABS.rollUp)).toHaveLength(50);
  const again = await run(workspace, bookId, 'rpcStartRollUp', QUARTER);
  expect(again.value).toMatchObject({ ok: true, value: { state: 'finished', done: SCHOOLS } });
  expect(spentBy(again).reads).toBe(1 + 5 + CHARTS);
  expect(accepted()).toEqual(['ОО-0001', 'ОО-0050', 'ОО-0051', 'ОО-0055']);
});

test('another quarter waits until this one is done', async () => {
  await start();
  const other = await run(workspace, bookId, 'rpcStartRollUp', { period: '2025-Q3', asOf: '2025-09-30' });
  expect(other.value).toMatchObject({ ok: false, problems: [{ code: 'roll_up_running' }] });
  await finishJob(workspace, bookId);
  expect(rolledUp(workspace, bookId)).toEqual(expected);
});

test('a school deleted from the register between two executions leaves no other out', async () => {
  await start();
  const headers = headersOf(sheetOf(workspace, bookId, TABS.organisations));
  for (const column of headers.keys()) workspace.typeCell(bookId, TABS.organisations, 3, column, '');
  await finishJob(workspace, bookId);
  expect(accepted()).toEqual(['ОО-0001', 'ОО-0050', 'ОО-0051', 'ОО-0055']);
  expect(rowsOf(workspace, bookId, TABS.rollUp)).toHaveLength(SCHOOLS);
});
