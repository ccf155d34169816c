// What Google says when it will not: the page gets a sentence, the numbers are right after a rerun, or the gap is named.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GridSheet, Workspace } from '../../local/contract.ts';
import { ask, codesOf, finishJob, minutesLater, replyOf, run } from './kit/asking.ts';
import { contentOf, renameColumn, rowsOf, sheetOf, typeInto } from './kit/cells.ts';
import { TABS } from './kit/names.ts';
import { namesInLogs, unfitTexts } from './kit/privacy.ts';
import { preparedForRollUp, QUARTER, rolledUp } from './kit/reporting.ts';
import { schoolWithPairs } from './kit/school.ts';
import { cleanUp, copyOf, discard, newWorkspace, putAside } from './kit/workspaces.ts';

const BATCH_GET = 'Sheets.Spreadsheets.Values.batchGet';
/** One request of the wave in which the schools are read. */
const REQUEST = 'UrlFetchApp.fetchAll[]';
const BATCH_UPDATE = 'Sheets.Spreadsheets.Values.batchUpdate';
const READ_RATE =
  "API call to sheets.spreadsheets.values.batchGet failed with error: Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.";
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

let prepared: Awaited<ReturnType<typeof preparedForRollUp>>;
let expected: ReturnType<typeof rolledUp>;
let workspace: Workspace;
let bookId: string;

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

const states = () => rowsOf(workspace, bookId, TABS.rollUp).map((row) => row['Отчёт']);

describe('a call of the roll-up fails once', () => {
  test.each([
    { why: 'reads per minute', method: BATCH_GET, call: 1, message: READ_RATE, http: 429, code: 'service_busy' },
    {
      why: 'the own workbook cannot be read',
      method: BATCH_GET,
      call: 1,
      message: SERVER_ERROR,
      http: 500,
      code: 'service_busy',
    },
    {
      why: 'writes per minute',
      method: BATCH_UPDATE,
      call: 1,
      message: READ_RATE.replace('Read', 'Write'),
      http: 429,
      code: 'service_busy',
    },
    {
      why: 'the day’s properties',
      method: 'Properties.setProperty',
      call: 1,
      message: 'Service invoked too many times for one day: properties.',
      http: 0,
      code: 'quota_today',
    },
    {
      why: 'the day’s triggers',
      method: 'ScriptApp.getProjectTriggers',
      call: 1,
      message: 'Service using too much computer time for one day',
      http: 0,
      code: 'quota_today',
    },
    {
      why: 'the day’s letters',
      method: 'MailApp.sendEmail',
      call: 1,
      message: 'Service invoked too many times for one day: email.',
      http: 0,
      code: 'quota_today',
    },
    {
      why: 'something nobody has seen',
      method: BATCH_UPDATE,
      call: 1,
      message: 'A cell holds:\nОльховская Вера\n42',
      http: 500,
      code: 'unexpected',
    },
  ])(
    '$why ($method, call $call): a sentence, and the same numbers after a rerun',
    async ({ method, call, message, http, code }) => {
      const failed = await run(workspace, bookId, 'rpcStartRollUp', QUARTER, [{ method, call, message, code: http }]);
      expect(codesOf(failed)).toEqual([code]);
      const reply = replyOf(failed);
      if (!reply.ok && code !== 'unexpected') expect(unfitTexts(reply.problems)).toEqual([]);
      await ask(workspace, bookId, 'rpcStartRollUp', QUARTER);
      expect(rolledUp(workspace, bookId)).toEqual(expected);
      expect(namesInLogs(workspace)).toEqual([]);
    },
  );

  test.each([{ why: 'the own workbook cannot be written', method: BATCH_UPDATE, call: 1, message: SERVER_ERROR }])(
    '$why: without a rerun the watchdog brings the same numbers',
    async ({ method, call, message }) => {
      await run(workspace, bookId, 'rpcStartRollUp', QUARTER, [{ method, call, message }]);
      await workspace.moveClock(minutesLater(workspace, 10));
      expect(rolledUp(workspace, bookId)).toEqual(expected);
    },
  );
});

test('any one call of the roll-up fails: never a wrong number, and the same workbook after a rerun', async () => {
  const calls = (await run(workspace, bookId, 'rpcStartRollUp', QUARTER)).calls;
  const wanted = JSON.stringify(expected);
  const odd: unknown[] = [];
  for (let call = 1; call <= calls; call += 1) {
    const copy = copyOf(prepared.folder);
    const failed = await run(copy, bookId, 'rpcStartRollUp', QUARTER, [{ method: '*', call, message: SERVER_ERROR }]);
    const codes = codesOf(failed);
    if (codes.some((code) => code !== 'service_busy')) odd.push({ call, codes });
    await run(copy, bookId, 'rpcStartRollUp', QUARTER);
    if (JSON.stringify(rolledUp(copy, bookId)) !== wanted) odd.push({ call, view: rolledUp(copy, bookId) });
    await discard(copy);
  }
  expect(odd).toEqual([]);
}, 300_000);

