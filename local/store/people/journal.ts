// The journal of what people did. It has no contents of cells and answers: who, what, which file and when.
import type { Store } from '../database/database.ts';

export interface Note {
  readonly who: string;
  readonly what: string;
  readonly fileId?: string;
  readonly executionId?: string;
}

export interface Noted {
  readonly at: number;
  readonly until: number;
  readonly who: string;
  readonly what: string;
  readonly times: number;
  readonly fileId: string | null;
  readonly executionId: string | null;
}

/** A person who types for an hour makes one line of it, unless there was a pause of this length. */
const PAUSE_MS = 5 * 60_000;
/** Years of a small office, and not a file that grows for ever. */
const KEPT = 100_000;

export function addNote(store: Store, { who, what, fileId, executionId }: Note, now: number): void {
  store.transaction(() => {
    const last = store.get('SELECT * FROM journal WHERE who = ? ORDER BY serial DESC LIMIT 1', who);
    const isSame =
      last !== undefined &&
      executionId === undefined &&
      last['what'] === what &&
      last['file'] === (fileId ?? null) &&
      now - Number(last['until']) < PAUSE_MS;
    if (isSame) {
      store.run('UPDATE journal SET until = ?, times = times + 1 WHERE serial = ?', now, Number(last['serial']));
      return;
    }
    store.run(
      'INSERT INTO journal (at, until, who, what, times, file, execution) VALUES (?, ?, ?, ?, 1, ?, ?)',
      now,
      now,
      who,
      what,
      fileId ?? null,
      executionId ?? null,
    );
    store.run('DELETE FROM journal WHERE serial <= (SELECT max(serial) FROM journal) - ?', KEPT);
  });
}

/** The newest first. */
export function listNotes(store: Store, limit: number): Noted[] {
  return store.all('SELECT * FROM journal ORDER BY until DESC, serial DESC LIMIT ?', limit).map((row) => ({
    at: Number(row['at']),
    until: Number(row['until']),
    who: String(row['who']),
    what: String(row['what']),
    times: Number(row['times']),
    fileId: row['file'] === null ? null : String(row['file']),
    executionId: row['execution'] === null ? null : String(row['execution']),
  }));
}
