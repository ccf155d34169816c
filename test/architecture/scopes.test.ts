// The manifest asks for exactly what the bundle uses; a new service needs a row here, with its reason.
import { describe, expect, test } from '@jest/globals';
import { permissions } from '../../src/texts/permissions.ts';
import { CODE_JS, SERVICES } from './kit/bundle.ts';
import { read } from './kit/sources.ts';
import { memberReadsOf } from './kit/syntax.ts';

const AUTH = 'https://www.googleapis.com/auth/';

/** `member` is any when absent; `scope` is null for a service that needs none. */
const NEEDS: readonly { service: string; member?: string; scope: string | null; why: string }[] = [
  { service: 'SpreadsheetApp', scope: 'spreadsheets', why: 'the workbook the script is bound to' },
  { service: 'Sheets', scope: 'spreadsheets', why: 'bulk reads and writes, and the sheets the schools send' },
  { service: 'Drive', scope: 'drive.file', why: 'only files that the product made itself' },
  { service: 'FormApp', scope: 'forms', why: 'the registration form' },
  { service: 'UrlFetchApp', scope: 'script.external_request', why: 'the schools’ «Отправка», fifty at a time' },
  { service: 'ScriptApp', scope: 'script.scriptapp', why: 'triggers: form answers, quarters, resumed jobs' },
  { service: '', member: 'showSidebar', scope: 'script.container.ui', why: 'the sidebar' },
  { service: 'MailApp', scope: 'script.send_mail', why: 'letters to the coordinator; reads no mail' },
  { service: 'HtmlService', scope: null, why: 'reads pages of the script itself' },
  { service: 'PropertiesService', scope: null, why: 'settings of the workbook' },
  { service: 'CacheService', scope: null, why: 'cache of the script' },
  { service: 'LockService', scope: null, why: 'one writer at a time' },
  { service: 'Utilities', scope: null, why: 'bytes, digests, dates' },
  { service: 'Session', member: 'getScriptTimeZone', scope: null, why: 'the time zone of the manifest' },
];

const reads = memberReadsOf(CODE_JS);
const used = (service: string, member?: string): boolean =>
  reads.some(([object, name]) => (service === '' || object === service) && (member === undefined || name === member));

describe('scopes', () => {
  const manifest = JSON.parse(read('build/appsscript.json'));

  test('the manifest asks for what the bundle uses, and for nothing else', () => {
    const needed = NEEDS.filter(({ service, member, scope }) => scope !== null && used(service, member));
    expect([...manifest.oauthScopes].sort()).toEqual([...new Set(needed.map(({ scope }) => `${AUTH}${scope}`))].sort());
  });

  test('each is explained to the people who are asked for it', () => {
    const asked = manifest.oauthScopes.map((scope: string) => scope.slice(AUTH.length));
    expect(asked.sort()).toEqual(Object.keys(permissions).sort());
  });

  test('every service in the bundle has a row', () => {
    const known = (service: string, name: string) =>
      NEEDS.some((row) => row.service === service && (row.member === undefined || row.member === name));
    const enumerations = ['Charset', 'DigestAlgorithm', 'MimeType'];
    const touched = reads.filter(([object]) => SERVICES.includes(object) && !enumerations.includes(object));
    expect(touched.filter(([object, name]) => !known(object, name)).map((pair) => pair.join('.'))).toEqual([]);
  });

  test('advanced services of the manifest are those the bundle uses', () => {
    const enabled = manifest.dependencies.enabledAdvancedServices.map(
      (each: { userSymbol: string }) => each.userSymbol,
    );
    expect(enabled.filter((name: string) => !used(name))).toEqual([]);
    expect(
      ['Sheets', 'Drive', 'Docs', 'Forms', 'Gmail', 'People'].filter((name) => used(name) && !enabled.includes(name)),
    ).toEqual([]);
  });

  test('nothing is a web app: a visitor of its page could call every function of the panel (decision 22)', () => {
    expect(manifest.webapp).toBeUndefined();
    expect(manifest.executionApi).toBeUndefined();
    expect(read(CODE_JS)).not.toMatch(/^function do(?:Get|Post)\b/mu);
  });
});
