// Workbooks through the Sheets API: one request reads any number of sheets, one writes any number of blocks; cells as text stay text.
import type { Workbooks } from '../../application/ports.ts';
import { headerBlock } from '../../schema/derive/structure.ts';
import { type Block, joined } from '../../schema/derive/write.ts';
import { rangeOf } from './a1.ts';
import { draw } from './dashboard.ts';
import { enteredCells } from './enteredCells.ts';
import { readForeign, readForeignAll } from './foreignSheets.ts';
import { growthRequests } from './growth.ts';
import { ownBookId } from './ownBookId.ts';
import { batchGet, MISSING_SHEET, noteGrid, rowsOfGrid } from './sheetValues.ts';
import { INITIAL_ROWS, sheetRequests } from './structure.ts';

/** Enabled in appsscript.json, which the published typings cannot know. */
declare const Sheets: GoogleAppsScript.Sheets;

type Values = ReturnType<Workbooks['read']>[number];

const properties = (bookId: string) =>
  (Sheets.Spreadsheets.get(bookId, { fields: 'sheets.properties' }).sheets ?? []).map(
    (sheet) => sheet.properties ?? {},
  );

const titles = (bookId: string): string[] => properties(bookId).map(({ title }) => title ?? '');

const sheetIds = (bookId: string): Record<string, number> =>
  Object.fromEntries(properties(bookId).map(({ title, sheetId }) => [title ?? '', sheetId ?? 0]));

const read = (bookId: string, wanted: readonly string[]): Values[] => {
  if (wanted.length === 0) return [];
  try {
    return batchGet(bookId, wanted);
  } catch (error) {
    if (!(error instanceof Error && MISSING_SHEET.test(error.message))) throw error;
    const present = new Set(titles(bookId));
    const found = wanted.filter((title) => present.has(title));
    const values = found.length === 0 ? [] : batchGet(bookId, found);
    return wanted.map((title) => (present.has(title) ? values[found.indexOf(title)] : undefined));
  }
};

/** The last row that the blocks need, by sheet. */
const lastRows = (blocks: readonly Block[]): ReadonlyMap<string, number> => {
  const last = new Map<string, number>();
  for (const { sheet, row, cells } of blocks) last.set(sheet, Math.max(last.get(sheet) ?? 0, row + cells.length - 1));
  return last;
};

/** The API refuses cells below the last row of the grid: the rows are added by the request that fills them. */
const writeGrown = (bookId: string, blocks: readonly Block[], needed: ReadonlyMap<string, number>): void => {
  const present = new Map(properties(bookId).map((sheet) => [sheet.title ?? '', sheet]));
  const sheetId = (title: string): number => {
    const sheet = present.get(title);
    if (sheet === undefined) throw new Error('The sheet to be written is gone');
    return sheet.sheetId ?? 0;
  };
  const grown = [...needed].map(([title, last]) => {
    const rows = present.get(title)?.gridProperties?.rowCount ?? 0;
    return { title, rows, added: last > rows ? last - rows + INITIAL_ROWS : 0 };
  });
  const room = grown
    .filter(({ added }) => added > 0)
    .map(({ title, added }) => ({
      appendDimension: { sheetId: sheetId(title), dimension: 'ROWS', length: added },
    }));
  const cells = blocks.flatMap((block) => enteredCells(sheetId(block.sheet), block));
  Sheets.Spreadsheets.batchUpdate({ requests: [...room, ...cells] }, bookId);
  for (const { title, rows, added } of grown) noteGrid(bookId, title, rows + added);
};

/** One request, with one before it where a sheet has to grow. */
const write = (bookId: string, given: readonly Block[]): void => {
  if (given.length === 0) return;
  const blocks = joined(given);
  const needed = lastRows(blocks);
  const isWithin = ([title, row]: readonly [string, number]): boolean =>
    row <= (rowsOfGrid(bookId, title) ?? INITIAL_ROWS);
  if (![...needed].every(isWithin)) {
    writeGrown(bookId, blocks, needed);
    return;
  }
  const data = blocks.map(({ sheet, row, column, cells }) => ({
    range: rangeOf(sheet, row, column, cells.length, cells[0]?.length ?? 1),
    values: cells.map((line) => [...line]),
  }));
  // RAW: what people typed is stored as it is, never parsed into a formula or a date.
  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption (seen 2026-11-22)
  Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data }, bookId);
};

const build: Workbooks['build'] = (bookId, plans, replaceable) => {
  const present = properties(bookId);
  const firstId = Math.max(0, ...present.map(({ sheetId }) => sheetId ?? 0)) + 1;
  const untouched = read(bookId, replaceable).map((values, index) =>
    (values ?? []).length === 0 ? replaceable[index] : undefined,
  );
  const emptied = present.filter(({ title }) => untouched.includes(title ?? ''));
  const requests = [
    ...plans.flatMap((plan, index) => sheetRequests(plan, firstId + index, present.length + index)),
    ...emptied.map(({ sheetId }) => ({ deleteSheet: { sheetId: sheetId ?? 0 } })),
  ];
  Sheets.Spreadsheets.batchUpdate({ requests }, bookId);
  write(bookId, plans.map(headerBlock));
};

const grow: Workbooks['grow'] = (bookId, growth) => {
  Sheets.Spreadsheets.batchUpdate({ requests: growthRequests(growth, properties(bookId)) }, bookId);
};

/** From the last row up, so that the numbers of those above still hold; as many empty ones come at the foot. */
const removeRows: Workbooks['removeRows'] = (bookId, rows) => {
  const idOf = new Map(properties(bookId).map(({ title, sheetId }) => [title, sheetId ?? 0]));
  const requests = rows.flatMap(({ sheet, rowNumbers }) => {
    const sheetId = idOf.get(sheet) ?? 0;
    const downward = [...rowNumbers].sort((one, other) => other - one);
    return [
      ...downward.map((row) => ({
        deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row } },
      })),
      { appendDimension: { sheetId, dimension: 'ROWS', length: rowNumbers.length } },
    ];
  });
  Sheets.Spreadsheets.batchUpdate({ requests }, bookId);
};

export const workbooks: Workbooks = {
  ownId: ownBookId,
  urlOf: (bookId) => `https://docs.google.com/spreadsheets/d/${bookId}/edit`,
  titles,
  sheetIds,
  read,
  readForeign,
  readForeignAll,
  write,
  build,
  grow,
  draw,
  removeRows,
  // Apps Script: 250 spreadsheets a day for a consumer account, 3 200 in Workspace; only the allowance of mail tells the two
  // apart, 100 against 1 500. https://developers.google.com/apps-script/guides/services/quotas (seen 2026-11-26)
  dailyCopies: () => (MailApp.getRemainingDailyQuota() > 100 ? 3200 : 250),
  // Apps Script: a copy carries the bound script, not its triggers and properties.
  // https://developers.google.com/apps-script/guides/bound (seen 2026-04-23)
  copy: (bookId, name) => {
    const active = SpreadsheetApp.getActiveSpreadsheet();
    return (active.getId() === bookId ? active : SpreadsheetApp.openById(bookId)).copy(name).getId();
  },
};
