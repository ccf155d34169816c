// The sheet «Графики»: drawn by a roll-up, drawn again by the next one without a twin, and never in the way of the quarter.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { GridSheet, Workspace } from '../../local/contract.ts';
import { ask, codesOf, finishJob, minutesLater, run } from './kit/asking.ts';
import { rowsOf } from './kit/cells.ts';
import { TABS } from './kit/names.ts';
import { preparedForRollUp, QUARTER } from './kit/reporting.ts';
import { cleanUp, copyOf, discard } from './kit/workspaces.ts';

let workspace: Workspace;
let bookId: string;

let folder: string;

beforeAll(async () => {
  ({ folder, bookId } = await preparedForRollUp());
});
beforeEach(() => {
  workspace = copyOf(folder);
});
afterEach(() => discard(workspace));
afterAll(cleanUp);

const rollUp = async (): Promise<void> => {
  await ask(workspace, bookId, 'rpcStartRollUp', { ...QUARTER, readAll: true });
  await finishJob(workspace, bookId);
};
const drawn = (): GridSheet[] => workspace.sheets(bookId).filter(({ charts = [] }) => charts.length > 0);
const sheet = (): GridSheet => drawn()[0] as GridSheet;
const texts = ({ rows }: GridSheet): string[] => rows.flat().map(({ text }) => text);
const chartIds = (): number[] => (sheet().charts ?? []).map(({ chartId }) => chartId);

/** Fills of the map's cells, by their text. */
const fills = ({ rows, dressed = {} }: GridSheet): Record<string, string | undefined> =>
  Object.fromEntries(
    rows.flatMap((cells, row) => cells.map(({ text }, column) => [text, dressed[`${row},${column}`]?.fill])),
  );

test('charts, the numbers behind them and the map of who has submitted', async () => {
  await rollUp();
  expect(sheet().title).toBe('Графики');
  expect((sheet().charts ?? []).map(({ type, isStacked }) => `${type}${isStacked ? ' stacked' : ''}`)).toEqual([
    'BAR',
    'LINE',
    'COLUMN stacked',
  ]);
  const [bars, , submissions] = sheet().charts ?? [];
  expect(bars?.series.map(({ name }) => name)).toEqual(['Выполнено, %', 'Цель, %']);
  // ART-07 has taken over the target of ART-02 in 2024: it stands there once.
  expect(bars?.labels).toContain('ART-07');
  expect(bars?.labels).not.toContain('ART-02');
  expect(submissions?.labels).toEqual(['I кв. 2025', 'II кв. 2025', 'III кв. 2025', 'IV кв. 2025']);
  expect(submissions?.series.map(({ values }) => values[3])).toEqual([5, 0, 0]);
  expect(fills(sheet())).toMatchObject({ сдан: '#ceead6', '–': '#f1f3f4' });
});

test('a second roll-up draws the same charts again, where they have been moved to, and leaves nothing of the first', async () => {
  await rollUp();
  const ids = chartIds();
  const before = texts(sheet());
  await rollUp();
  expect(drawn()).toHaveLength(1);
  expect(chartIds()).toEqual(ids);
  expect(texts(sheet())).toEqual(before);
});

test('somebody’s own sheet of that title is left as it is', async () => {
  workspace.addSheet(bookId, 'Графики');
  workspace.typeCell(bookId, 'Графики', 0, 0, 'моё');
  await rollUp();
  await rollUp();
  expect(workspace.sheets(bookId).find(({ title }) => title === 'Графики')?.rows[0]?.[0]?.text).toBe('моё');
  expect(drawn().map(({ title }) => title)).toEqual(['Графики 2']);
});

test.each([
  {
    why: 'the numbers are written without the charts that Google refuses',
    message: 'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[9].addChart: No.',
    charts: 0,
  },
])('$why, and the quarter is frozen', async ({ message, charts }) => {
  const fault = { method: 'Sheets.Spreadsheets.batchUpdate', call: 1, message };
  await run(workspace, bookId, 'rpcStartRollUp', QUARTER, [fault]);
  await finishJob(workspace, bookId);
  expect(rowsOf(workspace, bookId, TABS.indicators).length).toBeGreaterThan(0);
  expect(drawn()).toHaveLength(charts);
  expect(texts(workspace.sheets(bookId)[0] as GridSheet)).toContain('Карта сдачи отчётов');
});

test('a workbook that has no room for the sheet keeps its numbers all the same, and the quarter is frozen', async () => {
  const message =
    'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].addSheet: ' +
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
  const faults = [1, 2].map((call) => ({ method: 'Sheets.Spreadsheets.batchUpdate', call, message }));
  await workspace.moveClock(minutesLater(workspace, 2));
  const execution = await run(workspace, bookId, 'rpcStartRollUp', { ...QUARTER, readAll: true }, faults);
  await finishJob(workspace, bookId);
  expect(codesOf(execution)).toEqual([]);
  expect(rowsOf(workspace, bookId, TABS.indicators).length).toBeGreaterThan(0);
});
