// LockService: a lock that really keeps other executions out, in this process and in others.

import { isAlive } from '../../store/database/process.ts';
import { freeLocks, ownsLock, returnLock, takeLock } from '../../store/locks.ts';
import { serviceError } from '../../store/serviceError.ts';
import type { Execution } from '../execution.ts';
import { ringBell, rings, sleepUntilRing } from '../lockBell.ts';
import type { Operations } from './operation.ts';

interface LockRef {
  readonly kind: 'document' | 'script';
}
interface Waiting extends LockRef {
  readonly timeoutMs: number;
}

function scopeOf(execution: Execution, { kind }: LockRef): string {
  return `${kind}:${execution.job.bookId}`;
}

/**
 * Waits in real time while another execution holds the lock, and in charged time until the moment at which that one let it go by its
 * own clock: on a fixed clock the two differ, and an execution that would still be waiting on Google gets no lock here either.
 */
function acquire(execution: Execution, method: string, waiting: Waiting): boolean {
  const { store, job, setup } = execution;
  const scope = scopeOf(execution, waiting);
  if (ownsLock(store, scope, job.id)) return true;
  const askedAt = execution.now();
  const realEnd = Date.now() + waiting.timeoutMs;
  for (;;) {
    const seen = rings(setup.lockBell);
    const tried = takeLock(store, scope, job.id, isAlive);
    if (!tried.held) {
      const lateness = tried.freeAt - askedAt;
      if (lateness > waiting.timeoutMs) {
        returnLock(store, scope, job.id);
        ringBell(setup.lockBell);
        break;
      }
      if (lateness > 0) chargeWait(execution, method, tried.freeAt);
      return true;
    }
    const left = realEnd - Date.now();
    if (left <= 0 || execution.isOverTime()) break;
    sleepUntilRing(setup.lockBell, seen, left);
  }
  chargeWait(execution, method, askedAt + waiting.timeoutMs);
  return false;
}

/** Brings the execution's clock to `until`, if it is not there by itself. */
function chargeWait(execution: Execution, method: string, until: number): void {
  const wait = until - execution.job.startedAt - execution.ledger.charged[execution.job.profile];
  if (wait > 0) execution.chargeMs(method, wait);
}

export const LOCK_SERVICE: Operations = {
  'Lock.tryLock': (execution, waiting: Waiting) => acquire(execution, 'Lock.tryLock', waiting),
  'Lock.waitLock': (execution, waiting: Waiting) => {
    if (!acquire(execution, 'Lock.waitLock', waiting))
      throw serviceError('Lock timeout: another process was holding the lock for too long.');
  },
  'Lock.releaseLock': (execution, lock: LockRef) => {
    freeLocks(execution.store, execution.job.id, execution.now(), scopeOf(execution, lock));
    ringBell(execution.setup.lockBell);
  },
};
