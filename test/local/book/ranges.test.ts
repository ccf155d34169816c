// Ranges of SpreadsheetApp: whole rectangles read and written, as the naive shapes of the bench do.
import { expect, test } from '@jest/globals';
import { newBook, newProbe } from '../kit/workspaces.ts';

const { workspace } = newProbe();
const SHEET =
  'const [sheet] = SpreadsheetApp.getActiveSpreadsheet().getSheets(); const at = (...a) => sheet.getRange(...a);';
const RANGE = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const SHEET_PAGE = 'https://developers.google.com/apps-script/reference/spreadsheet/sheet';

test.each([
  {
    why: 'what was written is read',
    source: `${RANGE}#setvaluesvalues`,
    body: "at(2, 2, 2, 2).setValues([['Код', 7], ['', true]]); return at(2, 2, 2, 2).getValues()",
    gives: [
      ['Код', 7],
      ['', true],
    ],
  },
  {
    why: 'empty cells are empty texts',
    source: `${RANGE}#getvalues`,
    body: 'return at(1, 1, 1, 3).getValues()',
    gives: [['', '', '']],
  },
  {
    why: 'the data range begins in A1 and ends with the last cell in use',
    source: `${SHEET_PAGE}#getdatarange`,
    body: "at(2, 2, 1, 2).setValues([['а', 'б']]); return sheet.getDataRange().getValues()",
    gives: [
      ['', '', ''],
      ['', 'а', 'б'],
    ],
  },
  {
    why: 'of an empty sheet it is A1',
    source: `${SHEET_PAGE}#getdatarange`,
    body: 'return sheet.getDataRange().getValues()',
    gives: [['']],
  },
])('$why', async ({ body, gives }) => {
  expect(await newBook(workspace).answer(`${SHEET} ${body}`)).toEqual(gives);
});

test('a date goes in as a moment and comes back as one where the column is of dates', async () => {
  const book = newBook(workspace);
  workspace.typeCell(book.bookId, 'Лист1', 0, 0, '01.09.2025');
  expect(
    await book.answer(`${SHEET} const [[day]] = at(1, 1, 1, 1).getValues(); at(1, 2, 1, 1).setValues([[day]]);
      return [day instanceof Date, typeof at(1, 2, 1, 1).getValues()[0][0]]`),
  ).toEqual([true, 'number']);
});

test.each([
  {
    body: "at(1, 1, 2, 1).setValues([['а']])",
    message:
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  },
  {
    body: "at(1, 1, 1, 2).setValues([['а']])",
    message:
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  },
  {
    body: 'at(1000, 1, 2, 1).getValues()',
    message: 'The coordinates of the range are outside the dimensions of the sheet.',
  },
])('$body: $message', async ({ body, message }) => {
  const { error } = await newBook(workspace).ask(`${SHEET} ${body}`);
  expect(error?.message).toBe(message);
});

test('the first reading of a workbook is dearer than the next, each by its cells', async () => {
  const { ledger } = await newBook(workspace).ask(
    `${SHEET} at(1, 1, 10, 10).getValues(); at(1, 1, 10, 10).getValues()`,
  );
  expect(ledger.find(({ method }) => method === 'Range.getValues')).toMatchObject({
    calls: 2,
    rpc: 2,
    ms: { low: 60 + 3 + 1.7, mid: 100 + 10 + 1.7, high: 170 + 100 + 1.7 },
  });
});
