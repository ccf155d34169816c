// Sheets.Spreadsheets.get and batchUpdate: sheets, grids, formats, lists, notes, protection.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { newBook, newProbe, type Probe } from '../kit/workspaces.ts';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request */
const UPDATE =
  'return Sheets.Spreadsheets.batchUpdate({ requests: given }, SpreadsheetApp.getActiveSpreadsheet().getId()).replies';
const GET = 'return Sheets.Spreadsheets.get(SpreadsheetApp.getActiveSpreadsheet().getId(), { fields: given })';

const { workspace } = newProbe();
let probe: Probe;
beforeEach(() => {
  probe = newBook(workspace);
});

const update = (...requests: object[]) => probe.answer(UPDATE, requests);
const refused = async (...requests: object[]) =>
  (await probe.ask(UPDATE, requests)).error?.message.replace(
    'API call to sheets.spreadsheets.batchUpdate failed with error: ',
    '',
  );
const grid = () => probe.workspace.sheets(probe.bookId);
const titles = () => grid().map(({ title }) => title);

describe('get shows what the mask names', () => {
  test.each([
    {
      fields: 'sheets.properties',
      value: {
        sheets: [
          {
            properties: {
              sheetId: 0,
              title: 'Лист1',
              index: 0,
              sheetType: 'GRID',
              gridProperties: { rowCount: 1000, columnCount: 26 },
            },
          },
        ],
      },
    },
    { fields: 'properties(title,locale)', value: { properties: { title: 'Книга', locale: 'ru_RU' } } },
    {
      fields: 'sheets(properties(sheetId,gridProperties/rowCount))',
      value: { sheets: [{ properties: { sheetId: 0, gridProperties: { rowCount: 1000 } } }] },
    },
    {
      fields: 'sheets.properties.sheetId,sheets.properties.title',
      value: { sheets: [{ properties: { sheetId: 0, title: 'Лист1' } }] },
    },
    { fields: 'sheets.properties.hidden', value: { sheets: [{ properties: {} }] } },
  ])('$fields', async ({ fields, value }) => {
    expect(await probe.answer(GET, fields)).toEqual(value);
  });

  test('a field that is not emulated is loud', async () => {
    expect((await probe.ask(GET, 'sheets.data')).error?.message).toBe(
      'NotEmulated: Sheets.Spreadsheets.get fields sheets.data',
    );
  });
});

