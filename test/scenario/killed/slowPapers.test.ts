// Papers on a platform so slow that one execution cannot make them: they end by themselves, once each, wherever they are killed.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Fault, Workspace } from '../../../local/contract.ts';
import { ask, type JobView, minutesLater, run } from '../kit/asking.ts';
import { rowsOf, typeInto } from '../kit/cells.ts';
import { fileNames, triggersOf, withoutIdsAndTimes } from '../kit/leftBehind.ts';
import { TABS } from '../kit/names.ts';
import { schoolWithPairs } from '../kit/school.ts';
import { cleanUp, copyOf, discard, newWorkspace, putAside } from '../kit/workspaces.ts';

const ENTRY = 'jobContinuePapers';
/** The order takes longer than a slice has: the consents are left to the next one. */
const SLOW: Fault = { method: 'Drive.Files.create', call: 1, slowMs: 280_000 };

interface Prepared {
  readonly orderUrl: string;
  readonly consentsUrls: readonly string[];
  readonly waiting: number;
}

let prepared: string;
let bookId: string;
let pairIds: readonly string[];
let expected: unknown;

const prepare = (workspace: Workspace, faults: readonly Fault[]) =>
  run(workspace, bookId, 'rpcPreparePapers', { pairIds }, faults);
const view = (workspace: Workspace) => ({
  documents: fileNames(workspace, 'document'),
  book: withoutIdsAndTimes(workspace, bookId),
  triggers: triggersOf(workspace),
});
const pass = async (workspace: Workspace, minutes: number) => {
  await workspace.moveClock(minutesLater(workspace, minutes));
};

beforeAll(async () => {
  const workspace = newWorkspace();
  ({ bookId, pairIds } = await schoolWithPairs(workspace, 2));
  prepared = await putAside(workspace);
  const quick = copyOf(prepared);
  await prepare(quick, []);
  expected = view(quick);
  await discard(quick);
});
afterAll(cleanUp);

test('what did not fit is made by itself a minute later, without a second press, and nothing is made twice', async () => {
  const workspace = copyOf(prepared);
  const { value } = await prepare(workspace, [SLOW]);
  expect((value as { value: Prepared }).value).toMatchObject({ waiting: 1, consentsUrls: [] });
  expect(await ask<JobView>(workspace, bookId, 'rpcGetJob')).toMatchObject({ state: 'waiting', done: 1, total: 2 });
  await pass(workspace, 2);
  expect(await ask<JobView>(workspace, bookId, 'rpcGetJob')).toMatchObject({ state: 'finished', done: 2, total: 2 });
  expect(view(workspace)).toEqual(expected);
  expect(rowsOf(workspace, bookId, TABS.orders)).toHaveLength(1);
  const again = await ask<Prepared>(workspace, bookId, 'rpcPreparePapers', { pairIds });
  expect([again.waiting, again.consentsUrls.length]).toEqual([0, 1]);
  expect(fileNames(workspace, 'document')).toHaveLength(2);
  await discard(workspace);
});

test('stopped by a person, they stay as they are until somebody asks again', async () => {
  const workspace = copyOf(prepared);
  await prepare(workspace, [SLOW]);
  expect(await ask<JobView>(workspace, bookId, 'rpcStopJob')).toMatchObject({ state: 'stopped', done: 1, total: 2 });
  await pass(workspace, 10);
  expect(fileNames(workspace, 'document')).toHaveLength(1);
  await prepare(workspace, []);
  expect(view(workspace)).toEqual(expected);
  await discard(workspace);
});

test.each([{ why: 'the order is signed meanwhile', typed: { Состояние: 'подписан', Номер: '5', Дата: '12.09.2025' } }])(
  '$why: nothing more is made, and no trigger stays',
  async ({ typed }) => {
    const workspace = copyOf(prepared);
    await prepare(workspace, [SLOW]);
    const at = rowsOf(workspace, bookId, TABS.orders)[0]?.['Код приказа'] ?? '';
    typeInto(workspace, bookId, TABS.orders, ['Код приказа', at], typed);
    await pass(workspace, 2);
    expect(fileNames(workspace, 'document')).toHaveLength(1);
    expect(triggersOf(workspace)).not.toContain(ENTRY);
    await discard(workspace);
  },
);

/** Both runs of a job are killed at every call that may leave something behind; what only reads leaves nothing. */
const LEAVES_SOMETHING =
  /^(Drive\.Files\.create|Sheets\..*batchUpdate|Properties\.(set|delete)|ScriptApp\.delete|ClockTriggerBuilder\.create)/u;
/** A minute and a half is a job, and fits into one slice. */
const DRAGGING: Fault = { ...SLOW, slowMs: 90_000 };

test.each([
  { why: 'the run that was pressed', slow: DRAGGING, isNext: false },
  { why: 'the run that goes on by itself', slow: SLOW, isNext: true },
])(
  '$why killed anywhere: its trigger ends it, with the same workbook',
  async ({ slow, isNext }) => {
    const striking = async (workspace: Workspace, faults: readonly Fault[]) => {
      if (!isNext) return prepare(workspace, [slow, ...faults]);
      await prepare(workspace, [slow]);
      return workspace.call({ bookId, entry: ENTRY, from: 'trigger', faults });
    };
    const whole = copyOf(prepared);
    const { ledger } = await striking(whole, []);
    expect(view(whole)).toEqual(expected);
    await discard(whole);
    const points = ledger
      .filter(({ method }) => LEAVES_SOMETHING.test(method))
      .flatMap(({ method, calls }) => Array.from({ length: calls }, (_, index) => ({ method, call: index + 1 })));
    const differing: unknown[] = [];
    for (const point of points) {
      const workspace = copyOf(prepared);
      expect((await striking(workspace, [{ ...point, kill: true, after: true }])).status).toBe('killed');
      await pass(workspace, 10);
      // Killed within its first minute a pressed run is watched by the one who has pressed.
      if (!isNext && fileNames(workspace, 'document').length < 2) await prepare(workspace, []);
      await pass(workspace, 10);
      if (JSON.stringify(view(workspace)) !== JSON.stringify(expected))
        differing.push({ point, view: view(workspace) });
      await discard(workspace);
    }
    expect(differing).toEqual([]);
    expect(points.length).toBeGreaterThanOrEqual(5);
  },
  300_000,
);
