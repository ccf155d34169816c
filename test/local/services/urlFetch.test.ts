// UrlFetchApp.fetchAll: reading values over HTTP, with the statuses, bodies and limits of Google.
import { describe, expect, test } from '@jest/globals';
import { newBook, newProbe, probeWith } from '../kit/workspaces.ts';

const { workspace } = newProbe();

/** `wave(requests)` answers codes and bodies; `to(id, range)` is a request as the Sheets API wants it. */
const KIT = `
  const to = (id, range = "Лист1", more = {}) => ({
    url: 'https://sheets.googleapis.com/v4/spreadsheets/' + id + '/values:batchGet?ranges=' + encodeURIComponent(range) +
      '&valueRenderOption=UNFORMATTED_VALUE&dateTimeRenderOption=SERIAL_NUMBER',
    headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() },
    muteHttpExceptions: true,
    ...more,
  });
  const wave = (requests) => UrlFetchApp.fetchAll(requests).map((answer) =>
    [answer.getResponseCode(), JSON.parse(answer.getContentText())]);
  const own = SpreadsheetApp.getActiveSpreadsheet().getId();
`;
const REST = 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchGet';

describe('a request of a wave', () => {
  test('is answered as the service answers, in the order asked', async () => {
    const book = newBook(workspace);
    const values = [
      ['Код', 'Дата'],
      ['007', 46000],
    ];
    await book.answer(
      "Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'Лист1!A1', values: given }] }, SpreadsheetApp.getActiveSpreadsheet().getId())",
      values,
    );
    const answers = await book.answer(`${KIT} return wave([to('none'), to(own)])`);
    expect(answers).toEqual([
      [404, { error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' } }],
      [
        200,
        {
          spreadsheetId: book.bookId,
          valueRanges: [{ range: "'Лист1'!A1:Z1000", majorDimension: 'ROWS', values }],
        },
      ],
    ]);
  });

  test.each([
    {
      why: 'a sheet that is not there',
      request: "to(own, 'Отправка')",
      code: 400,
      text: 'Unable to parse range: Отправка',
      source: REST,
    },
    {
      why: 'no token',
      request: 'to(own, undefined, { headers: {} })',
      code: 403,
      text: /unregistered callers/,
      source: 'https://cloud.google.com/docs/authentication/api-keys',
    },
    {
      why: 'a token of somebody else',
      request: "to(own, undefined, { headers: { Authorization: 'Bearer x' } })",
      code: 401,
      text: /invalid authentication credentials/,
      source: 'https://developers.google.com/identity/protocols/oauth2',
    },
  ])('$why is answered with $code', async ({ request, code, text }) => {
    const [[status, body]] = (await newBook(workspace).answer(`${KIT} return wave([${request}])`)) as [
      [number, { error: { message: string } }],
    ];
    expect(status).toBe(code);
    expect(body.error.message).toEqual(typeof text === 'string' ? text : expect.stringMatching(text));
  });

  test('the sixty-first read of a minute is refused, whatever carried the others; a minute later it is not', async () => {
    const probe = newProbe();
    const codes = () =>
      probe.answer(`${KIT} Sheets.Spreadsheets.Values.batchGet(own, { ranges: 'Лист1', valueRenderOption: 'UNFORMATTED_VALUE' });
        return wave(Array.from({ length: 60 }, () => to(own))).map(([code, body]) => body.error ? [code, body.error.status] : code)`);
    expect(await codes()).toEqual([...Array.from({ length: 59 }, () => 200), [429, 'RESOURCE_EXHAUSTED']]);
    await probe.workspace.moveClock('2026-09-01T12:03:00+03:00');
    expect(await codes()).toEqual([...Array.from({ length: 59 }, () => 200), [429, 'RESOURCE_EXHAUSTED']]);
  });
});

describe('a wave is refused whole', () => {
  test.each([
    {
      why: 'the address is too long',
      body: "wave([to(own), to('x'.repeat(2082))])",
      message: 'Limit Exceeded: URLFetch URL Length.',
    },
    {
      why: 'one is refused and exceptions are not muted',
      body: "wave([to(own), to('none', undefined, { muteHttpExceptions: false })])",
      message: /^Request failed for https:\/\/sheets\.googleapis\.com returned code 404\. Truncated server response: /,
    },
    { why: 'another address', body: "wave([{ url: 'https://example.org/' }])", message: /NotEmulated/ },
    { why: 'another way of sending', body: "wave([to(own, undefined, { method: 'post' })])", message: /NotEmulated/ },
    {
      why: 'another parameter',
      body: "wave([{ ...to(own), url: to(own).url + '&fields=x' }])",
      message: /NotEmulated/,
    },
  ])('$why', async ({ body, message }) => {
    const { error } = await newBook(workspace).ask(`${KIT} return ${body}`);
    expect(error?.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  test('the addresses of the day are used up', async () => {
    const { error } = await newProbe({ account: 'consumer' }).ask(
      `${KIT} const many = Array.from({ length: 5000 }, () => to('none')); for (let i = 0; i < 5; i += 1) wave(many)`,
    );
    expect(error?.message).toBe('Service invoked too many times for one day: urlfetch.');
  });

  const manifest = (more: object) =>
    probeWith({
      'appsscript.json': JSON.stringify({
        dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }] },
        ...more,
      }),
    });
  const AUTH = 'https://www.googleapis.com/auth/';

  test.each([
    {
      why: 'the manifest lets it go elsewhere only',
      more: { urlFetchWhitelist: ['https://example.org/'] },
      message: /whitelisted/,
    },
    {
      why: 'the manifest does not ask for the scope',
      more: { oauthScopes: [`${AUTH}spreadsheets`] },
      message: /Required permissions: https:\/\/www\.googleapis\.com\/auth\/script\.external_request/,
    },
  ])('$why', async ({ more, message }) => {
    const { error } = await newProbe({ bundle: manifest(more) }).ask(`${KIT} return wave([to(own)])`);
    expect(error?.message).toMatch(message);
  });

  test('without a scope for workbooks each request is answered with 403', async () => {
    const bundle = manifest({
      oauthScopes: [`${AUTH}script.external_request`, `${AUTH}spreadsheets.currentonly`],
    });
    const answers = await newProbe({ bundle }).answer(`${KIT} return wave([to(own)])`);
    expect(answers).toMatchObject([[403, { error: { message: 'Request had insufficient authentication scopes.' } }]]);
  });
});

describe('what it costs', () => {
  test.each([
    { requests: 1, why: 'the wave and one request', low: 50 + 140, mid: 60 + 165, high: 500 + 330 },
    { requests: 50, why: 'ten at once: five rounds', low: 50 + (50 * 140) / 30, mid: 60 + 825, high: 500 + 3300 },
  ])('$requests: $why', async ({ requests, low, mid, high }) => {
    const { ledger } = await newBook(workspace).ask(
      `${KIT} UrlFetchApp.fetchAll(Array.from({ length: ${requests} }, () => to('none')))`,
    );
    const line = ledger.find(({ method }) => method === 'UrlFetchApp.fetchAll');
    expect(line).toMatchObject({ calls: 1, rpc: requests + 1 });
    expect(line?.ms.low).toBeCloseTo(low, 2);
    expect(line?.ms.mid).toBeCloseTo(mid, 2);
    expect(line?.ms.high).toBeCloseTo(high, 2);
  });
});

test.each([
  {
    why: 'a server error in one answer',
    fault: { code: 503, message: 'The service is currently unavailable.' },
    codes: [404, 503, 404],
  },
  { why: 'a workbook that recalculates is answered late', fault: { slowMs: 17_000 }, codes: [404, 404, 404] },
])('a fault strikes one request of a wave: $why', async ({ fault, codes }) => {
  const { value, charged } = await newBook(workspace).ask(
    `${KIT} return wave([to('a'), to('b'), to('c')]).map(([code]) => code)`,
    null,
    { faults: [{ method: 'UrlFetchApp.fetchAll[]', call: 2, ...fault }] },
  );
  expect(value).toEqual(codes);
  expect(charged.mid > 17_000).toBe('slowMs' in fault);
});