/** A workbook of someone’s own whose id a person has put into the register. */
const foreignBook = (name: string, sheets: readonly GridSheet[]): string => workspace.importSheets(name, sheets);

const putIntoRegister = (workbookId: string) =>
  typeInto(workspace, bookId, TABS.organisations, ['Код ОО', 'ОО-0002'], { 'Код книги': workbookId });

describe('a school’s workbook is out of reach', () => {
  test.each([
    {
      why: 'it was deleted',
      spoil: () => putIntoRegister('1deletedWorkbookXXXXXXXXXXXXXXXXXXX'),
      state: 'книга удалена',
    },
    {
      why: 'its «Отправка» was deleted',
      spoil: () =>
        putIntoRegister(foreignBook('Чужая книга', [sheetOf(workspace, prepared.schoolBooks[1] ?? '', TABS.pairs)])),
      state: 'нет листа «Отправка»',
    },
    {
      why: 'a column of «Отправка» was deleted',
      spoil: () => renameColumn(workspace, prepared.schoolBooks[1] ?? '', TABS.outbox, 'Версия', 'Прочее'),
      state: 'лист «Отправка» изменён',
    },
    {
      why: 'a submitted number was changed by hand',
      spoil: () =>
        typeInto(workspace, prepared.schoolBooks[1] ?? '', TABS.outbox, ['Код ОО', 'ОО-0002'], { 'Детей с ОВЗ': '99' }),
      state: 'изменён после сдачи',
    },
    {
      why: 'the register names another school’s workbook',
      spoil: () => putIntoRegister(prepared.schoolBooks[0] ?? ''),
      state: 'не сдан',
    },
  ])('$why: the roll-up says so and counts the others', async ({ spoil, state }) => {
    spoil();
    await ask(workspace, bookId, 'rpcStartRollUp', QUARTER);
    await finishJob(workspace, bookId);
    expect(states()).toEqual(['сдан', state, 'сдан', 'сдан', 'сдан', '']);
    const rows = rowsOf(workspace, bookId, TABS.rollUp);
    expect(rows[1]?.['Детей с ОВЗ']).toBe('');
    expect(rows.at(-1)?.['Детей с ОВЗ']).toBe(String(11 + 13));
  });

  test('access was taken away and given back: version 2 has the school in it', async () => {
    const denied = { method: REQUEST, call: 2, message: 'The caller does not have permission', code: 403 };
    await run(workspace, bookId, 'rpcStartRollUp', QUARTER, [denied]);
    expect(states()).toEqual(['сдан', 'нет доступа к книге', 'сдан', 'сдан', 'сдан', '']);
    await ask(workspace, bookId, 'rpcStartRollUp', QUARTER);
    expect(states()).toEqual(['сдан', 'сдан', 'сдан', 'сдан', 'сдан', '']);
    expect(contentOf(workspace, bookId)[TABS.rollUp]).toEqual(expected.content[TABS.rollUp]);
    expect(await ask(workspace, bookId, 'rpcGetIndicators', { period: QUARTER.period })).toMatchObject({ version: 2 });
  });
});

describe('papers', () => {
  let withPairs: { folder: string; school: string; pairIds: string[] };

  beforeAll(async () => {
    const made = newWorkspace();
    const { bookId: school, pairIds } = await schoolWithPairs(made, 1);
    withPairs = { folder: await putAside(made), school, pairIds };
  });

  test.each([
    {
      why: 'documents of the day',
      method: 'Drive.Files.create',
      message: 'Service invoked too many times for one day: docs create.',
      code: 'quota_today',
    },
    {
      why: 'the documents come too fast',
      method: 'Drive.Files.create',
      message: 'Rate Limit Exceeded',
      code: 'service_busy',
    },
    {
      why: 'the disk is full of strangers',
      method: 'Drive.Files.create',
      message: 'The user does not have sufficient permissions for this file.',
      code: 'no_access',
    },
  ])('$why: a sentence, no name in the log, and one set of papers after a rerun', async ({ method, message, code }) => {
    const copy = copyOf(withPairs.folder);
    const { school, pairIds } = withPairs;
    const failed = await run(copy, school, 'rpcPreparePapers', { pairIds }, [{ method, call: 1, message, code: 403 }]);
    expect(codesOf(failed)).toEqual([code]);
    const reply = replyOf(failed);
    expect(reply.ok ? [] : unfitTexts(reply.problems)).toEqual([]);
    await ask(copy, school, 'rpcPreparePapers', { pairIds });
    expect(copy.files().filter(({ name }) => name.startsWith('Проект приказа'))).toHaveLength(1);
    expect(rowsOf(copy, school, TABS.orders)).toHaveLength(1);
    expect(namesInLogs(copy)).toEqual([]);
    await discard(copy);
  });
});
