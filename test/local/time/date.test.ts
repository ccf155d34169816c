// Date inside the bundle: the workspace's clock and the script's time zone.
import { describe, expect, test } from '@jest/globals';
import { newProbe, probeWith } from '../kit/workspaces.ts';

const MOSCOW = newProbe();
const KAMCHATKA = newProbe({ bundle: probeWith({ 'appsscript.json': '{ "timeZone": "Asia/Kamchatka" }' }) });
// A zone with summer time: the offset depends on the day.
const BERLIN = newProbe({ bundle: probeWith({ 'appsscript.json': '{ "timeZone": "Europe/Berlin" }' }) });

const PARTS =
  'const d = new Date(given); return [d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), d.getDay(), d.getTimezoneOffset()]';

describe('local time is the time zone of the manifest', () => {
  test.each([
    { probe: MOSCOW, at: '2026-09-01T09:00:00Z', parts: [2026, 8, 1, 12, 0, 2, -180], why: 'three hours ahead of UTC' },
    {
      probe: MOSCOW,
      at: '2026-08-31T22:30:00Z',
      parts: [2026, 8, 1, 1, 30, 2, -180],
      why: 'the day is another one than in UTC',
    },
    { probe: KAMCHATKA, at: '2026-12-31T13:00:00Z', parts: [2027, 0, 1, 1, 0, 5, -720], why: 'the year too' },
    { probe: BERLIN, at: '2026-07-01T10:00:00Z', parts: [2026, 6, 1, 12, 0, 3, -120], why: 'summer time' },
    { probe: BERLIN, at: '2026-12-01T10:00:00Z', parts: [2026, 11, 1, 11, 0, 2, -60], why: 'winter time' },
  ])('$at: $why', async ({ probe, at, parts }) => {
    expect(await probe.answer(PARTS, at)).toEqual(parts);
  });

  test.each([
    {
      body: 'return new Date(2026, 8, 1, 12).toISOString()',
      value: '2026-09-01T09:00:00.000Z',
      why: 'parts are local',
    },
    {
      body: 'return new Date("2026-09-01T12:00:00").toISOString()',
      value: '2026-09-01T09:00:00.000Z',
      why: 'a text without a zone is local',
    },
    {
      body: 'return new Date("2026-09-01").toISOString()',
      value: '2026-09-01T00:00:00.000Z',
      why: 'a bare day is UTC, as the language has it',
    },
    {
      body: 'return new Date("2026-09-01T12:00:00+05:00").toISOString()',
      value: '2026-09-01T07:00:00.000Z',
      why: 'its own zone wins',
    },
    {
      body: 'return new Date("Sep 1, 2026 12:00").toISOString()',
      value: '2026-09-01T09:00:00.000Z',
      why: 'old spellings are local too',
    },
    {
      body: 'const d = new Date(0); d.setHours(0, 0, 0, 0); return d.toISOString()',
      value: '1969-12-31T21:00:00.000Z',
      why: 'setters work on local parts',
    },
    {
      body: 'return String(new Date(2026, 8, 1, 12))',
      value: 'Tue Sep 01 2026 12:00:00 GMT+0300 (Moscow Standard Time)',
      why: 'printing too',
    },
    {
      body: 'return new Date(NaN).toString() + new Date("x").getTime()',
      value: 'Invalid DateNaN',
      why: 'no date stays no date',
    },
    { body: 'return new Date(new Date(5)).getTime() + new Date(true).getTime()', value: 6, why: 'copies and numbers' },
    {
      body: 'return Date.name + Date.length + Date.UTC(2026, 0)',
      value: 'Date71767225600000',
      why: 'it looks like Date',
    },
    {
      body: 'return typeof Date() + Object.prototype.toString.call(new Date())',
      value: 'string[object Date]',
      why: 'called without new',
    },
  ])('$body: $why', async ({ body, value }) => {
    expect(await MOSCOW.answer(body)).toBe(value);
  });
});

describe('now is the clock of the workspace', () => {
  test('a fixed clock moves by charged milliseconds only', async () => {
    const { workspace, bookId } = newProbe();
    const body =
      'const before = Date.now(); PropertiesService.getDocumentProperties().getProperty("a"); return [new Date(before).toISOString(), Date.now() - before]';
    const { value, charged } = await workspace.call({ bookId, entry: 'ask', args: [body] });
    // 500 ms of the start, then a hop of 0.3 ms and 30 ms of reading a property.
    expect(value).toEqual(['2026-09-01T09:00:00.500Z', 30]);
    expect(charged.mid).toBe(530.3);
    expect(workspace.now()).toBe('2026-09-01T09:00:00.530Z');
  });

  test('the profile of the execution decides how fast it goes', async () => {
    const { workspace, bookId } = newProbe();
    await workspace.call({ bookId, entry: 'ask', args: ['return 1'], profile: 'high' });
    expect(workspace.now()).toBe('2026-09-01T09:00:02.000Z');
  });
});

describe('Utilities.formatDate', () => {
  const SOURCE =
    'https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)';
  test.each([
    { pattern: 'yyyy-MM-dd', text: '2026-09-01' },
    { pattern: 'dd.MM.yy HH:mm:ss', text: '01.09.26 12:00:00' },
    { pattern: "d.M.yyyy 'г.' ''H''", text: "1.9.2026 г. '12'" },
  ])('$pattern', async ({ pattern, text }) => {
    const body = 'return Utilities.formatDate(new Date("2026-09-01T09:00:00Z"), "Europe/Moscow", given)';
    expect({ SOURCE, text: await MOSCOW.answer(body, pattern) }).toEqual({ SOURCE, text });
  });

  test('a letter that is not emulated is loud', async () => {
    const { error } = await MOSCOW.ask('return Utilities.formatDate(new Date(), "Europe/Moscow", "MMMM")');
    expect(error?.message).toBe("NotEmulated: Utilities.formatDate pattern 'MMMM'");
  });
});
