// What the main thread and a worker thread say to each other.
import type { Account, ExecutionRequest, ExecutionResult, Profile } from '../contract.ts';
import type { EventFacts } from '../guest/event.ts';

/** The built bundle, byte for byte. */
export interface Bundle {
  /** In the order in which they are evaluated. */
  readonly scripts: readonly { readonly name: string; readonly source: string }[];
  /** By name without `.html`. */
  readonly pages: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
}

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[] | null;
  /** Beginnings of addresses that may be fetched; null for any. */
  readonly urlFetchWhitelist: readonly string[] | null;
  readonly advanced: readonly { readonly userSymbol: string; readonly serviceId: string }[];
}

export interface WorkerSetup {
  readonly databasePath: string;
  readonly guestPath: string;
  readonly account: Account;
  readonly timeZone: string;
  readonly bundle: Bundle;
  /** One integer that grows whenever a lock is freed: waiting threads sleep on it. */
  readonly lockBell: SharedArrayBuffer;
}

/** Where an execution comes from, as the list of executions shows it. */
export type Origin = NonNullable<ExecutionRequest['from']> | 'form' | 'clock';

export interface Job {
  readonly id: string;
  readonly bookId: string;
  readonly entry: string;
  readonly args: readonly unknown[];
  readonly origin: Origin;
  readonly event: EventFacts | null;
  readonly profile: Profile;
  readonly faults: NonNullable<ExecutionRequest['faults']>;
  /** Moment of the start by the workspace's clock. */
  readonly startedAt: number;
  /** On a fixed clock only charged time passes inside an execution. */
  readonly fixedClock: boolean;
}

/** What a thread is told: which workspace it works for, one execution after another, and that it has to let go of the workspace. */
export type Order =
  | { readonly kind: 'enter'; readonly setup: WorkerSetup }
  | { readonly kind: 'run'; readonly job: Job }
  | { readonly kind: 'leave' };

export interface JobReport {
  readonly result: ExecutionResult;
  /** Moment of the end by the execution's clock. */
  readonly endedAt: number;
  /** True when the thread goes with the execution. */
  readonly isLast: boolean;
}
