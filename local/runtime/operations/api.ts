// What the advanced services have in common: finding the file, unknown fields, the limit per minute.
import { limitOf, messageOf } from '../../meter/quotas.ts';
import { contentLockOf } from '../../store/contentLock.ts';
import { findFile, type StoredFile } from '../../store/files.ts';
import { apiError, notEmulated } from '../../store/serviceError.ts';
import { MINUTE_MS, spend, spentWithin } from '../../store/spending.ts';
import type { Execution } from '../execution.ts';

/** The spreadsheet or Google's 404. */
export function apiBook(execution: Execution, method: string, id: string): StoredFile {
  const file = findFile(execution.store, id);
  if (file === null || file.kind !== 'spreadsheet') throw apiError(method, 404, 'Requested entity was not found.');
  return file;
}

/**
 * The spreadsheet, to be written to. A content restriction closes it to editors and owner alike.
 * https://developers.google.com/workspace/drive/api/guides/content-restrictions
 */
export function writableBook(execution: Execution, method: string, id: string): StoredFile {
  const file = apiBook(execution, method, id);
  if (contentLockOf(execution.store, id) !== null) throw apiError(method, 403, 'The caller does not have permission');
  return file;
}

/** Every field that this emulator does not know is loud, whether Google knows it or not. */
export function checkFields(where: string, given: unknown, known: readonly string[]): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw notEmulated(`${where} given as ${JSON.stringify(given)}`);
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw notEmulated(`${where}.${unknown}`);
}

/** Sheets API: reads and writes per minute are counted for each user and project; every bound script is a project of its own. */
export function spendSheetsCall(
  execution: Execution,
  quota: 'sheetsReadsPerMinute' | 'sheetsWritesPerMinute',
  method: string,
): void {
  const kind = `${quota}:${execution.job.bookId}`;
  const now = execution.now();
  execution.store.transaction(() => {
    if (spentWithin(execution.store, kind, MINUTE_MS, now) >= limitOf(quota, execution.setup.account))
      throw apiError(method, 429, messageOf(quota));
    spend(execution.store, kind, 1, MINUTE_MS, now);
  });
}
