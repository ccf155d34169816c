// Installable triggers: by form and by clock.
import type { Row, Store } from '../database/database.ts';
import { newId, nextSerial } from '../database/meta.ts';

export interface ClockRule {
  readonly afterMs?: number;
  readonly everyMinutes?: number;
  readonly monthDay?: number;
  /** Hour of the day, with `monthDay`. */
  readonly hour?: number;
}

export interface StoredTrigger {
  readonly id: string;
  /** The spreadsheet whose bound script made it. */
  readonly book: string;
  readonly entry: string;
  readonly type: 'ON_FORM_SUBMIT' | 'CLOCK';
  /** Id of the form. */
  readonly source: string | null;
  readonly rule: ClockRule;
  /** Null: a form trigger, or a one-shot one that has fired. */
  readonly nextAt: number | null;
}

function triggerOf(row: Row): StoredTrigger {
  return {
    id: String(row['id']),
    book: String(row['book']),
    entry: String(row['entry']),
    type: row['type'] as StoredTrigger['type'],
    source: row['source'] === null ? null : String(row['source']),
    rule: JSON.parse(String(row['rule'])) as ClockRule,
    nextAt: row['next_at'] === null ? null : Number(row['next_at']),
  };
}

export function listTriggers(store: Store): StoredTrigger[] {
  return store.all('SELECT * FROM triggers ORDER BY serial').map(triggerOf);
}

export function triggersOfBook(store: Store, book: string): StoredTrigger[] {
  return store.all('SELECT * FROM triggers WHERE book = ? ORDER BY serial', book).map(triggerOf);
}

export function triggersOfForm(store: Store, form: string): StoredTrigger[] {
  return store
    .all("SELECT * FROM triggers WHERE type = 'ON_FORM_SUBMIT' AND source = ? ORDER BY serial", form)
    .map(triggerOf);
}

/** The first one due not later than `to`. */
export function firstDue(store: Store, to: number): StoredTrigger | null {
  const row = store.get(
    'SELECT * FROM triggers WHERE next_at IS NOT NULL AND next_at <= ? ORDER BY next_at, serial LIMIT 1',
    to,
  );
  return row === undefined ? null : triggerOf(row);
}

export function addTrigger(store: Store, trigger: Omit<StoredTrigger, 'id'>): string {
  const id = newId(store, '-');
  store.run(
    'INSERT INTO triggers (id, book, entry, type, source, rule, next_at, serial) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    id,
    trigger.book,
    trigger.entry,
    trigger.type,
    trigger.source,
    JSON.stringify(trigger.rule),
    trigger.nextAt,
    nextSerial(store),
  );
  return id;
}

export function rearm(store: Store, id: string, nextAt: number | null): void {
  store.run('UPDATE triggers SET next_at = ? WHERE id = ?', nextAt, id);
}

/** Returns how many were deleted. */
export function deleteTrigger(store: Store, book: string, id: string): number {
  return store.run('DELETE FROM triggers WHERE book = ? AND id = ?', book, id);
}
