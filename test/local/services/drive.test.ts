// Drive.Files: documents made from .docx, exported and found.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { newProbe, type Probe, probeWith } from '../kit/workspaces.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCUMENT = 'application/vnd.google-apps.document';
/** A zip is known by its first letters; what is in it is not looked at. */
const MAKE = `const blob = Utilities.newBlob([80, 75, 3, 4, -1], '${DOCX}', 'a.docx');
  const make = (name, more) => Drive.Files.create({ name, mimeType: '${DOCUMENT}', ...more }, blob, { fields: 'id' }).id;`;

let probe: Probe;
beforeEach(() => {
  probe = newProbe();
});
afterEach(() => probe.workspace.close());
const run = (body: string) => probe.answer(`${MAKE} ${body}`);
const refused = async (body: string) => (await probe.ask(`${MAKE} ${body}`)).error?.message;

describe('create and export', () => {
  test('a Google Doc is made of a .docx and exported as one', async () => {
    const id = String(await run("return make('Приказ')"));
    expect([...probe.workspace.documentBytes(id)]).toEqual([80, 75, 3, 4, 255]);
    expect(probe.workspace.file('Приказ')).toMatchObject({ id, kind: 'document', mimeType: DOCUMENT, parentId: null });
    const body = `return Drive.Files.export(given, '${DOCX}', { alt: 'media' }).getBytes()`;
    expect(await probe.answer(body, id)).toEqual([80, 75, 3, 4, -1]);
  });

  test('a folder and a plain file in it', async () => {
    const body = `const folder = Drive.Files.create({ name: 'Папка', mimeType: 'application/vnd.google-apps.folder' }).id;
      const blob = Utilities.newBlob('привет', 'text/plain', 'a.txt');
      return [Drive.Files.create({ parents: [folder] }, blob, { fields: 'name,mimeType,parents' }), folder]`;
    const [file, folder] = (await probe.answer(body)) as [object, string];
    expect(file).toEqual({ name: 'a.txt', mimeType: 'text/plain', parents: [folder] });
  });

  test.each([
    {
      body: `Drive.Files.export(make('П'), '${DOCX}')`,
      message:
        'API call to drive.files.export failed with error: Export requires alt=media to download the exported content.',
      source: 'https://github.com/brucemcpherson/gas-fakes/issues/117',
    },
    {
      body: `Drive.Files.export('нет', '${DOCX}', { alt: 'media' })`,
      message: 'API call to drive.files.export failed with error: File not found: нет.',
      source: 'https://developers.google.com/workspace/drive/api/guides/handle-errors',
    },
    {
      body: "Drive.Files.export(make('П'), 'application/pdf', { alt: 'media' })",
      message: 'NotEmulated: Drive.Files.export to application/pdf',
      source: 'not in the surface',
    },
    {
      body: "Drive.Files.create({ name: 'П', mimeType: 'application/vnd.google-apps.spreadsheet' })",
      message: 'NotEmulated: Drive.Files.create of application/vnd.google-apps.spreadsheet without content',
      source: 'not in the surface',
    },
    {
      body: "make('П', { starred: true })",
      message: 'NotEmulated: Drive.Files.create.starred',
      source: 'not in the surface',
    },
    {
      body: "make('П', { appProperties: { key: 'x'.repeat(122) } })",
      message: 'API call to drive.files.create failed with error: The limit for the size of a property was exceeded.',
      source: 'https://developers.google.com/workspace/drive/api/guides/properties',
    },
  ])('refused: $message ($source)', async ({ body, message }) => {
    expect(await refused(body)).toBe(message);
  });
});

/** https://developers.google.com/workspace/drive/api/guides/ref-search-terms */
describe('list', () => {
  test.each([
    { q: "name = 'А'", found: ['А'], why: 'by name' },
    {
      q: "name = 'О\\'Нил and Co'",
      found: ["О'Нил and Co"],
      why: 'a quote is escaped; « and » inside quotes does not cut',
    },
    {
      q: "appProperties has { key='tag' and value='1' } and trashed = false",
      found: ['А'],
      why: 'by a private property',
    },
    {
      q: `mimeType = '${DOCUMENT}' and trashed = false`,
      found: ["О'Нил and Co", 'А'],
      why: 'by type, the newest first',
    },
    { q: 'trashed = true', found: [], why: 'in the bin, where nothing can be put' },
    { q: "'root' in parents and name = 'А'", found: ['А'], why: 'by folder' },
  ])('$q: $why', async ({ q, found }) => {
    await run(`make('А', { appProperties: { tag: '1' } }); make("О'Нил and Co")`);
    expect(
      await probe.answer(
        "return Drive.Files.list({ q: given, fields: 'files(name)' }).files.map((file) => file.name)",
        q,
      ),
    ).toEqual(found);
  });

  test('a page says that there are more', async () => {
    expect(
      await run(
        "make('А'); make('Б'); const { files, nextPageToken } = Drive.Files.list({ pageSize: 1, q: 'trashed = false' }); return [files.length, typeof nextPageToken]",
      ),
    ).toEqual([1, 'string']);
  });

  test('page after page brings every file once, and the last page has no token', async () => {
    expect(
      await run(
        `make('А'); make('Б'); make('В'); const ids = []; let pageToken;
        do { const page = Drive.Files.list({ pageSize: 2, q: 'trashed = false', ...(pageToken ? { pageToken } : {}) });
          ids.push(...page.files.map(({ id }) => id)); pageToken = page.nextPageToken } while (pageToken);
        return [ids.length === new Set(ids).size, ids.length === Drive.Files.list({ pageSize: 1000, q: 'trashed = false' }).files.length]`,
      ),
    ).toEqual([true, true]);
  });

  test.each([
    { options: { q: "fullText contains 'x'" }, message: "NotEmulated: Drive.Files.list q fullText contains 'x'" },
    {
      options: { pageToken: 'x' },
      message: 'API call to drive.files.list failed with error: Invalid Value',
    },
    { options: { fields: 'files(owners)' }, message: 'NotEmulated: Drive.Files.list fields files.owners' },
    {
      options: { pageSize: 1001 },
      message:
        "API call to drive.files.list failed with error: Invalid value '1001'. Values must be within the range: [1, 1000]",
    },
  ])('refused: $message', async ({ options, message }) => {
    expect((await probe.ask('return Drive.Files.list(given)', options)).error?.message).toBe(message);
  });
});

/** https://developers.google.com/workspace/drive/api/guides/api-specific-auth */
test('with the scope drive.file a script sees only what it has made itself', async () => {
  const manifest = {
    timeZone: 'Europe/Moscow',
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
    oauthScopes: ['https://www.googleapis.com/auth/drive.file', 'https://www.googleapis.com/auth/spreadsheets'],
  };
  const narrow = newProbe({ bundle: probeWith({ 'appsscript.json': JSON.stringify(manifest) }) });
  const list = "return Drive.Files.list({ fields: 'files(name)' }).files.map((file) => file.name)";
  await narrow.answer("SpreadsheetApp.getActiveSpreadsheet().copy('Копия')");
  expect(await narrow.answer(list)).toEqual(['Копия']);
  const other = narrow.workspace.createSpreadsheet('Другая');
  expect((await narrow.workspace.call({ bookId: other, entry: 'ask', args: [list] })).value).toEqual([]);
  const { error } = await narrow.ask('MailApp.getRemainingDailyQuota()');
  expect(error?.message).toBe(
    'Specified permissions are not sufficient to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail',
  );
});
