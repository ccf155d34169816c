// What was spent of the limits that are counted over time (a minute, a day).
import type { Store } from './database/database.ts';

export const MINUTE_MS = 60_000;
// Apps Script: daily quotas are per user and reset 24 hours after the first request; here the window slides, which is never kinder.
// https://developers.google.com/apps-script/guides/services/quotas (seen 2026-11-22)
export const DAY_MS = 24 * 60 * MINUTE_MS;

/** A window is kept in so many parts; a part counts until all of it is out of the window. */
const PARTS = 60;

export function spentWithin(store: Store, kind: string, windowMs: number, now: number): number {
  const partMs = windowMs / PARTS;
  const row = store.get(
    'SELECT sum(amount) AS spent FROM spending WHERE kind = ? AND part > ?',
    kind,
    Math.floor((now - windowMs) / partMs) - 1,
  );
  return Number(row?.['spent'] ?? 0);
}

export function spend(store: Store, kind: string, amount: number, windowMs: number, now: number): void {
  const part = Math.floor(now / (windowMs / PARTS));
  store.run('DELETE FROM spending WHERE kind = ? AND part < ?', kind, part - 2 * PARTS);
  store.run(
    'INSERT INTO spending (kind, part, amount) VALUES (?, ?, ?) ON CONFLICT (kind, part) DO UPDATE SET amount = amount + excluded.amount',
    kind,
    part,
    amount,
  );
}
