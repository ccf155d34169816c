// What a person does to a sheet with the mouse, and what the Sheets API reads afterwards.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GridEdit } from '../../../local/contract.ts';
import { newBook, newProbe, type Probe } from '../kit/workspaces.ts';

const { workspace } = newProbe();
let probe: Probe;

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchGet */
const READ = `return Sheets.Spreadsheets.Values.batchGet(SpreadsheetApp.getActiveSpreadsheet().getId(),
  { ranges: ["'Лист1'"], valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' }).valueRanges[0].values`;
const UPDATE =
  'return Sheets.Spreadsheets.batchUpdate({ requests: given }, SpreadsheetApp.getActiveSpreadsheet().getId()).replies';

const ROWS = [
  ['Имя', 'Балл'],
  ['Вера', 7],
  ['анна', 30],
  ['Борис', 4],
] as const;

beforeEach(() => {
  probe = newBook(workspace);
  edit({ kind: 'paste', row: 0, column: 0, values: ROWS });
});

const edit = (what: GridEdit) => workspace.editSheet(probe.bookId, 'Лист1', what);
const read = () => probe.answer(READ, null);
const freeze = () =>
  probe.answer(UPDATE, [
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
  ]);

const [HEADER, VERA, ANNA, BORIS] = ROWS;

describe('an edit shows in what is read', () => {
  /** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request */
  test.each<{ why: string; edits: GridEdit[]; rows: readonly unknown[] }>([
    {
      why: 'rows are inserted empty',
      edits: [{ kind: 'insertRows', before: 2, count: 2 }],
      rows: [HEADER, VERA, [], [], ANNA, BORIS],
    },
    { why: 'a row is deleted', edits: [{ kind: 'deleteRow', row: 2 }], rows: [HEADER, VERA, BORIS] },
    {
      why: 'a column is inserted',
      edits: [{ kind: 'insertColumns', before: 1, count: 1 }],
      rows: ROWS.map(([name, mark]) => [name, '', mark]),
    },
    {
      why: 'a column is moved',
      edits: [{ kind: 'moveColumn', from: 1, to: 0 }],
      rows: ROWS.map(([name, mark]) => [mark, name]),
    },
    {
      why: 'texts sort without regard to case',
      edits: [{ kind: 'sort', column: 0 }],
      rows: [HEADER, ANNA, BORIS, VERA],
    },
    { why: 'numbers sort as numbers', edits: [{ kind: 'sort', column: 1 }], rows: [HEADER, BORIS, VERA, ANNA] },
    {
      why: 'sorted backwards',
      edits: [{ kind: 'sort', column: 1, descending: true }],
      rows: [HEADER, ANNA, VERA, BORIS],
    },
    {
      why: 'empty cells come last in either direction, and the frozen header stays',
      edits: [
        { kind: 'insertRows', before: 1, count: 1 },
        { kind: 'sort', column: 1, descending: true },
      ],
      rows: [HEADER, ANNA, VERA, BORIS],
    },
    {
      why: 'one selected column is sorted alone',
      edits: [{ kind: 'sort', column: 1, alone: true }],
      rows: [HEADER, ['Вера', 4], ['анна', 7], ['Борис', 30]],
    },
    { why: 'rows hidden by hand are read like any other', edits: [{ kind: 'hideRows', rows: [1, 3] }], rows: ROWS },
    // «… setValues() and getValues() … all values without the filter are retrieved»: https://gist.github.com/tanaikech/053d3ebbe76fa7c0b5e80ea9d6396011
    { why: 'rows hidden by a filter too', edits: [{ kind: 'filter', column: 0, shown: ['Вера'] }], rows: ROWS },
    {
      why: 'of merged cells the first keeps its value',
      edits: [{ kind: 'merge', top: 1, left: 0, rows: 3, columns: 1 }],
      rows: [HEADER, VERA, ['', 30], ['', 4]],
    },
  ])('$why', async ({ edits, rows }) => {
    await freeze();
    for (const one of edits) edit(one);
    expect(await read()).toEqual(rows);
  });

  test('without a frozen header the header is sorted like any row, as in Google', async () => {
    edit({ kind: 'sort', column: 0, descending: true });
    expect(await read()).toEqual([HEADER, VERA, BORIS, ANNA]);
    edit({ kind: 'sort', column: 0 });
    expect(await read()).toEqual([ANNA, BORIS, VERA, HEADER]);
  });
});

describe('the look of a column goes with it', () => {
  const dressed = () =>
    probe.answer(UPDATE, [
      {
        repeatCell: {
          range: { sheetId: 0, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 },
          cell: { userEnteredFormat: { numberFormat: { type: 'TEXT' } } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
          properties: { pixelSize: 222 },
          fields: 'pixelSize',
        },
      },
      {
        updateCells: {
          rows: [{ values: [{ note: 'до десяти' }] }],
          fields: 'note',
          start: { sheetId: 0, rowIndex: 0, columnIndex: 1 },
        },
      },
    ]);
  const columns = () =>
    workspace
      .sheets(probe.bookId)[0]
      ?.columns.slice(0, 3)
      .map(({ format, width, note }) => ({ format, width, note }));
  const PLAIN = { format: 'plain', width: 100, note: '' };
  const TEXT = { format: 'text', width: 222, note: 'до десяти' };

  test.each<{ why: string; what: GridEdit; expected: unknown[] }>([
    { why: 'moved left', what: { kind: 'moveColumn', from: 1, to: 0 }, expected: [TEXT, PLAIN] },
    {
      why: 'pushed right by another, which looks like its left neighbour',
      what: { kind: 'insertColumns', before: 1, count: 1 },
      expected: [PLAIN, PLAIN, TEXT],
    },
    { why: 'rows inserted', what: { kind: 'insertRows', before: 3, count: 5 }, expected: [PLAIN, TEXT] },
  ])('$why', async ({ what, expected }) => {
    await dressed();
    edit(what);
    expect(columns()?.slice(0, expected.length)).toEqual(expected);
    workspace.typeCell(probe.bookId, 'Лист1', 900, expected.indexOf(TEXT), '007');
    const typed = workspace.sheets(probe.bookId)[0]?.rows[900]?.[expected.indexOf(TEXT)]?.value;
    expect(typed).toBe('007');
  });
});

describe('refused with nothing changed', () => {
  test.each<{ why: string; what: GridEdit }>([
    { why: 'a column outside the grid', what: { kind: 'moveColumn', from: 1, to: 26 } },
    { why: 'pasted over the edge', what: { kind: 'paste', row: 999, column: 0, values: [[1], [2]] } },
  ])('$why', async ({ what }) => {
    expect(() => edit(what)).toThrow(/Лист1/u);
    expect(await read()).toEqual(ROWS);
  });

  test('a sheet of a name that is taken', () => {
    workspace.addSheet(probe.bookId, 'Заметки');
    expect(workspace.sheets(probe.bookId).map(({ title }) => title)).toEqual(['Лист1', 'Заметки']);
    expect(() => workspace.addSheet(probe.bookId, 'заметки')).toThrow(/заметки/u);
  });
});
