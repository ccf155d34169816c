// Single facts of a workspace: settings, the counter behind ids, the stored clock.
import { createHash, randomBytes } from 'node:crypto';
import type { Store } from './database.ts';

export function readMeta(store: Store, key: string): string | null {
  const row = store.get('SELECT value FROM meta WHERE key = ?', key);
  return row === undefined ? null : String(row['value']);
}

export function writeMeta(store: Store, key: string, value: string): void {
  store.run(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    value,
  );
}

/** The next number of the one counter of the workspace; orders files, responses, triggers and executions by age. */
export function nextSerial(store: Store): number {
  const row = store.get("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'serial' RETURNING value");
  return Number(row?.['value']);
}

const ID_CHARS = 33;

/** How the ids of a workspace come about: the same each time where the clock was fixed when it was made, by chance elsewhere. */
export type IdSource = 'fixed' | 'random';

/** Whoever knows no id cannot guess one. */
export function hasSecretIds(store: Store): boolean {
  return readMeta(store, 'seed') !== ('fixed' satisfies IdSource);
}

/** An id that looks like Google's: whoever has one of a form may answer it, and learns nothing of the others. */
export function newId(store: Store, prefix = '1'): string {
  const bytes = hasSecretIds(store)
    ? randomBytes(ID_CHARS)
    : createHash('sha256')
        .update(`fixed\n${nextSerial(store)}`)
        .digest();
  return prefix + bytes.toString('base64url').slice(0, ID_CHARS - prefix.length);
}
