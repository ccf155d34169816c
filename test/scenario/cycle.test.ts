// A quarter from the reports coming in to their acceptance: returned with a remark, submitted anew, accepted, on the board.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import type { BoardView } from '../../src/rpc/views/cycle.ts';
import { ask, finishJob, minutesLater } from './kit/asking.ts';
import { rowsOf, typeInto } from './kit/cells.ts';
import { TABS } from './kit/names.ts';
import { preparedForRollUp, QUARTER, typeKindergartens } from './kit/reporting.ts';
import { cleanUp, copyOf, discard } from './kit/workspaces.ts';

const { period } = QUARTER;
const REMARK = 'Проверьте число пар: в приказе их две.';
const SECOND = { period, orgId: 'ОО-0002', version: 1, remark: REMARK };

let prepared: Awaited<ReturnType<typeof preparedForRollUp>>;
let workspace: Workspace;
let bookId: string;

const rollUp = async (): Promise<void> => {
  await ask(workspace, bookId, 'rpcStartRollUp', QUARTER);
  await finishJob(workspace, bookId);
};
const states = () =>
  rowsOf(workspace, bookId, TABS.rollUp)
    .slice(0, 5)
    .map((row) => row['Отчёт']);
const board = () => ask<BoardView>(workspace, bookId, 'rpcGetBoard', { period });
const giveBack = () => ask<{ written: boolean; told: boolean }>(workspace, bookId, 'rpcReturnReport', SECOND);
const total = () => rowsOf(workspace, bookId, TABS.rollUp).find((row) => row['Код ОО'] === 'ИТОГО')?.['Детей с ОВЗ'];

beforeAll(async () => {
  prepared = await preparedForRollUp();
  bookId = prepared.bookId;
});
beforeEach(async () => {
  workspace = copyOf(prepared.folder);
  typeInto(workspace, bookId, TABS.organisations, ['Код ОО', 'ОО-0002'], { 'Почта куратора': 'two@example.org' });
  await rollUp();
});
afterEach(() => discard(workspace));
afterAll(cleanUp);

test('a returned report does not count until a newer version is submitted, though its numbers are the same', async () => {
  const school = prepared.schoolBooks[1] ?? '';
  const before = total();
  expect(await giveBack()).toEqual({ written: true, told: true });
  expect(states()).toEqual(['сдан', 'возвращён', 'сдан', 'сдан', 'сдан']);
  expect(rowsOf(workspace, school, 'Замечания к отчёту')).toMatchObject([{ Версия: '1', 'Что исправить': REMARK }]);
  expect(await ask(workspace, school, 'rpcGetPanel', { period })).toMatchObject({ remark: REMARK });

  await rollUp();
  expect(states()[1]).toBe('возвращён');
  expect(total()).not.toBe(before);
  const again = await ask<{ version: number }>(workspace, school, 'rpcSubmitQuarter', { period });
  expect(again.version).toBe(2);
  expect(await ask(workspace, school, 'rpcGetPanel', { period })).toMatchObject({ remark: '' });
  await rollUp();
  expect(states()[1]).toBe('сдан');
  expect(total()).toBe(before);
});

test('a return repeated is one decision, one remark and one letter without the remark in it', async () => {
  await giveBack();
  expect(await giveBack()).toEqual({ written: true, told: true });
  expect(rowsOf(workspace, bookId, 'Приём отчётов')).toHaveLength(1);
  expect(rowsOf(workspace, prepared.schoolBooks[1] ?? '', 'Замечания к отчёту')).toHaveLength(1);
  const letters = workspace.outbox().filter(({ to }) => to === 'two@example.org');
  expect(letters).toHaveLength(1);
  expect(JSON.stringify(letters)).not.toContain(REMARK);
});

test('accepted reports are accepted in the next roll-ups too, and a newer version waits to be accepted', async () => {
  const accept = (orgIds: readonly string[]) => ask(workspace, bookId, 'rpcAcceptReports', { period, orgIds });
  expect(await accept(['ОО-0001'])).toEqual({ accepted: 1 });
  expect(await accept([])).toEqual({ accepted: 4 });
  expect(await accept([])).toEqual({ accepted: 0 });
  await rollUp();
  expect(states()).toEqual(['принят', 'принят', 'принят', 'принят', 'принят']);
  // An accepted report may be returned after all.
  await giveBack();
  await ask(workspace, prepared.schoolBooks[1] ?? '', 'rpcSubmitQuarter', { period });
  await rollUp();
  expect(states()).toEqual(['принят', 'сдан', 'принят', 'принят', 'принят']);
});

