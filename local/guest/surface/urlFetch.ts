// Emulated members of UrlFetchApp.
import { type Member, member } from './member.ts';

const OUTSIDE = { scopes: 'script.external_request' };

export const URL_FETCH: Readonly<Record<string, Member>> = {
  'UrlFetchApp.fetchAll': member(
    'url-fetch/url-fetch-app#fetchAll(Object)',
    'UrlFetchApp.fetchAll.overhead',
    ['array'],
    OUTSIDE,
  ),
  'HTTPResponse.getResponseCode': member('url-fetch/http-response#getResponseCode()', 'local.hop', ['']),
  'HTTPResponse.getContentText': member('url-fetch/http-response#getContentText()', 'local.hop', ['']),
};
