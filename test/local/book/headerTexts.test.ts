// updateCells of Sheets.Spreadsheets.batchUpdate: texts and notes of header cells.
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
        rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
        fields: 'userEnteredValue',
        start,
      },
    }),
  ).toBe('NotEmulated: requests[0].updateCells.rows.values.userEnteredValue.numberValue');
});
