// Locks of LockService, one row a scope; a lock of a dead process is free.
import type { Store } from './database/database.ts';

export type LockTry = { readonly held: true } | { readonly held: false; readonly freeAt: number };

/**
 * Takes the lock if nobody holds it. `freeAt` is the moment, by the executions' clock, from which it was free: on a fixed clock
 * an execution may come to a lock that is free by now but was held at its own moment.
 */
export function takeLock(store: Store, scope: string, execution: string, isAlive: (pid: number) => boolean): LockTry {
  const row = store.get('SELECT execution, pid, free_at FROM locks WHERE scope = ?', scope);
  if (row !== undefined && row['execution'] !== null && row['execution'] !== execution && isAlive(Number(row['pid'])))
    return { held: true };
  return store.transaction(() => {
    const again = store.get('SELECT execution, pid, free_at FROM locks WHERE scope = ?', scope);
    const owner = again?.['execution'] ?? null;
    if (owner !== null && owner !== execution && isAlive(Number(again?.['pid']))) return { held: true };
    store.run(
      `INSERT INTO locks (scope, execution, pid, free_at) VALUES (?, ?, ?, 0)
       ON CONFLICT (scope) DO UPDATE SET execution = excluded.execution, pid = excluded.pid`,
      scope,
      execution,
      process.pid,
    );
    return { held: false, freeAt: Number(again?.['free_at'] ?? 0) };
  });
}

export function ownsLock(store: Store, scope: string, execution: string): boolean {
  return store.get('SELECT 1 AS yes FROM locks WHERE scope = ? AND execution = ?', scope, execution) !== undefined;
}

/** Frees one scope, or every lock of the execution; a lock of another is left alone. Returns how many were freed. */
export function freeLocks(store: Store, execution: string, at: number, scope: string | null): number {
  return store.run(
    'UPDATE locks SET execution = NULL, pid = NULL, free_at = max(free_at, ?) WHERE execution = ? AND (? IS NULL OR scope = ?)',
    at,
    execution,
    scope,
    scope,
  );
}

/** Gives a lock back as it was: it was taken by an execution whose own moment is before `freeAt`. */
export function returnLock(store: Store, scope: string, execution: string): void {
  store.run('UPDATE locks SET execution = NULL, pid = NULL WHERE scope = ? AND execution = ?', scope, execution);
}
