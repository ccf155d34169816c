// Starts executions: the limits that hold before the first line of the bundle, the journal, the clock.
import type { Account, ExecutionResult, Profile } from '../contract.ts';
import type { EventFacts } from '../guest/event.ts';
import { limitOf, messageOf } from '../meter/quotas.ts';
import type { Clock } from '../store/clock/clock.ts';
import type { Store } from '../store/database/database.ts';
import { newId } from '../store/database/meta.ts';
import { diedWith, recordEnd, recordStart } from '../store/executions.ts';
import { freeLocks } from '../store/locks.ts';
import { DAY_MS, spentWithin } from '../store/spending.ts';
import type { Pool } from './pool.ts';
import type { Job, Origin } from './wire.ts';

export interface Launch {
  readonly bookId: string;
  readonly entry: string;
  readonly origin: Origin;
  readonly args?: readonly unknown[];
  readonly event?: EventFacts;
  readonly profile?: Profile;
  readonly faults?: Job['faults'];
  /** Moment of the start; the clock's now unless a trigger has its own. */
  readonly at?: number;
}

export type Launcher = (launch: Launch) => Promise<ExecutionResult>;

export function newLauncher(store: Store, clock: Clock, account: Account, pool: Pool): Launcher {
  let running = 0;

  const refusal = (launch: Launch, at: number): string | null => {
    if (running >= limitOf('simultaneousExecutions', account)) return messageOf('simultaneousExecutions');
    const isTrigger = launch.origin === 'form' || launch.origin === 'clock';
    const spent = isTrigger ? spentWithin(store, 'triggerRuntimeMsPerDay', DAY_MS, at) : 0;
    return spent < limitOf('triggerRuntimeMsPerDay', account) ? null : messageOf('triggerRuntimeMsPerDay');
  };

  return async (launch) => {
    const at = Math.floor(launch.at ?? clock.now());
    const started = { id: newId(store), bookId: launch.bookId, entry: launch.entry, origin: launch.origin, at };
    recordStart(store, started);
    const refused = refusal(launch, at);
    if (refused !== null) return ended(store, diedWith(started, 'failed', refused));
    running += 1;
    try {
      const report = await pool.run({
        ...started,
        startedAt: at,
        args: launch.args ?? [],
        event: launch.event ?? null,
        profile: launch.profile ?? 'mid',
        faults: launch.faults ?? [],
        fixedClock: clock.fixed,
      });
      if (report === null) {
        freeLocks(store, started.id, clock.now(), null);
        return ended(store, diedWith(started, 'killed', 'The thread of the execution stopped.'));
      }
      if (clock.fixed) clock.advance(report.endedAt);
      return report.result;
    } finally {
      running -= 1;
    }
  };
}

function ended(store: Store, result: ExecutionResult): ExecutionResult {
  recordEnd(store, result);
  return result;
}