test('typed numbers are returned with a remark, do not count until they are typed anew, and are accepted', async () => {
  typeInto(workspace, bookId, TABS.organisations, ['Код ОО', 'ОО-0004'], { 'Почта куратора': 'four@example.org' });
  const returned = { ...SECOND, orgId: 'ОО-0004' };
  const mentors = () =>
    rowsOf(workspace, bookId, TABS.rollUp).find((row) => row['Код ОО'] === 'ИТОГО')?.['Наставников'];
  const before = mentors();
  expect(await ask(workspace, bookId, 'rpcReturnReport', returned)).toEqual({ written: true, told: true });
  const letters = () => workspace.outbox().filter(({ to }) => to === 'four@example.org');
  expect(letters()).toHaveLength(1);
  expect(JSON.stringify(letters())).toContain(REMARK);
  await rollUp();
  expect(states()[3]).toBe('возвращён');
  expect(mentors()).toBe(String(Number(before) - 4));
  expect((await board()).rows[3]).toMatchObject({ state: 'returned', source: 'typed', remark: REMARK, version: 1 });

  // The same numbers, looked up once more.
  await workspace.moveClock(minutesLater(workspace, 5));
  await typeKindergartens(workspace, bookId, [4]);
  await rollUp();
  expect(states()[3]).toBe('сдан');
  expect(mentors()).toBe(before);
  expect((await board()).rows[3]).toMatchObject({ version: 2, letter: null });
  await ask(workspace, bookId, 'rpcAcceptReports', { period, orgIds: ['ОО-0004'] });
  await workspace.moveClock(minutesLater(workspace, 5));
  await typeKindergartens(workspace, bookId, [4]);
  await rollUp();
  expect(states()[3]).toBe('принят');
  await typeKindergartens(workspace, bookId, [5]);
  await rollUp();
  expect(states()[3]).toBe('сдан');
  expect((await board()).rows[3]).toMatchObject({ version: 3 });
});

test('the board tells who has not reported, why, with a letter that a button sends', async () => {
  await giveBack();
  const { rows, deadline } = await board();
  expect(deadline).toBe('2026-01-16');
  const [first, second] = rows;
  expect(first).toMatchObject({ isReported: true, version: 1, letter: null, quarters: ['', '', '', 'сдан'] });
  expect(second).toMatchObject({ state: 'returned', version: 1, isReported: false, remark: REMARK });
  expect(second?.letter?.body).toContain('возвращён с замечаниями');
  const sheet = rowsOf(workspace, bookId, 'Кто не сдал');
  expect(sheet.map((row) => row['IV квартал'])).toEqual(['сдан', 'возвращён', 'сдан', 'сдан', 'сдан']);
  await ask(workspace, bookId, 'rpcSendReminder', { period, orgId: 'ОО-0002' });
  expect(workspace.outbox().filter(({ to }) => to === 'two@example.org')).toHaveLength(2);
});

describe('what is refused', () => {
  test.each([
    { entry: 'rpcReturnReport', argument: { ...SECOND, version: 7 }, code: 'report_not_submitted' },
    { entry: 'rpcReturnReport', argument: { ...SECOND, orgId: 'ОО-0099' }, code: 'organisation_unknown' },
    { entry: 'rpcReturnReport', argument: { ...SECOND, remark: ' ' }, code: 'argument_wrong' },
    { entry: 'rpcSendReminder', argument: { period, orgId: 'ОО-0001' }, code: 'curator_without_email' },
    { entry: 'rpcSendReminder', argument: { period, orgId: 'ОО-0002' }, code: 'nothing_to_remind' },
  ])('$entry of $argument: $code', async ({ entry, argument, code }) => {
    await expect(ask(workspace, bookId, entry, argument)).rejects.toThrow(code);
  });

  test.each(['rpcGetBoard', 'rpcAcceptReports', 'rpcReturnReport', 'rpcSendReminder'])(
    '%s in a school workbook',
    async (entry) => {
      const arguments_ = {
        rpcGetBoard: { period },
        rpcAcceptReports: { period, orgIds: [] },
        rpcReturnReport: SECOND,
        rpcSendReminder: { period, orgId: 'ОО-0002' },
      };
      const argument = arguments_[entry as keyof typeof arguments_];
      await expect(ask(workspace, prepared.schoolBooks[0] ?? '', entry, argument)).rejects.toThrow('book_other_role');
    },
  );
});
