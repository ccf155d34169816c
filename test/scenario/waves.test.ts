// A roll-up of more schools than one execution may read: it goes on by itself, also when killed or when the register changes meanwhile.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, finishJob, type JobView, minutesLater, run } from './kit/asking.ts';
import { headersOf, rowsOf, sheetOf } from './kit/cells.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { QUARTER, rolledUp } from './kit/reporting.ts';
import { typeContingent } from './kit/school.ts';
import { cleanUp, copyOf, discard, newWorkspace, putAside } from './kit/workspaces.ts';

const SCHOOLS = 55;
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
    .filter((row) => row['Отчёт'] === 'принят')
    .map((row) => row['Код ОО']);

test('the first execution reads fifty schools and leaves the rest to the next', async () => {
  expect(await start()).toMatchObject({ state: 'waiting', done: 50, total: SCHOOLS });
  await expect(ask(workspace, bookId, 'rpcGetIndicators', { period: QUARTER.period })).rejects.toThrow(
    'quarter_not_frozen',
  );
  await finishJob(workspace, bookId);
  expect(accepted()).toEqual(['ОО-0001', 'ОО-0050', 'ОО-0051', 'ОО-0055']);
  expect(rowsOf(workspace, bookId, TABS.rollUp).at(-1)?.['Детей с ОВЗ']).toBe('44');
});

test.each([{ call: 1 }, { call: 8 }, { call: 16 }, { call: 22 }, { call: 30 }, { call: 38 }])(
  'the second execution killed at call $call: the same workbook',
  async ({ call }) => {
    await start();
    const faults = [{ method: '*', call, kill: true }];
    const killed = await workspace.call({ bookId, entry: 'jobContinueRollUp', from: 'trigger', faults });
    expect(killed.status).toBe('killed');
    await finishJob(workspace, bookId);
    // A watchdog that was left has nothing to do and takes itself away.
    await workspace.moveClock(minutesLater(workspace, 10));
    expect(rolledUp(workspace, bookId)).toEqual(expected);
  },
);

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
