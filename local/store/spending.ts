// What was spent of the limits that are counted over time (a minute, a day).
import type { Store } from './database/database.ts';

export const MINUTE_MS = 60_000;
// Apps Script: quotas are per user and reset 24 hours after the first request; here the window slides, which is never kinder.
// https://developers.google.com/apps-script/guides/services/quotas (seen 2026-11-22)
export const DAY_MS = 24 * 60 * MINUTE_MS;

export function spentWithin(store: Store, kind: string, windowMs: number, now: number): number {
  const row = store.get('SELECT sum(amount) AS spent FROM spending WHERE kind = ? AND at > ?', kind, now - windowMs);
  return Number(row?.['spent'] ?? 0);
}

export function spend(store: Store, kind: string, amount: number, windowMs: number, now: number): void {
  store.run('DELETE FROM spending WHERE kind = ? AND at < ?', kind, now - 2 * windowMs);
  store.run('INSERT INTO spending (kind, at, amount) VALUES (?, ?, ?)', kind, now, amount);
}
