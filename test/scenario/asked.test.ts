// How a roll-up asks the schools' workbooks: everything Google may answer.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault, Workspace } from '../../local/contract.ts';
import { ask, finishJob, type JobView, minutesLater, replyOf, run } from './kit/asking.ts';
import { rowsOf, typeInto } from './kit/cells.ts';
import { spentBy } from './kit/ledger.ts';
import { TABS } from './kit/names.ts';
import { preparedForRollUp, QUARTER, rolledUp } from './kit/reporting.ts';
import { isFrozen, REQUEST, reportStates, SERVER_ERROR, SERVICE, slices, WAVE } from './kit/rollingUp.ts';
import { cleanUp, copyOf, discard } from './kit/workspaces.ts';

const RATE =
  "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.";
const FETCHES_TODAY = 'Service invoked too many times for one day: urlfetch.';
const TODAY = 'Service using too much computer time for one day';

let prepared: Awaited<ReturnType<typeof preparedForRollUp>>;
let bookId: string;
let workspace: Workspace;
let expected: ReturnType<typeof rolledUp>;

beforeAll(async () => {
  prepared = await preparedForRollUp();
  bookId = prepared.bookId;
  workspace = copyOf(prepared.folder);
  await ask(workspace, bookId, 'rpcStartRollUp', QUARTER);
  expected = rolledUp(workspace, bookId);
  await discard(workspace);
});

beforeEach(() => {
  workspace = copyOf(prepared.folder);
});
afterEach(() => discard(workspace));
afterAll(cleanUp);

const job = () => ask<JobView>(workspace, bookId, 'rpcGetJob');

const states = () => reportStates(workspace, bookId);

describe('a workbook does not answer once', () => {
  test.each<{ why: string; fault: Omit<Fault, 'call'>; call: number; executions: number }>([
    {
      why: 'reads of the minute, the first',
      fault: { method: REQUEST, code: 429, message: RATE },
      call: 1,
      executions: 2,
    },
    {
      why: 'reads of the minute, the last',
      fault: { method: REQUEST, code: 429, message: RATE },
      call: 3,
      executions: 2,
    },
    {
      why: 'a server error',
      fault: { method: REQUEST, code: 500, message: 'Internal error encountered.' },
      call: 2,
      executions: 2,
    },
    {
      why: 'it is recalculating',
      fault: { method: REQUEST, code: 503, message: 'The service is currently unavailable.' },
      call: 2,
      executions: 2,
    },
    {
      why: 'it timed out',
      fault: { method: REQUEST, code: 504, message: 'Deadline expired before operation could complete.' },
      call: 2,
      executions: 2,
    },
    {
      why: 'too many requests, said as 403',
      fault: { method: REQUEST, code: 403, message: 'Rate Limit Exceeded' },
      call: 2,
      executions: 2,
    },
    { why: 'it is slow', fault: { method: REQUEST, slowMs: 17_000 }, call: 2, executions: 1 },
    { why: 'the whole wave is lost', fault: { method: WAVE, message: SERVER_ERROR }, call: 1, executions: 2 },
    {
      why: 'an address cannot be reached',
      fault: { method: WAVE, message: 'Address unavailable: https://sheets.googleapis.com/' },
      call: 1,
      executions: 2,
    },
    {
      why: 'the answers are lost on their way',
      fault: { method: WAVE, message: 'Timeout: https://sheets.googleapis.com/', after: true },
      call: 1,
      executions: 2,
    },
    {
      why: 'fetching is not allowed: the service asks one by one',
      fault: {
        method: WAVE,
        message:
          'Specified permissions are not sufficient to call UrlFetchApp.fetchAll. Required permissions: https://www.googleapis.com/auth/script.external_request',
      },
      call: 1,
      executions: 1,
    },
    {
      why: 'the addresses of the day are used up: the same',
      fault: { method: WAVE, message: FETCHES_TODAY },
      call: 1,
      executions: 1,
    },
  ])('$why: the same numbers after $executions executions', async ({ fault, call, executions }) => {
    const done = await slices(workspace, bookId, (turn) => (turn === 0 ? [{ ...fault, call }] : []));
    expect(rolledUp(workspace, bookId)).toEqual(expected);
    expect(done).toHaveLength(executions);
    // Nothing of this is a reason to wait for the next day.
    expect(JSON.stringify(done[0]?.value)).not.toContain('запас Google');
  });

  test('the triggers that were set bring the same numbers by themselves', async () => {
    await run(workspace, bookId, 'rpcStartRollUp', QUARTER, [{ method: REQUEST, call: 2, code: 503, message: 'Busy' }]);
    expect(await job()).toMatchObject({ state: 'waiting', done: 2, total: 3 });
    expect((await job()).text).toMatch(/Без ответа 1\sкнига: спросим ещё раз/);
    await finishJob(workspace, bookId);
    expect(rolledUp(workspace, bookId)).toEqual(expected);
  });
});

