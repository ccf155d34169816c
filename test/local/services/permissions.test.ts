// Drive.Permissions: who may open a file of the script's own.
import { expect, test } from '@jest/globals';
import { newProbe } from '../kit/workspaces.ts';

/** https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions */
const probe = newProbe();
const COPY = "const id = SpreadsheetApp.getActiveSpreadsheet().copy('Книга школы').getId();";
const OPEN =
  "const open = (emailAddress, role = 'writer', more = {}) => Drive.Permissions.create({ type: 'user', role, emailAddress, ...more }, id, { sendNotificationEmail: false, fields: 'id,role' });";
const LISTED =
  "const listed = () => Drive.Permissions.list(id, { fields: 'permissions(role,emailAddress)' }).permissions.slice(1).map(({ role, emailAddress }) => [role, emailAddress]);";
const run = (body: string) => probe.answer(`${COPY} ${OPEN} ${LISTED} ${body}`);
const refused = async (body: string) => (await probe.ask(`${COPY} ${OPEN} ${LISTED} ${body}`)).error?.message;

test('access is given once, changed in its place, and taken away', async () => {
  const body = `const one = open('a@example.org'); const two = open('A@example.org', 'reader'); const before = listed();
    Drive.Permissions.remove(id, one.id); return [one.id === two.id, two.role, before, listed()]`;
  expect(await run(body)).toEqual([true, 'reader', [['reader', 'A@example.org']], []]);
});

test.each([
  {
    body: "open('не адрес')",
    message:
      'API call to drive.permissions.create failed with error: The specified emailAddress is invalid or not applicable for the given permission type.',
    source: 'https://github.com/piotr-agier/google-drive-mcp/issues/131',
  },
  {
    body: "Drive.Permissions.remove(id, 'нет')",
    message: 'API call to drive.permissions.delete failed with error: Permission not found: нет.',
    source: 'https://developers.google.com/workspace/drive/api/guides/handle-errors',
  },
  {
    body: "Drive.Permissions.list('нет')",
    message: 'API call to drive.permissions.list failed with error: File not found: нет.',
    source: 'https://developers.google.com/workspace/drive/api/guides/handle-errors',
  },
  {
    body: "Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: 'a@example.org' }, id)",
    message: 'NotEmulated: Drive.Permissions.create with sendNotificationEmail',
    source: 'not in the surface: by default Google writes to the address',
  },
  {
    body: "open('a@example.org', 'owner')",
    message: 'NotEmulated: Drive.Permissions.create role owner',
    source: 'not in the surface',
  },
])('refused: $message ($source)', async ({ body, message }) => {
  expect(await refused(body)).toBe(message);
});

/** https://developers.google.com/workspace/drive/api/guides/content-restrictions */
test('a file closed to changes is read and copied, and written by nobody', async () => {
  const read = "Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['Лист1'], valueRenderOption: 'UNFORMATTED_VALUE' })";
  const lock = "Drive.Files.update({ contentRestrictions: [{ readOnly: true, reason: 'Архив' }] }, id);";
  expect(await run(`${lock} ${lock} return ${read}.valueRanges.length`)).toBe(1);
  const data = "{ valueInputOption: 'RAW', data: [{ range: 'Лист1!A1', values: [['x']] }] }";
  expect(await refused(`${lock} Sheets.Spreadsheets.Values.batchUpdate(${data}, id)`)).toBe(
    'API call to sheets.spreadsheets.values.batchUpdate failed with error: The caller does not have permission',
  );
  expect(await refused("Drive.Files.update({ name: 'Другое' }, id)")).toBe('NotEmulated: Drive.Files.update.name');
});
