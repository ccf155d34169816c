// updateCells and deleteDimension of Sheets.Spreadsheets.batchUpdate: texts and notes of header cells, rows taken out.
import { expect, test } from '@jest/globals';
import { newProbe } from '../kit/workspaces.ts';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#updatecellsrequest */
const UPDATE =
  'return Sheets.Spreadsheets.batchUpdate({ requests: given }, SpreadsheetApp.getActiveSpreadsheet().getId()).replies';

const probe = newProbe();
const update = (...requests: object[]) => probe.answer(UPDATE, requests);
const grid = () => probe.workspace.sheets(probe.bookId);
const refused = async (request: object) =>
  (await probe.ask(UPDATE, [request])).error?.message.replace(
    'API call to sheets.spreadsheets.batchUpdate failed with error: ',
    '',
  );

test('a text is stored as it is, a formula among texts; what the mask does not name stays', async () => {
  const start = { sheetId: 0, rowIndex: 0, columnIndex: 1 };
  await update(
    {
      updateCells: {
        rows: [
          {
            values: [
              { note: 'Н', userEnteredValue: { stringValue: 'А' } },
              { userEnteredValue: { stringValue: '=1' } },
            ],
          },
        ],
        fields: 'note,userEnteredValue',
        start,
      },
    },
    { updateCells: { rows: [{ values: [{ note: '' }] }], fields: 'note', start } },
  );
  expect(grid()[0]?.rows[0]?.map(({ value }) => value)).toEqual([null, 'А', '=1']);
  expect(
    await refused({
      updateCells: {
        rows: [{ values: [{ userEnteredValue: { formulaValue: '=1' } }] }],
        fields: 'userEnteredValue',
        start,
      },
    }),
  ).toBe('NotEmulated: requests[0].updateCells.rows.values.userEnteredValue.formulaValue');
});

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#appenddimensionrequest */
test('rows that one request adds take the values of the next one; below the grid nothing is written', async () => {
  const { workspace, bookId } = probe;
  workspace.addSheet(bookId, 'Рост');
  const sheetId = grid().find(({ title }) => title === 'Рост')?.sheetId;
  const values = {
    updateCells: {
      rows: [{ values: [{ userEnteredValue: { boolValue: true } }, { userEnteredValue: { numberValue: 7 } }, {}] }],
      fields: 'userEnteredValue',
      start: { sheetId, rowIndex: 1000, columnIndex: 0 },
    },
  };
  expect(await refused(values)).toBe(
    'Invalid requests[0].updateCells: Attempting to write row: 1000, beyond the last requested row of: 999',
  );
  await update({ appendDimension: { sheetId, dimension: 'ROWS', length: 1 } }, values);
  expect(
    grid()
      .find(({ title }) => title === 'Рост')
      ?.rows.at(1000)
      ?.map(({ value }) => value),
  ).toEqual([true, 7]);
});

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#deletedimensionrequest */
test('rows are taken out from below, and the grid is smaller by as many', async () => {
  const { workspace, bookId } = probe;
  workspace.addSheet(bookId, 'Строки');
  for (const [row, text] of ['Шапка', 'а', 'б', 'в'].entries()) workspace.typeCell(bookId, 'Строки', row, 0, text);
  const sheetId = grid().find(({ title }) => title === 'Строки')?.sheetId;
  const rows = (startIndex: number, endIndex: number) => ({
    deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex, endIndex } },
  });
  await update(rows(3, 4), rows(1, 2));
  const sheet = grid().find(({ title }) => title === 'Строки');
  expect(sheet?.rows.map(([cell]) => cell?.value)).toEqual(['Шапка', 'б']);
  expect(sheet?.size?.rows).toBe(998);
  expect(await refused(rows(0, 998))).toContain('not possible to delete all non-frozen rows');
});
