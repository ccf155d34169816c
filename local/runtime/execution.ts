// One running execution seen from the host: its clock, its account book, what it showed, and whether it is dead.
import v8 from 'node:v8';
import type { Profile, UiEffect } from '../contract.ts';
import { costOf, PROFILES } from '../meter/costs.ts';
import { faultCounter } from '../meter/faults.ts';
import { type Ledger, newLedger } from '../meter/ledger.ts';
import { limitOf, messageOf, type QuotaName } from '../meter/quotas.ts';
import type { Store } from '../store/database/database.ts';
import { serviceError } from '../store/serviceError.ts';
import { DAY_MS, spend, spentWithin } from '../store/spending.ts';
import type { Job, WorkerSetup } from './wire.ts';

export type Death = 'killed' | 'timed_out';

export interface Execution {
  readonly job: Job;
  readonly setup: WorkerSetup;
  readonly store: Store;
  readonly ledger: Ledger;
  readonly faults: ReturnType<typeof faultCounter>;
  readonly log: { level: string; text: string }[];
  readonly ui: UiEffect[];
  /** Spreadsheets opened so far: the first opening of each is a cold one. */
  readonly opened: Set<string>;
  death: Death | null;
  /** The first unknown member that was read: fails the execution even if the bundle catches the error. */
  notEmulated: string | null;
  /** Milliseconds since the start: charged ones, or real ones if they are more and the clock runs. */
  readonly elapsed: () => number;
  readonly now: () => number;
  /** Charges `units` of the row over its base cost. */
  readonly chargeUnits: (method: string, cost: string, units: number) => void;
  readonly chargeMs: (method: string, ms: number) => void;
  readonly isOverTime: () => boolean;
  /** The largest heap of the thread seen so far, in bytes; looks at it now. */
  readonly heap: () => number;
}

export function newExecution(job: Job, setup: WorkerSetup, store: Store): Execution {
  const ledger = newLedger();
  const realStart = Date.now();
  const limit = limitOf(job.origin === 'open' ? 'simpleTriggerMs' : 'executionMs', setup.account);
  const real = () => Date.now() - realStart;
  const elapsed = () => (job.fixedClock ? ledger.charged[job.profile] : Math.max(real(), ledger.charged[job.profile]));
  const chargeMs = (method: string, ms: number) => ledger.add(method, same(ms));
  let largest = 0;
  ledger.add('execution.start', costOf('execution.start'));
  return {
    job,
    setup,
    store,
    ledger,
    faults: faultCounter(job.faults),
    log: [],
    ui: [],
    opened: new Set(),
    death: null,
    notEmulated: null,
    elapsed,
    now: () => job.startedAt + elapsed(),
    chargeUnits: (method, cost, units) => chargeMs(method, costOf(cost).perUnit * units),
    chargeMs,
    isOverTime: () => Math.max(real(), ledger.charged[job.profile]) > limit,
    heap: () => {
      largest = Math.max(largest, v8.getHeapStatistics().used_heap_size);
      return largest;
    },
  };
}

function same(ms: number): Record<Profile, number> {
  return Object.fromEntries(PROFILES.map((profile) => [profile, ms])) as Record<Profile, number>;
}

/** Spends of a daily limit of the user; over it Google's message is thrown and nothing is spent. */
export function spendDaily(execution: Execution, quota: QuotaName, amount = 1): void {
  const { store, setup } = execution;
  const now = execution.now();
  if (spentWithin(store, quota, DAY_MS, now) + amount > limitOf(quota, setup.account))
    throw serviceError(messageOf(quota));
  spend(store, quota, amount, DAY_MS, now);
}

/** What is left of a daily limit. */
export function leftToday(execution: Execution, quota: QuotaName): number {
  const { store, setup } = execution;
  return limitOf(quota, setup.account) - spentWithin(store, quota, DAY_MS, execution.now());
}
