// Limits of Google, met one by one; the numbers and their sources are in local/meter/quotaTable.ts.
import { describe, expect, test } from '@jest/globals';
import { QUOTAS } from '../../../local/meter/quotaTable.ts';
import { NOON, newBook, newProbe, probeWith } from '../kit/workspaces.ts';

test.each(Object.entries(QUOTAS))('%s names its source and when it is met', (_name, quota) => {
  expect(quota.source).toMatch(/^https:\/\//);
  expect(quota.metWhen).not.toBe('');
  expect(quota.workspace).toBeGreaterThanOrEqual(quota.consumer);
});

const { workspace } = newProbe();
const refusal = async (body: string, given?: unknown) => (await newBook(workspace).ask(body, given)).error?.message;
const PROPERTIES =
  'const properties = PropertiesService.getDocumentProperties(); const cache = CacheService.getDocumentCache();';

describe('properties and cache', () => {
  test.each([
    { body: "properties.setProperty('a', 'x'.repeat(9 * 1024))", message: undefined, why: '9 KB fit' },
    {
      body: "properties.setProperty('a', 'x'.repeat(9 * 1024 + 1))",
      message: 'Argument too large: value',
      why: 'a byte more does not',
    },
    {
      body: "properties.setProperty('a', 'я'.repeat(5 * 1024))",
      message: 'Argument too large: value',
      why: 'bytes are counted, not letters',
    },
    {
      body: "for (let i = 0; i < 60; i += 1) properties.setProperty('k' + i, 'x'.repeat(9000))",
      message: 'You have exceeded the property storage quota. Please remove some properties and try again.',
      why: '500 KB in all',
    },
    {
      body: "for (let i = 0; i < 60; i += 1) properties.setProperty('k', 'x'.repeat(9000))",
      message: undefined,
      why: 'a value that is replaced counts once',
    },
    { body: "cache.put('x'.repeat(250), 'a')", message: undefined, why: '250 letters of a key fit' },
    { body: "cache.put('x'.repeat(251), 'a')", message: 'Argument too large: key', why: 'one more does not' },
    { body: "cache.get('x'.repeat(251))", message: 'Argument too large: key', why: 'nor in asking' },
    { body: "cache.put('a', 'x'.repeat(100 * 1024))", message: undefined, why: '100 KB of a value fit' },
    {
      body: "cache.put('a', 'x'.repeat(100 * 1024 + 1))",
      message: 'Argument too large: value',
      why: 'a byte more does not',
    },
  ])('$why', async ({ body, message }) => {
    expect(await refusal(`${PROPERTIES} ${body}`)).toBe(message);
  });

  test('a cached value lives as long as it was told, ten minutes by default, six hours at most', async () => {
    const probe = newProbe();
    await probe.answer(
      `${PROPERTIES} cache.put('short', '1', 60); cache.put('usual', '2'); cache.put('long', '3', 999999)`,
    );
    const left = () => probe.answer(`${PROPERTIES} return ['short', 'usual', 'long'].map((key) => cache.get(key))`);
    expect(await left()).toEqual(['1', '2', '3']);
    await probe.workspace.moveClock('2026-09-01T12:01:10+03:00');
    expect(await left()).toEqual([null, '2', '3']);
    await probe.workspace.moveClock('2026-09-01T12:11:00+03:00');
    expect(await left()).toEqual([null, null, '3']);
    await probe.workspace.moveClock('2026-09-01T18:01:00+03:00');
    expect(await left()).toEqual([null, null, null]);
  });
});

test('the twenty-first trigger of a script is refused; a one-shot one that has fired counts', async () => {
  const arm = "for (let i = 0; i < given; i += 1) ScriptApp.newTrigger('onTimer').timeBased().after(1000).create()";
  const probe = newProbe();
  await probe.answer(arm, 20);
  await probe.workspace.moveClock('2026-09-01T13:00:00+03:00');
  expect((await probe.ask(arm, 1)).error?.message).toBe(QUOTAS.triggersPerScript.message);
});

/** https://developers.google.com/workspace/sheets/api/limits */
describe('Sheets API, 60 reads and 60 writes a minute', () => {
  const READ = `const id = SpreadsheetApp.getActiveSpreadsheet().getId();
    for (let i = 0; i < given; i += 1) Sheets.Spreadsheets.Values.batchGet(id, { ranges: ['A1'], valueRenderOption: 'UNFORMATTED_VALUE' })`;
  const WRITE = `const id = SpreadsheetApp.getActiveSpreadsheet().getId();
    for (let i = 0; i < given; i += 1) Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [] }, id)`;

  test('the sixty-first read within a minute is refused with Google’s words, a minute later it passes', async () => {
    const { answer, ask } = newProbe();
    await answer(READ, 60);
    const { error } = await ask(READ, 1);
    expect(error?.message).toBe(
      `API call to sheets.spreadsheets.values.batchGet failed with error: ${QUOTAS.sheetsReadsPerMinute.message}`,
    );
    await newMinute(ask);
    expect((await ask(READ, 1)).error).toBeNull();
  });

  test('writes are counted apart, and each bound script is a project of its own', async () => {
    const probe = newProbe();
    await probe.answer(READ, 60);
    await probe.answer(WRITE, 60);
    expect((await probe.ask(WRITE, 1)).error?.message).toContain("limit 'Write requests per minute per user'");
    expect((await newBook(probe.workspace).ask(READ, 1)).error).toBeNull();
  });

  /** Sixty seconds of charged time: forms are dear. */
  async function newMinute(ask: (body: string) => Promise<unknown>): Promise<void> {
    await ask("for (let i = 0; i < 52; i += 1) FormApp.create('Ф')");
  }
});

describe('daily limits of the two kinds of account', () => {
  test.each([
    { account: 'consumer', mails: 100 },
    { account: 'workspace', mails: 1500 },
  ] as const)('$account: $mails recipients of mail a day', async ({ account, mails }) => {
    const probe = newProbe({ account });
    const send = "MailApp.sendEmail(given, 'Тема', 'Текст'); return MailApp.getRemainingDailyQuota()";
    const many = Array.from({ length: mails - 1 }, (_none, index) => `a${index}@example.org`).join(',');
    expect(await probe.answer(send, many)).toBe(1);
    expect((await probe.ask(send, 'a@example.org, b@example.org')).error?.message).toBe(
      QUOTAS.mailRecipientsPerDay.message,
    );
    expect(probe.workspace.outbox()).toHaveLength(1);
    expect((await probe.ask(send, 'не адрес')).error?.message).toBe('Invalid email: не адрес');
    await probe.workspace.moveClock('2026-09-02T13:00:00+03:00');
    expect(await probe.answer(send, 'a@example.org')).toBe(mails - 1);
  });

  test('documents: the 251st of the day is refused', async () => {
    const probe = newProbe();
    const make = `const blob = Utilities.newBlob([80, 75], 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'a');
      for (let i = 0; i < given; i += 1) Drive.Files.create({ name: 'Д', mimeType: 'application/vnd.google-apps.document' }, blob)`;
    for (let run = 0; run < 5; run += 1) await probe.answer(make, 50);
    expect((await probe.ask(make, 1)).error?.message).toBe(QUOTAS.documentsPerDay.message);
  });

  test('spreadsheets: the 251st copy of the day is refused', async () => {
    const probe = newProbe();
    const copy = "for (let i = 0; i < given; i += 1) SpreadsheetApp.getActiveSpreadsheet().copy('К')";
    for (let run = 0; run < 5; run += 1) await probe.answer(copy, 50);
    expect((await probe.ask(copy, 1)).error?.message).toBe(QUOTAS.spreadsheetsPerDay.message);
  });

  test('triggers run 90 minutes a day in all, then they fail until the day is over', async () => {
    const slow = probeWith({ 'Third.js': "function slow() { for (let i = 0; i < 280; i += 1) FormApp.create('Ф') }" });
    const probe = newProbe({ bundle: slow });
    await probe.answer("ScriptApp.newTrigger('slow').timeBased().everyMinutes(30).create()");
    const statuses: (string | undefined)[] = [];
    for (let run = 1; run <= 20; run += 1) {
      const to = new Date(Date.parse(NOON) + run * 1_800_000 + 60_000).toISOString();
      for (const { status, error } of await probe.workspace.moveClock(to)) statuses.push(error?.message ?? status);
    }
    // Each run takes 336.5 s: the seventeenth passes the 90 minutes, the eighteenth is not let in.
    expect(statuses).toEqual([...Array(17).fill('completed'), ...Array(3).fill(QUOTAS.triggerRuntimeMsPerDay.message)]);
  });
});

/** https://developers.google.com/apps-script/guides/services/quotas */
describe('six minutes', () => {
  const FOREVER = "for (;;) { try { FormApp.create('Ф') } catch (error) { console.log(error.message) } }";

  test('charged time ends an execution that catches everything, and its thread is replaced', async () => {
    const probe = newProbe();
    const result = await probe.ask(FOREVER);
    expect(result).toMatchObject({
      status: 'timed_out',
      value: null,
      error: { message: 'Exceeded maximum execution time' },
    });
    // 500 ms of the start and calls of 1 200 ms: the three hundredth would end after 360 s.
    expect([result.calls, probe.workspace.files().filter(({ kind }) => kind === 'form').length]).toEqual([300, 299]);
    expect(await probe.answer('return 1')).toBe(1);
  });

  test('a dearer profile gets there sooner', async () => {
    const { calls } = await newProbe().ask(FOREVER, null, { profile: 'high' });
    expect(calls).toBe(120);
  });

  test('onOpen has thirty seconds', async () => {
    const slow = newProbe({
      bundle: probeWith({
        'Third.js': "function onOpen() { for (;;) SpreadsheetApp.getActiveSpreadsheet().toast('x') }",
      }),
    });
    expect((await slow.workspace.open(slow.bookId)).status).toBe('timed_out');
  });
});