describe('a workbook cannot be read at all: named, with a way out, and the others are counted', () => {
  const note = () => rowsOf(workspace, bookId, 'Качество данных')[1]?.['Что сделать'] ?? '';

  test.each([
    {
      why: 'closed to us',
      code: 403,
      message: 'The caller does not have permission',
      state: 'нет доступа к книге',
      note: /открыть её вам/,
    },
    {
      why: 'deleted',
      code: 404,
      message: 'Requested entity was not found.',
      state: 'книга удалена',
      note: /из корзины/,
    },
    {
      why: 'without the sheet',
      code: 400,
      message: "Unable to parse range: 'Отправка'",
      state: 'нет листа «Отправка»',
      note: /«Обновить книгу»/,
    },
    {
      why: 'an uploaded .xlsx',
      code: 400,
      message: 'This operation is not supported for this document',
      state: 'книга недоступна',
      note: /не таблица Google/,
    },
    {
      why: 'always busy',
      code: 503,
      message: 'The service is currently unavailable.',
      state: 'книга не ответила',
      note: /соберите его ещё раз/,
    },
  ])('$why', async ({ code, message, state, note: wayOut }) => {
    const second = (turn: number) => [{ method: REQUEST, call: turn === 0 ? 2 : 1, code, message }];
    await slices(workspace, bookId, second);
    expect(states()).toEqual(['сдан', state, 'сдан']);
    expect(note()).toMatch(wayOut);
    expect(rolledUp(workspace, bookId).jobTriggers).toBe(0);
    // The next roll-up asks that workbook alone, besides its own sheets and what charts it has.
    await workspace.moveClock(minutesLater(workspace, 5));
    const again = await run(workspace, bookId, 'rpcStartRollUp', QUARTER);
    expect(spentBy(again).reads).toBe(1 + 1 + 1);
    expect(states()).toEqual(['сдан', 'сдан', 'сдан']);
  });

  test('who did not answer is told at the end', async () => {
    await slices(workspace, bookId, (turn) => [
      { method: REQUEST, call: turn === 0 ? 2 : 1, code: 503, message: 'Busy' },
    ]);
    expect(await job()).toMatchObject({ state: 'finished', done: 2, total: 3 });
    expect((await job()).text).toMatch(/ответили 2\sорганизации из 3\. Чьи книги не ответили/);
  });

  test('every attempt is killed while it is read: it is passed over and named', async () => {
    typeInto(workspace, bookId, TABS.organisations, ['Код ОО', 'ОО-0002'], { 'Код книги': '' });
    typeInto(workspace, bookId, TABS.organisations, ['Код ОО', 'ОО-0003'], { 'Код книги': '' });
    const executions = await slices(workspace, bookId, () => [{ method: WAVE, call: 1, kill: true }]);
    expect(executions.filter(({ status }) => status === 'killed')).toHaveLength(4 + 3 + 2 + 2);
    expect(states()).toEqual(['книга не ответила', 'не сдан', 'не сдан']);
  });
});

describe('the day’s allowance of Google is used up', () => {
  const usedUp: Fault[] = [
    ...[1, 2, 3].map((call) => ({ method: WAVE, call, message: FETCHES_TODAY })),
    ...[2, 3, 4].map((call) => ({ method: SERVICE, call, message: TODAY })),
  ];

  test('the job says until when it waits, and goes on by itself', async () => {
    const first = await run(workspace, bookId, 'rpcStartRollUp', QUARTER, usedUp);
    expect(replyOf<JobView>(first)).toMatchObject({
      ok: true,
      value: {
        state: 'waiting',
        text: expect.stringMatching(/запас Google исчерпан\. Работа продолжится сама завтра, 01\.01\.2026/),
      },
    });
    await workspace.moveClock(minutesLater(workspace, 23 * 60));
    expect(isFrozen(workspace, bookId)).toBe(false);
    await workspace.moveClock(minutesLater(workspace, 2 * 60));
    expect(rolledUp(workspace, bookId).content[TABS.indicators]).toEqual(expected.content[TABS.indicators]);
  });

  test('on the third day the quarter is frozen with the list of who is missing', async () => {
    const executions = await slices(workspace, bookId, () => usedUp);
    expect(executions).toHaveLength(2 + 4);
    expect(states()).toEqual(['книга не ответила', 'книга не ответила', 'книга не ответила']);
  });
});
