// UrlFetchApp.fetchAll: a wave of HTTP requests, of which only reading values through the Sheets API is known here.
import { costOf, PROFILES } from '../../meter/costs.ts';
import { limitOf, messageOf } from '../../meter/quotas.ts';
import { apiError, isServiceError, notEmulated, serviceError } from '../../store/serviceError.ts';
import { type Execution, spendDaily } from '../execution.ts';
import { spendSheetsCall } from './api.ts';
import type { Operations } from './operation.ts';
import { tokenOf } from './scriptApp.ts';
import { GET, readRanges, type ValueOptions } from './sheets/sheetsValues.ts';

/** Name under which a fault strikes the k-th request of an execution, whatever the wave: it is answered, not thrown. */
const PART = 'UrlFetchApp.fetchAll[]';
const READ = /^https:\/\/sheets\.googleapis\.com\/v4\/spreadsheets\/([^/?#]+)\/values:batchGet\?(.*)$/;
const SCOPES = ['spreadsheets', 'drive.file', 'drive'].map((scope) => `https://www.googleapis.com/auth/${scope}`);

/** https://cloud.google.com/apis/design/errors#http_mapping */
const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};

interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly muteHttpExceptions: boolean;
}

interface Answer {
  readonly code: number;
  readonly text: string;
  readonly cells: number;
  /** Milliseconds by which it was answered late. */
  readonly slowMs: number;
}

/** https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app#fetchAll(Object) */
function requestOf(given: unknown): Request {
  if (typeof given !== 'object' || given === null) throw notEmulated('UrlFetchApp.fetchAll of an address alone');
  const { url, method = 'get', headers = {}, muteHttpExceptions = false, ...more } = given as Record<string, unknown>;
  const unknown = Object.keys(more)[0];
  if (unknown !== undefined) throw notEmulated(`UrlFetchApp.fetchAll ${unknown}`);
  if (String(method).toLowerCase() !== 'get') throw notEmulated(`UrlFetchApp.fetchAll method ${String(method)}`);
  if (typeof url !== 'string') throw serviceError('Attribute provided with no value: url');
  return { url, headers: headers as Request['headers'], muteHttpExceptions: muteHttpExceptions === true };
}

function checkAddress({ setup }: Execution, url: string): void {
  if (url.length > limitOf('urlChars', setup.account)) throw serviceError(messageOf('urlChars'));
  const allowed = setup.bundle.manifest.urlFetchWhitelist;
  // Apps Script: the prefixes are those of the manifest; what Google says is not documented. https://developers.google.com/apps-script/manifest/allowlist-url (seen 2026-11-26)
  if (allowed !== null && !allowed.some((prefix) => url.startsWith(prefix)))
    throw serviceError(`This URL has not been whitelisted: ${url}`);
  if (!READ.test(url)) throw notEmulated(`UrlFetchApp.fetchAll of ${url.split('?')[0]}`);
}

/** What the address asks for; an unknown parameter is loud. */
function optionsOf(query: string): ValueOptions {
  const asked = new URLSearchParams(query);
  const known = ['ranges', 'valueRenderOption', 'dateTimeRenderOption'];
  const unknown = [...asked.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw notEmulated(`values:batchGet ${unknown}`);
  const one = (name: string) => (asked.has(name) ? { [name]: asked.get(name) ?? '' } : {});
  return { ranges: asked.getAll('ranges'), ...one('valueRenderOption'), ...one('dateTimeRenderOption') };
}

/** https://developers.google.com/identity/protocols/oauth2; the texts are those of Google's gateway. */
function checkToken(execution: Execution, { headers }: Request): void {
  const given = headers['Authorization'] ?? headers['authorization'];
  if (given === undefined)
    throw apiError(
      GET,
      403,
      "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
    );
  if (given !== `Bearer ${tokenOf(execution)}`)
    throw apiError(
      GET,
      401,
      'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
    );
  const granted = execution.setup.bundle.manifest.oauthScopes;
  if (granted !== null && !SCOPES.some((scope) => granted.includes(scope)))
    throw apiError(GET, 403, 'Request had insufficient authentication scopes.');
}

/** The body of an error of Google's APIs. https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors */
function refusal(code: number, message: string): Answer {
  const error = { code, message, status: STATUS[code] ?? 'UNKNOWN' };
  return { code, text: `${JSON.stringify({ error }, null, 2)}\n`, cells: 0, slowMs: 0 };
}

function answerOf(execution: Execution, request: Request): Answer {
  const [, id = '', query = ''] = READ.exec(request.url) ?? [];
  const { fault, slowMs } = execution.faults.hitPart(PART);
  try {
    checkToken(execution, request);
    spendSheetsCall(execution, 'sheetsReadsPerMinute', GET);
    if (fault?.kill === true) {
      execution.death = 'killed';
      throw serviceError('Execution killed.');
    }
    if (fault !== null) return refusal(fault.code ?? 500, fault.message ?? 'Internal error encountered.');
    const { text, cells } = readRanges(execution, decodeURIComponent(id), optionsOf(query));
    return { code: 200, text, cells, slowMs };
  } catch (error) {
    if (!isServiceError(error) || error.details === undefined) throw error;
    return { ...refusal(error.details.code, error.details.message), slowMs };
  }
}

/** Requests go out together: the wave lasts as long as the longest, or as all of them shared among those served at once. */
function charge({ ledger }: Execution, answers: readonly Answer[]): void {
  const one = costOf('Sheets.values.batchGet.urlfetch');
  const atOnce = costOf('UrlFetchApp.fetchAll.parallel');
  const lasts = PROFILES.map((profile) => {
    const times = answers.map(({ cells, slowMs }) => one[profile] + one.perUnit * cells + slowMs);
    const shared = times.reduce((sum, time) => sum + time, 0) / atOnce[profile];
    return [profile, Math.max(0, ...times, shared)] as const;
  });
  ledger.add('UrlFetchApp.fetchAll', Object.fromEntries(lasts) as Record<(typeof PROFILES)[number], number>);
  ledger.trips('UrlFetchApp.fetchAll', answers.length);
}

export const URL_FETCH: Operations = {
  'UrlFetchApp.fetchAll': (execution, { requests }: { requests: readonly unknown[] }) => {
    const asked = requests.map(requestOf);
    for (const { url } of asked) checkAddress(execution, url);
    execution.store.transaction(() => spendDaily(execution, 'urlFetchesPerDay', asked.length));
    const answers = asked.map((request) => answerOf(execution, request));
    charge(execution, answers);
    const loud = answers.findIndex(({ code }, at) => code >= 400 && asked[at]?.muteHttpExceptions === false);
    // Apps Script: without muteHttpExceptions the first refused request throws and the other answers are lost. https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app#fetchAll(Object) (seen 2026-11-26)
    if (loud >= 0)
      throw serviceError(
        `Request failed for https://sheets.googleapis.com returned code ${answers[loud]?.code}. Truncated server response: ${answers[loud]?.text.slice(0, 300)} (use muteHttpExceptions option to examine full response)`,
      );
    return answers.map(({ code, text }) => ({ code, text }));
  },
};
