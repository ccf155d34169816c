// Document properties and the document cache, by spreadsheet.
import type { Store } from './database/database.ts';

export function getProperty(store: Store, book: string, key: string): string | null {
  const row = store.get('SELECT value FROM properties WHERE book = ? AND key = ?', book, key);
  return row === undefined ? null : String(row['value']);
}

export function getProperties(store: Store, book: string): Record<string, string> {
  const rows = store.all('SELECT key, value FROM properties WHERE book = ? ORDER BY key', book);
  return Object.fromEntries(rows.map((row) => [String(row['key']), String(row['value'])]));
}

export function setProperty(store: Store, book: string, key: string, value: string): void {
  store.run(
    'INSERT INTO properties (book, key, value) VALUES (?, ?, ?) ON CONFLICT (book, key) DO UPDATE SET value = excluded.value',
    book,
    key,
    value,
  );
}

export function deleteProperty(store: Store, book: string, key: string): void {
  store.run('DELETE FROM properties WHERE book = ? AND key = ?', book, key);
}

/** Bytes of all keys and values but those of `except`. */
export function propertyBytes(store: Store, book: string, except: string): number {
  const row = store.get(
    'SELECT sum(length(CAST(key AS BLOB)) + length(CAST(value AS BLOB))) AS bytes FROM properties WHERE book = ? AND key <> ?',
    book,
    except,
  );
  return Number(row?.['bytes'] ?? 0);
}

export function getCached(store: Store, book: string, key: string, now: number): string | null {
  const row = store.get('SELECT value FROM cache WHERE book = ? AND key = ? AND expires > ?', book, key, now);
  return row === undefined ? null : String(row['value']);
}

export interface CacheSize {
  readonly most: number;
  readonly left: number;
}

/** Past `most` keys those nearest to their end go until `left` are kept. */
export function putCached(
  store: Store,
  book: string,
  key: string,
  value: string,
  life: { now: number; expires: number },
  size: CacheSize,
): void {
  store.transaction(() => {
    store.run('DELETE FROM cache WHERE book = ? AND expires <= ?', book, life.now);
    store.run(
      `INSERT INTO cache (book, key, value, expires) VALUES (?, ?, ?, ?)
       ON CONFLICT (book, key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
      book,
      key,
      value,
      life.expires,
    );
    const count = Number(store.get('SELECT count(*) AS n FROM cache WHERE book = ?', book)?.['n']);
    if (count <= size.most) return;
    store.run(
      'DELETE FROM cache WHERE book = ? AND key IN (SELECT key FROM cache WHERE book = ? ORDER BY expires LIMIT ?)',
      book,
      book,
      count - size.left,
    );
  });
}
