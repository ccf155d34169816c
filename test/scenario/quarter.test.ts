// A year of the monthly trigger: each quarter is frozen once, a missed month is made up, and what was accepted never changes.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExecutionResult, Workspace } from '../../local/contract.ts';
import { ask, finishJob } from './kit/asking.ts';
import { renameColumn, rowsOf } from './kit/cells.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { typeContingent } from './kit/school.ts';
import { cleanUp, copyOf, discard, newWorkspace, putAside } from './kit/workspaces.ts';

let prepared: string;
let workspace: Workspace;
let municipal: string;
let school: string;

beforeAll(async () => {
  const first = newWorkspace('2025-01-02T09:00:00.000Z');
  const municipality = await municipalityOf(first, 1);
  municipal = municipality.bookId;
  school = municipality.schoolBooks[0] ?? '';
  prepared = await putAside(first);
});
beforeEach(() => {
  workspace = copyOf(prepared);
});
afterEach(() => discard(workspace));
afterAll(cleanUp);

const goTo = (day: string): Promise<ExecutionResult[]> => workspace.moveClock(`${day}T09:00:00.000Z`);

/** Quarter and version of every frozen snapshot, in the order of freezing. */
const snapshots = (): string[] => [
  ...new Set(rowsOf(workspace, municipal, TABS.snapshots).map((row) => `${row['Квартал']} v${row['Версия']}`)),
];

const acceptedRows = (period: string, version: string) =>
  rowsOf(workspace, municipal, TABS.snapshots).filter((row) => row['Квартал'] === period && row['Версия'] === version);

const rollUp = async (period: string, asOf: string): Promise<void> => {
  await ask(workspace, municipal, 'rpcStartRollUp', { period, asOf });
  await finishJob(workspace, municipal);
};

test('over a year the trigger runs every month and freezes every quarter once', async () => {
  const executions = await goTo('2026-02-20');
  const monthly = executions.filter(({ entry }) => entry === 'onMonthlyTimer');
  expect(monthly.map(({ startedAt }) => startedAt.slice(0, 7))).toEqual([
    ...Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`),
    '2026-01',
    '2026-02',
  ]);
  expect(executions.map(({ status }) => status)).toEqual(executions.map(() => 'completed'));
  expect(snapshots()).toEqual(['2024-Q4 v1', '2025-Q1 v1', '2025-Q2 v1', '2025-Q3 v1', '2025-Q4 v1']);
  expect(workspace.outbox().filter(({ subject }) => subject.startsWith('Свод'))).toHaveLength(5);
});

test('a month in which nothing could be done is made up by the next one', async () => {
  renameColumn(workspace, municipal, TABS.constants, 'Значение', 'Прочее');
  await goTo('2025-04-20');
  expect(snapshots()).toEqual([]);
  renameColumn(workspace, municipal, TABS.constants, 'Прочее', 'Значение');
  await goTo('2025-05-20');
  expect(snapshots()).toEqual(['2025-Q1 v1']);
  await goTo('2025-06-20');
  expect(snapshots()).toEqual(['2025-Q1 v1']);
});

test('the trigger does not touch a quarter that the coordinator has rolled up with the same numbers', async () => {
  await goTo('2025-04-05');
  await rollUp('2025-Q1', '2025-03-31');
  await goTo('2025-04-20');
  expect(snapshots()).toEqual(['2024-Q4 v1', '2025-Q1 v1']);
});

test('a late correction makes version 2; the accepted rows stay as they were', async () => {
  await goTo('2025-04-20');
  const accepted = acceptedRows('2025-Q1', '1');
  const rows = (by: string) => accepted.filter((row) => row['Разрез'] === by).length;
  expect([rows(''), rows('всего')]).toEqual([15, 10]);

  typeContingent(workspace, school, 3, '01.02.2025');
  await ask(workspace, school, 'rpcSubmitQuarter', { period: '2025-Q1' });
  await rollUp('2025-Q1', '2025-03-31');
  await rollUp('2025-Q1', '2025-03-31');
  expect(snapshots()).toEqual(['2024-Q4 v1', '2025-Q1 v1', '2025-Q1 v2']);
  expect(acceptedRows('2025-Q1', '1')).toEqual(accepted);

  await goTo('2026-02-20');
  expect(acceptedRows('2025-Q1', '1')).toEqual(accepted);
  expect(await ask(workspace, municipal, 'rpcGetIndicators', { period: '2025-Q1' })).toMatchObject({ version: 2 });
});

test('a submission is a version of its own; an unchanged one is not sent twice', async () => {
  await goTo('2025-04-05');
  const submit = () => ask<{ version: number }>(workspace, school, 'rpcSubmitQuarter', { period: '2025-Q1' });
  expect((await submit()).version).toBe(1);
  const [first] = rowsOf(workspace, school, TABS.outbox);
  expect((await submit()).version).toBe(1);
  typeContingent(workspace, school, 2, '01.02.2025');
  expect((await submit()).version).toBe(2);
  const rows = rowsOf(workspace, school, TABS.outbox);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toEqual(first);
});

test('a quarter that has not begun cannot be submitted, and one that was never frozen has no indicators', async () => {
  await expect(ask(workspace, school, 'rpcSubmitQuarter', { period: '2025-Q2' })).rejects.toThrow('quarter_not_begun');
  expect(await ask(workspace, municipal, 'rpcGetIndicators', { period: '2025-Q1' })).toMatchObject({
    version: 0,
    rows: [],
  });
});
