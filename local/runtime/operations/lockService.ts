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
 * Waits in real time while another execution holds the lock. On a fixed clock it also waits, in charged time, until the moment at which
 * that one let it go by its own clock: an execution that would still be waiting on Google gets no lock here either. On a running clock
 * people work one after another in real time, and only real waiting counts.
 */
function acquire(execution: Execution, method: string, waiting: Waiting): boolean {
  const { store, job, setup } = execution;
  const scope = scopeOf(execution, waiting);
  if (ownsLock(store, scope, job.id)) return true;
  const askedAt = execution.now();
  const realStart = Date.now();
  for (;;) {
    const seen = rings(setup.lockBell);
    const tried = takeLock(store, scope, job.id, isAlive);
    if (!tried.held) {
      const lateness = job.fixedClock ? tried.freeAt - askedAt : 0;
      if (lateness > waiting.timeoutMs) {
        returnLock(store, scope, job.id);
        ringBell(setup.lockBell);
        break;
      }
      if (job.fixedClock) chargeWait(execution, method, tried.freeAt);
      else execution.chargeMs(method, Date.now() - realStart);
      return true;
    }
    const left = realStart + waiting.timeoutMs - Date.now();
    if (left <= 0 || execution.isOverTime()) break;
    sleepUntilRing(setup.lockBell, seen, left);
  }
  if (job.fixedClock) chargeWait(execution, method, askedAt + waiting.timeoutMs);
  else execution.chargeMs(method, Date.now() - realStart);
  return false;
}

/** Brings a fixed clock's execution to `until`, if it is not there by itself. */
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
