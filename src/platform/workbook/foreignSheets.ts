// A sheet of workbooks that are not our own: a wave of requests sent together, or one call after another where none may be sent.
import type { ForeignSheet, RefusalReason, Workbooks } from '../../application/ports.ts';
import { quotedTitle } from './a1.ts';
import { batchGet, MISSING_SHEET, READING } from './sheetValues.ts';

/** An id is 44 characters; a person may have put anything into the cell, and an address has room for 2 082. */
const LONGEST_ID = 200;
/** Met when a person has left a permission unticked, or the day's addresses are used up: the advanced service needs neither. */
const MAY_NOT_FETCH = /permission|Authorization is required|for one day/iu;
/** «Rate Limit Exceeded» passes in a minute, «Limit Exceeded» tomorrow. */
const RATE = /quota|rate limit/iu;
const TODAY = /for one day|too much computer time|limit exceeded/iu;
const SCOPE = /authentication scopes/iu;

/** By Google's words, which are the same over HTTP and in the exceptions of the service. Null for what is no refusal of this workbook. */
const refusalOf = (message: string): RefusalReason | null => {
  if (SCOPE.test(message)) return null;
  if (MISSING_SHEET.test(message)) return 'no_sheet';
  if (RATE.test(message) || TODAY.test(message)) return null;
  if (/not found/iu.test(message)) return 'no_book';
  if (/permission|not have access/iu.test(message)) return 'no_access';
  // An .xlsx that was only uploaded is a file of Drive and no spreadsheet.
  return /not supported for this document/iu.test(message) ? 'unreadable' : null;
};

const asAnswer = (message: string): ForeignSheet => {
  const reason = refusalOf(message);
  return reason === null
    ? { kind: 'try_again', reason: TODAY.test(message) && !RATE.test(message) ? 'today' : 'busy' }
    : { kind: 'unreadable', reason };
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One sheet through the advanced service: a call for each workbook. */
const askOne = (bookId: string, title: string): ForeignSheet => {
  try {
    return { kind: 'values', values: batchGet(bookId, [title])[0] ?? [] };
  } catch (error) {
    // Not this workbook's fault: every other one would fail the same way.
    if (SCOPE.test(messageOf(error))) throw error;
    return asAnswer(messageOf(error));
  }
};

export const readForeign: Workbooks['readForeign'] = (bookId, title) => {
  try {
    return batchGet(bookId, [title])[0] ?? [];
  } catch (error) {
    if (refusalOf(messageOf(error)) !== null) return null;
    throw error;
  }
};

const requestFor = (bookId: string, title: string, token: string) => ({
  url:
    `https://sheets.googleapis.com/v4/spreadsheets/${encodeURIComponent(bookId)}/values:batchGet` +
    `?ranges=${encodeURIComponent(quotedTitle(title))}` +
    Object.entries(READING)
      .map(([name, value]) => `&${name}=${value}`)
      .join(''),
  headers: { Authorization: `Bearer ${token}` },
  muteHttpExceptions: true,
});

/** The body of an answer: values, or the error of Google's API; anything else is a page of a gateway that is busy. */
const answerOf = (response: GoogleAppsScript.URL_Fetch.HTTPResponse): ForeignSheet => {
  const code = response.getResponseCode();
  try {
    const body = JSON.parse(response.getContentText());
    if (code === 200) return { kind: 'values', values: body.valueRanges[0].values ?? [] };
    // Apps Script: 429 and 5xx pass; 401 is a token that has aged meanwhile. https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors (seen 2026-11-26)
    return code === 429 || code === 401 || code >= 500
      ? { kind: 'try_again', reason: 'busy' }
      : asAnswer(String(body.error.message));
  } catch {
    return { kind: 'try_again', reason: 'busy' };
  }
};

/** Null when no address may be fetched at all. */
const fetchTogether = (bookIds: readonly string[], title: string): ForeignSheet[] | null => {
  const token = ScriptApp.getOAuthToken();
  try {
    return UrlFetchApp.fetchAll(bookIds.map((bookId) => requestFor(bookId, title, token))).map(answerOf);
  } catch (error) {
    // Apps Script: one address that cannot be reached in time takes the answers of the whole wave with it, muteHttpExceptions or not.
    // https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app#fetchAll(Object) (seen 2026-11-26)
    return MAY_NOT_FETCH.test(messageOf(error)) ? null : bookIds.map(() => ({ kind: 'try_again', reason: 'busy' }));
  }
};

/**
 * One wave costs the time of its slowest request, or of all of them shared by ten: fifty workbooks in a second, against nine
 * for fifty calls of the service. Each request is one of the sixty reads a minute. docs/decisions/0019
 */
export const readForeignAll: Workbooks['readForeignAll'] = (bookIds, title) => {
  const possible = bookIds.filter((bookId) => bookId.length <= LONGEST_ID);
  const answers = fetchTogether(possible, title) ?? possible.map((bookId) => askOne(bookId, title));
  const byId = new Map(possible.map((bookId, at) => [bookId, answers[at]]));
  return bookIds.map((bookId) => byId.get(bookId) ?? { kind: 'unreadable', reason: 'no_book' });
};
