// A roll-up that is repeated reads what has changed and nothing else; one in a storm of faults brings the same numbers.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault, Workspace } from '../../local/contract.ts';
import { ask, minutesLater, run } from './kit/asking.ts';
import { rowsOf, typeInto } from './kit/cells.ts';
import { spentBy } from './kit/ledger.ts';
import { TABS } from './kit/names.ts';
import { chance } from './kit/random.ts';
import { preparedForRollUp, QUARTER, rolledUp } from './kit/reporting.ts';
import { REQUEST, reportStates, SERVER_ERROR, SERVICE, slices, WAVE } from './kit/rollingUp.ts';
import { typeContingent } from './kit/school.ts';
import { cleanUp, copyOf, discard } from './kit/workspaces.ts';

/** The workbook itself, and what stands on «Графики». */
const OWN_READS = 2;

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

describe('what has not changed is not read again', () => {
  /** Without the note of when the quarter was frozen. */
  const numbers = () => rowsOf(workspace, bookId, TABS.rollUp);
  const again = async (argument: object = {}, faults: readonly Fault[] = []) => {
    const execution = await run(workspace, bookId, 'rpcStartRollUp', { ...QUARTER, ...argument }, faults);
    return spentBy(execution).reads - OWN_READS;
  };

  test.each<{ why: string; change: () => unknown; argument?: object; faults?: readonly Fault[]; reads: number }>([
    { why: 'nothing has changed', change: () => undefined, reads: 0 },
    {
      why: 'one workbook has changed',
      change: () => typeContingent(workspace, prepared.schoolBooks[1] ?? '', 2),
      reads: 1,
    },
    {
      why: 'a number was changed in «Свод по ОО»',
      change: () => typeInto(workspace, bookId, TABS.rollUp, ['Код ОО', 'ОО-0003'], { 'Детей с ОВЗ': '99' }),
      reads: 1,
    },
    {
      why: 'a mark was emptied',
      change: () => typeInto(workspace, bookId, TABS.rollUp, ['Код ОО', 'ОО-0001'], { 'Метка чтения': '' }),
      reads: 1,
    },
    {
      why: 'the register names another workbook',
      change: () =>
        typeInto(workspace, bookId, TABS.organisations, ['Код ОО', 'ОО-0001'], {
          'Код книги': prepared.schoolBooks[2] ?? '',
        }),
      reads: 1,
    },
    { why: 'a person wants everything read', change: () => undefined, argument: { readAll: true }, reads: 3 },
    {
      why: 'Drive does not tell',
      change: () => undefined,
      faults: [{ method: 'Drive.Files.list', call: 1, message: 'Rate Limit Exceeded', code: 403 }],
      reads: 3,
    },
  ])('$why: $reads read', async ({ change, argument, faults, reads }) => {
    await ask(workspace, bookId, 'rpcStartRollUp', QUARTER);
    await change();
    await workspace.moveClock(minutesLater(workspace, 5));
    expect(await again(argument, faults)).toBe(reads);
    const afterwards = numbers();
    await again({ readAll: true });
    expect(numbers()).toEqual(afterwards.map((row) => ({ ...row, 'Метка чтения': expect.any(String) })));
  });

  test('a workbook changed a moment before it is read has no mark: a second change in the same moment is not missed', async () => {
    const school = prepared.schoolBooks[0] ?? '';
    typeContingent(workspace, school, 1);
    await ask(workspace, bookId, 'rpcStartRollUp', QUARTER);
    expect(rowsOf(workspace, bookId, TABS.rollUp)[0]?.['Метка чтения']).toBe('');
    expect(await again()).toBe(1);
  });
});

/** What goes out to Google in a roll-up. */
const TRIPS = [
  SERVICE,
  WAVE,
  'Sheets.Spreadsheets.Values.batchUpdate',
  'Drive.Files.list',
  'Properties.getProperty',
  'Properties.setProperty',
  'Cache.put',
  'ScriptApp.getProjectTriggers',
  'ClockTriggerBuilder.create',
  'ScriptApp.deleteTrigger',
];

test.each([1, 2, 3, 4, 5, 6].map((seed) => ({ seed, share: seed % 2 === 0 ? 0.01 : 0.1 })))(
  'a storm (seed $seed, every trip and request fails with $share): the same numbers, or a list of what is missing',
  async ({ seed, share }) => {
    const { maybe } = chance(seed);
    const storm = (method: string, calls: number, code?: number): Fault[] =>
      Array.from({ length: calls }, (_, index) => index + 1)
        .filter(() => maybe(share))
        .map((call) => ({ method, call, message: SERVER_ERROR, ...(code === undefined ? {} : { code }) }));
    await slices(
      workspace,
      bookId,
      () => [...TRIPS.flatMap((method) => storm(method, 3)), ...storm(REQUEST, 3, 503)],
      40,
    );
    await workspace.moveClock(minutesLater(workspace, 10));
    await slices(workspace, bookId, () => []);
    const missing = reportStates(workspace, bookId).filter((state) => state !== 'сдан');
    expect(missing.filter((state) => state !== 'книга не ответила')).toEqual([]);
    if (missing.length === 0)
      expect(rolledUp(workspace, bookId).content[TABS.indicators]).toEqual(expected.content[TABS.indicators]);
  },
);
