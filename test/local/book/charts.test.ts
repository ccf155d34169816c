// Charts and rules of colour of Sheets.Spreadsheets.batchUpdate: what is kept, shown and refused.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { newBook, newProbe, type Probe } from '../kit/workspaces.ts';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts */
const UPDATE =
  'return Sheets.Spreadsheets.batchUpdate({ requests: given }, SpreadsheetApp.getActiveSpreadsheet().getId()).replies';
const GET = 'return Sheets.Spreadsheets.get(SpreadsheetApp.getActiveSpreadsheet().getId(), { fields: given })';

const { workspace } = newProbe();
let probe: Probe;

const column = (index: number, bottom = 3) => ({
  sourceRange: {
    sources: [
      { sheetId: 0, startRowIndex: 0, endRowIndex: bottom, startColumnIndex: index, endColumnIndex: index + 1 },
    ],
  },
});
const basic = (more: object = {}) => ({
  chartType: 'COLUMN',
  legendPosition: 'BOTTOM_LEGEND',
  headerCount: 1,
  domains: [{ domain: column(0) }],
  series: [{ series: column(1), targetAxis: 'LEFT_AXIS' }],
  ...more,
});
const added = (more: object = {}, chart: object = {}) => ({
  addChart: {
    chart: {
      chartId: 7,
      spec: { title: 'Пары', altText: 'Пары по формам', basicChart: basic(more) },
      position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 4, columnIndex: 2 }, widthPixels: 300 } },
      ...chart,
    },
  },
});
const rule = (text: string, index = 0) => ({
  addConditionalFormatRule: {
    index,
    rule: {
      ranges: [{ sheetId: 0, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 }],
      booleanRule: {
        condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] },
        format: { backgroundColorStyle: { rgbColor: { red: 1 } } },
      },
    },
  },
});

const update = (...requests: object[]) => probe.answer(UPDATE, requests);
const refused = async (...requests: object[]) =>
  (await probe.ask(UPDATE, requests)).error?.message.replace(
    'API call to sheets.spreadsheets.batchUpdate failed with error: ',
    '',
  );
const sheet = () => probe.workspace.sheets(probe.bookId)[0];

beforeEach(async () => {
  probe = newBook(workspace);
  const value = (cell: string | number) => ({
    userEnteredValue: typeof cell === 'number' ? { numberValue: cell } : { stringValue: cell },
  });
  const rows = [
    ['Форма', 'Пар'],
    ['а', 3],
    ['б', '?'],
  ].map((line) => ({ values: line.map(value) }));
  await update({ updateCells: { range: { sheetId: 0 }, rows, fields: 'userEnteredValue' } });
});

test('a chart shows the values of the moment, a text among numbers is a gap', async () => {
  await update(added());
  expect(sheet()?.charts).toEqual([
    {
      chartId: 7,
      type: 'COLUMN',
      isStacked: false,
      title: 'Пары',
      description: 'Пары по формам',
      place: { row: 4, column: 2, width: 300, height: 371 },
      labels: ['а', 'б'],
      series: [{ name: 'Пар', color: '#4285f4', values: [3, null] }],
    },
  ]);
  expect(await probe.answer(GET, 'sheets(charts(chartId,spec(title)))')).toEqual({
    sheets: [{ charts: [{ chartId: 7, spec: { title: 'Пары' } }] }],
  });
});

test('a new spec changes the chart where it lies, and a row taken out takes its value along', async () => {
  await update(added());
  await update({ updateChartSpec: { chartId: 7, spec: { title: 'Иначе', basicChart: basic({ chartType: 'LINE' }) } } });
  expect(sheet()?.charts?.[0]).toMatchObject({ title: 'Иначе', type: 'LINE', place: { row: 4, width: 300 } });
  await update({ deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } });
  expect(sheet()?.charts?.[0]?.labels).toEqual(['б']);
});

test('cells of a rule are filled, the first that fits wins, and a removed one is gone', async () => {
  await update(rule('а'), rule('б', 1));
  expect(sheet()?.dressed).toEqual({ '1,0': { fill: '#ff0000' }, '2,0': { fill: '#ff0000' } });
  expect(await probe.answer(GET, 'sheets.conditionalFormats.ranges')).toMatchObject({
    sheets: [{ conditionalFormats: [{}, {}] }],
  });
  await update({ deleteConditionalFormatRule: { sheetId: 0, index: 0 } });
  expect(sheet()?.dressed).toEqual({ '2,0': { fill: '#ff0000' } });
});

test('cells of a range that the rows do not cover are emptied', async () => {
  await update({
    updateCells: { range: { sheetId: 0 }, rows: [{ values: [{}] }], fields: 'userEnteredValue' },
  });
  expect(sheet()?.rows.flat()).toEqual([]);
});

describe('refused', () => {
  test.each([
    {
      why: 'bars grow along the axis below them',
      requests: [added({ chartType: 'BAR' })],
      message: 'Invalid requests[0].addChart: LEFT_AXIS is not a valid target axis for the chart type BAR.',
    },
    {
      why: 'lines cannot be stacked',
      requests: [added({ chartType: 'LINE', stackedType: 'STACKED' })],
      message: 'Invalid requests[0].addChart: Stacking is not supported for LINE charts.',
    },
    {
      why: 'domain and series are equally long',
      requests: [added({ domains: [{ domain: column(0, 2) }] })],
      message: 'Invalid requests[0].addChart: Domain and series must have the same length.',
    },
    {
      why: 'a chart without series draws nothing',
      requests: [added({ series: [] })],
      message: 'Invalid requests[0].addChart: Chart must have at least one series.',
    },
    {
      why: 'an id is taken once',
      requests: [added(), added()],
      message: 'Invalid requests[1].addChart: An embedded object with ID 7 already exists.',
    },
    {
      why: 'a chart that is not there',
      requests: [{ updateChartSpec: { chartId: 8, spec: { basicChart: basic() } } }],
      message: 'Invalid requests[0].updateChartSpec: No chart with ID: 8',
    },
    {
      why: 'a rule that is not there',
      requests: [{ deleteConditionalFormatRule: { sheetId: 0, index: 0 } }],
      message: 'Invalid requests[0].deleteConditionalFormatRule: No conditional format on sheet: 0 at index: 0',
    },
    {
      why: 'a kind of chart that is not emulated is loud',
      requests: [added({ chartType: 'AREA' })],
      message: 'NotEmulated: requests[0].addChart chartType AREA',
    },
    {
      why: 'so is a field',
      requests: [added({ threeDimensional: true })],
      message: 'NotEmulated: requests[0].addChart.spec.basicChart.threeDimensional',
    },
    {
      why: 'and another condition',
      requests: [
        {
          addConditionalFormatRule: {
            rule: {
              ranges: [{ sheetId: 0 }],
              booleanRule: {
                condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '1' }] },
                format: { backgroundColorStyle: { rgbColor: {} } },
              },
            },
          },
        },
      ],
      message: 'NotEmulated: requests[0].addConditionalFormatRule condition NUMBER_GREATER',
    },
  ])('$why', async ({ requests, message }) => {
    expect(await refused(...requests)).toBe(message);
    expect(sheet()?.charts).toBeUndefined();
  });
});
