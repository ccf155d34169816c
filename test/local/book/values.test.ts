// Sheets.Spreadsheets.Values: reading and writing as the Sheets API does.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { newBook, newProbe, type Probe } from '../kit/workspaces.ts';

const READ = `return Sheets.Spreadsheets.Values.batchGet(SpreadsheetApp.getActiveSpreadsheet().getId(),
  { ranges: given, valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' }).valueRanges`;
const WRITE = `return Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: given }, SpreadsheetApp.getActiveSpreadsheet().getId())`;
const ADD = `return Sheets.Spreadsheets.batchUpdate({ requests: given }, SpreadsheetApp.getActiveSpreadsheet().getId())`;

const { workspace } = newProbe();
let probe: Probe;
beforeEach(() => {
  probe = newBook(workspace);
});

const write = (range: string, values: unknown, more: object = {}) => probe.answer(WRITE, [{ range, values, ...more }]);
const read = async (range: string) => ((await probe.answer(READ, [range])) as { range: string; values?: unknown }[])[0];
const refused = async (body: string, given: unknown) => (await probe.ask(body, given)).error;

/** https://developers.google.com/workspace/sheets/api/guides/values#read */
describe('reading', () => {
  beforeEach(async () => {
    await write('Лист1!A1', [['a', 1, true], [], ['', '', 'c'], [-0.5, '', '']]);
  });

  test.each([
    {
      range: 'Лист1!A1:Z1000',
      answers: "'Лист1'!A1:Z1000",
      values: [['a', 1, true], [], ['', '', 'c'], [-0.5]],
      why: 'trailing empty cells and rows are left out',
    },
    {
      range: "'Лист1'",
      answers: "'Лист1'!A1:Z1000",
      values: [['a', 1, true], [], ['', '', 'c'], [-0.5]],
      why: 'a title alone is the whole sheet',
    },
    {
      range: "'Лист1'!A1:ZZ",
      answers: "'Лист1'!A1:Z1000",
      values: [['a', 1, true], [], ['', '', 'c'], [-0.5]],
      why: 'a range that begins inside is cut at the edge of the grid',
    },
    { range: 'лист1!A1', answers: "'Лист1'!A1", values: [['a']], why: 'titles are found without regard to case' },
    { range: 'A1:B2', answers: "'Лист1'!A1:B2", values: [['a', 1]], why: 'without a title the first sheet is meant' },
    {
      range: 'Лист1!B:C',
      answers: "'Лист1'!B1:C1000",
      values: [[1, true], [], ['', 'c']],
      why: 'whole columns; the last row has nothing there',
    },
    { range: 'Лист1!3:4', answers: "'Лист1'!A3:Z4", values: [['', '', 'c'], [-0.5]], why: 'whole rows' },
    {
      range: 'Лист1!C4:A2',
      answers: "'Лист1'!A2:C4",
      values: [[], ['', '', 'c'], [-0.5]],
      why: 'corners in any order; an empty row in the middle is an empty list',
    },
    {
      range: 'Лист1!D1:F9',
      answers: "'Лист1'!D1:F9",
      values: undefined,
      why: 'no values at all when nothing is there',
    },
  ])('$range: $why', async ({ range, answers, values }) => {
    expect(await read(range)).toEqual({
      range: answers,
      majorDimension: 'ROWS',
      ...(values === undefined ? {} : { values }),
    });
  });

  test.each([
    { range: 'Нет!A1', message: 'Unable to parse range: Нет!A1', why: 'the sheet is missing' },
    { range: 'Два слова!A1', message: 'Unable to parse range: Два слова!A1', why: 'such a title must be quoted' },
    { range: "'Лист1'!A0", message: "Unable to parse range: 'Лист1'!A0", why: 'rows are counted from 1' },
    {
      range: 'Лист1!A1001',
      message: "Range ('Лист1'!A1001) exceeds grid limits. Max rows: 1000, max columns: 26",
      why: 'it begins below the grid',
    },
    {
      range: 'Лист1!AA1:AB',
      message: "Range ('Лист1'!AA1:AB) exceeds grid limits. Max rows: 1000, max columns: 26",
      why: 'it begins beyond the last column',
    },
  ])('$range is refused: $why', async ({ range, message }) => {
    const error = await refused(READ, ['Лист1!A1', range]);
    expect(error).toMatchObject({
      name: 'GoogleJsonResponseException',
      message: `API call to sheets.spreadsheets.values.batchGet failed with error: ${message}`,
    });
  });

  test('an unknown spreadsheet is a 404 with details', async () => {
    const body =
      'try { Sheets.Spreadsheets.Values.batchGet("нет", { ranges: [], valueRenderOption: "UNFORMATTED_VALUE" }) } catch (error) { return error.details }';
    expect(await probe.answer(body)).toEqual({ code: 404, message: 'Requested entity was not found.' });
  });

  test.each([
    { options: {}, name: 'valueRenderOption FORMATTED_VALUE', why: 'the default depends on locale and formats' },
    {
      options: { valueRenderOption: 'UNFORMATTED_VALUE', majorDimension: 'COLUMNS' },
      name: undefined,
      why: 'an unknown option',
    },
  ])('loud: $why', async ({ options, name }) => {
    const body = 'return Sheets.Spreadsheets.Values.batchGet(SpreadsheetApp.getActiveSpreadsheet().getId(), given)';
    expect((await refused(body, options))?.message).toMatch(/^NotEmulated: Sheets\.Spreadsheets\.Values\.batchGet/);
    if (name !== undefined) expect((await refused(body, options))?.message).toContain(name);
  });
});

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption */
describe('writing RAW', () => {
  test.each([
    { value: '=1+1', why: 'a text is never a formula' },
    { value: '+79001234567', why: 'nor a number' },
    { value: '01.09.2026', why: 'nor a date' },
    { value: '007', why: 'and keeps its zeros' },
    { value: "'x", why: 'and its apostrophe' },
    { value: 46266, why: 'a number stays a number' },
    { value: false, why: 'a boolean stays a boolean' },
  ])('$value is read as it was written: $why', async ({ value }) => {
    await write('Лист1!B2', [[value]]);
    expect((await read('Лист1!B2'))?.values).toEqual([[value]]);
  });

  test('null leaves a cell alone, an empty string empties it', async () => {
    await write('Лист1!A1:C1', [['a', 'b', 'c']]);
    await write('Лист1!A1:C1', [[null, '', 'd']]);
    expect((await read('Лист1!A1:C1'))?.values).toEqual([['a', '', 'd']]);
  });

  test('COLUMNS are written downwards', async () => {
    await write('Лист1!A1:B2', [['a', 'b'], ['c']], { majorDimension: 'COLUMNS' });
    expect((await read('Лист1!A1:B2'))?.values).toEqual([['a', 'c'], ['b']]);
  });

  test('the answer counts what was written', async () => {
    expect(
      await probe.answer(WRITE, [
        {
          range: 'Лист1!A2:B3',
          values: [
            ['a', 'b'],
            ['c', null],
          ],
        },
      ]),
    ).toMatchObject({
      totalUpdatedRows: 2,
      totalUpdatedColumns: 2,
      totalUpdatedCells: 3,
      totalUpdatedSheets: 1,
      responses: [{ updatedRange: "'Лист1'!A2:B3" }],
    });
  });

  test.each([
    {
      range: 'Лист1!A1:B1',
      values: [['a', 'b', 'c']],
      message: "Requested writing within range ['Лист1'!A1:B1], but tried writing to column [C]",
      why: 'wider than the range',
    },
    {
      range: 'Лист1!A1:B1',
      values: [['a'], ['b']],
      message: "Requested writing within range ['Лист1'!A1:B1], but tried writing to row [2]",
      why: 'taller than the range',
    },
    {
      range: 'Лист1!A1000',
      values: [['a'], ['b']],
      message: "Requested writing within range ['Лист1'!A1000], but tried writing to row [1001]",
      why: 'out of the grid from an anchor',
    },
    {
      range: 'Лист1!A1001',
      values: [['a']],
      message: "Range ('Лист1'!A1001) exceeds grid limits. Max rows: 1000, max columns: 26",
      why: 'below the grid',
    },
    {
      range: 'Лист1!A1:AB1',
      values: [['a']],
      message: "Range ('Лист1'!A1:AB1) exceeds grid limits. Max rows: 1000, max columns: 26",
      why: 'the range itself is too wide',
    },
    {
      range: 'Лист1!A1',
      values: 'a',
      message: "Invalid value at 'data[0].values' (type.googleapis.com/google.protobuf.ListValue)",
      why: 'no list',
    },
    {
      range: 'Лист1!A1',
      values: [[{}]],
      message: 'Invalid data[0].values[0][0]: struct_value',
      why: 'an object in a cell',
    },
    {
      range: 'Лист1!A1',
      values: [['x'.repeat(50001)]],
      message: 'Your input contains more than the maximum of 50000 characters in a single cell.',
      why: 'a text over the limit',
    },
  ])('refused: $why', async ({ range, values, message }) => {
    const error = await refused(
      WRITE,
      [
        { range: 'Лист1!D4', values: [['before']] },
        { range, values },
      ].slice(range === 'Лист1!A1' ? 1 : 0),
    );
    expect(error?.message).toBe(`API call to sheets.spreadsheets.values.batchUpdate failed with error: ${message}`);
    expect((await read('Лист1!A1:Z1000'))?.values).toBeUndefined();
  });

  test('25 000 rows go in and come out', async () => {
    const grow = [{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: 25000 } }];
    await probe.answer(ADD, grow);
    const body = `const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      const values = Array.from({ length: 25000 }, (_, row) => ['Иванова', row, true, 'x', 'y', 'z']);
      Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'Лист1!A1', values }] }, id);
      const back = Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['Лист1'], valueRenderOption: 'UNFORMATTED_VALUE' }).valueRanges[0].values;
      return [back.length, back[24999]]`;
    const { value, ledger } = await probe.ask(body);
    expect(value).toEqual([25000, ['Иванова', 24999, true, 'x', 'y', 'z']]);
    // 175 ms and 2.9 µs a cell; 200 ms and 10.5 µs a cell.
    expect(ledger.find((line) => line.method.endsWith('batchGet'))?.ms.mid).toBe(610);
    expect(ledger.find((line) => line.method === 'Sheets.Spreadsheets.Values.batchUpdate')?.ms.mid).toBe(1775);
  });
});