describe('sheets', () => {
  test('a sheet is added at its place and its reply carries its properties', async () => {
    const tabColorStyle = { rgbColor: { red: 1, green: 0.5 } };
    const [reply] = (await update({
      addSheet: {
        properties: {
          title: 'Реестр',
          index: 0,
          hidden: true,
          tabColorStyle,
          gridProperties: { rowCount: 5, columnCount: 2, frozenRowCount: 1 },
        },
      },
    })) as object[];
    expect(reply).toMatchObject({ addSheet: { properties: { sheetId: 1, title: 'Реестр', index: 0, hidden: true } } });
    expect(titles()).toEqual(['Реестр', 'Лист1']);
    expect(grid()[0]).toMatchObject({ hidden: true, frozenRows: 1, tabColor: '#ff8000' });
  });

  test('renaming, hiding and moving', async () => {
    await update({ addSheet: { properties: { title: 'Б' } } });
    await update({
      updateSheetProperties: {
        properties: { sheetId: 0, title: 'А', index: 1, hidden: true },
        fields: 'title,index,hidden',
      },
    });
    expect(titles()).toEqual(['Б', 'А']);
    expect(grid()[1]?.hidden).toBe(true);
  });

  test.each([
    {
      requests: [{ addSheet: { properties: { title: 'лист1' } } }],
      message: 'Invalid requests[0].addSheet: A sheet with the name "лист1" already exists. Please enter another name.',
    },
    {
      requests: [{ addSheet: { properties: { sheetId: 0 } } }],
      message: 'Invalid requests[0].addSheet: A sheet with the ID 0 already exists. Please enter another ID.',
    },
    { requests: [{ deleteSheet: { sheetId: 7 } }], message: 'Invalid requests[0].deleteSheet: No grid with id: 7' },
    {
      requests: [{ deleteSheet: { sheetId: 0 } }],
      message: "Invalid requests[0].deleteSheet: You can't remove all the visible sheets in a document.",
    },
    { requests: [], message: 'Must specify at least one request.' },
    {
      requests: [
        { addSheet: { properties: { title: 'Б', gridProperties: { rowCount: 10_000_000, columnCount: 2 } } } },
      ],
      message:
        'Invalid requests[0].addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    },
  ])('refused: $message', async ({ requests, message }) => {
    expect(await refused(...requests)).toBe(message);
  });

  test('a list of requests takes effect as a whole or not at all', async () => {
    await refused({ addSheet: { properties: { title: 'Б' } } }, { deleteSheet: { sheetId: 99 } });
    expect(titles()).toEqual(['Лист1']);
  });

  test.each([
    { request: { mergeCells: {} }, name: 'Sheets.Spreadsheets.batchUpdate request mergeCells' },
    {
      request: { addSheet: { properties: { rightToLeft: true } } },
      name: 'requests[0].addSheet.properties.rightToLeft',
    },
    {
      request: { setDataValidation: { range: {}, rule: { condition: { type: 'TEXT_IS_EMAIL' } } } },
      name: 'requests[0].setDataValidation condition TEXT_IS_EMAIL',
    },
    {
      request: {
        repeatCell: { range: {}, cell: { userEnteredFormat: { borders: {} } }, fields: 'userEnteredFormat.borders' },
      },
      name: 'requests[0].repeatCell.cell.userEnteredFormat.borders',
    },
    { request: { repeatCell: { range: {}, cell: {}, fields: '*' } }, name: 'requests[0].repeatCell fields *' },
  ])('loud: $name', async ({ request, name }) => {
    expect(await refused(request)).toBe(`NotEmulated: ${name}`);
  });
});

describe('cells', () => {
  const body = { sheetId: 0, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };

  test('format, list, note, width and protection of a column are seen in the grid', async () => {
    await update(
      {
        repeatCell: {
          range: body,
          cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd.mm.yyyy' } } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
      {
        setDataValidation: {
          range: { ...body, startColumnIndex: 2, endColumnIndex: 3 },
          rule: {
            condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'да' }, { userEnteredValue: 'нет' }] },
            strict: true,
          },
        },
      },
      {
        updateCells: {
          rows: [{ values: [{}, { note: 'Дата' }] }],
          fields: 'note',
          start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
          properties: { pixelSize: 240 },
          fields: 'pixelSize,hiddenByUser',
        },
      },
      { addProtectedRange: { protectedRange: { range: body, description: 'Д', warningOnly: true } } },
    );
    expect(grid()[0]?.columns.slice(0, 3)).toEqual([
      { width: 100, hidden: false, note: '', format: 'plain', list: null, protected: false },
      { width: 240, hidden: false, note: 'Дата', format: 'date', list: null, protected: true },
      { width: 100, hidden: false, note: '', format: 'plain', list: ['да', 'нет'], protected: false },
    ]);
    expect(await probe.answer(GET, 'sheets.protectedRanges')).toMatchObject({
      sheets: [{ protectedRanges: [{ range: body, description: 'Д', warningOnly: true }] }],
    });
  });

  test.each([
    {
      request: { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 0 } },
      message: 'Invalid requests[0].appendDimension: Length must be greater than zero.',
      why: 'nothing to add',
    },
    {
      request: { setDataValidation: { range: body, rule: { condition: { type: 'ONE_OF_LIST', values: [] } } } },
      message: 'Invalid requests[0].setDataValidation: The number of values for condition ONE_OF_LIST is wrong: 0.',
      why: 'an empty list',
    },
    {
      request: { repeatCell: { range: { sheetId: 0, startRowIndex: 1000 }, cell: {}, fields: 'note' } },
      message: 'Invalid requests[0].repeatCell: Range exceeds grid limits. Max rows: 1000, max columns: 26',
      why: 'below the grid',
    },
    {
      request: { repeatCell: { range: body, cell: {} } },
      message:
        "Invalid requests[0].repeatCell: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
      why: 'no mask',
    },
  ])('refused, $why', async ({ request, message }) => {
    expect(await refused(request)).toBe(message);
  });
});

/** https://developers.google.com/apps-script/guides/bound and https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#copy(String) */
describe('Spreadsheet.copy', () => {
  test('carries sheets and script, but no properties and no triggers', async () => {
    const { bookId } = probe;
    workspace.typeCell(bookId, 'Лист1', 0, 0, 'текст');
    await probe.answer(
      'PropertiesService.getDocumentProperties().setProperty("a", "1"); ScriptApp.newTrigger("onTimer").timeBased().everyMinutes(5).create()',
    );
    const copy = String(await probe.answer('return SpreadsheetApp.getActiveSpreadsheet().copy("Копия").getId()'));
    expect(workspace.sheets(copy)[0]?.rows).toEqual([[{ value: 'текст', text: 'текст' }]]);
    const inside = await workspace.call({
      bookId: copy,
      entry: 'ask',
      args: [
        'return [PropertiesService.getDocumentProperties().getProperty("a"), ScriptApp.getProjectTriggers().length]',
      ],
    });
    expect(inside.value).toEqual([null, 0]);
    expect(workspace.file('Копия')?.id).toBe(copy);
  });
});
