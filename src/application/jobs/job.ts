// What every job shares: a stored state, a watchdog trigger that resumes it after a kill, a stop before the time limit.
import type { Ports } from '../ports.ts';

export type JobName = 'rollup' | 'school_books';

/** What is stored and shown of a job. `done` and `total` count organisations. */
export interface JobState {
  readonly job: JobName;
  readonly state: 'running' | 'waiting' | 'finished';
  readonly done: number;
  readonly total: number;
}

export interface Slice {
  readonly entry: string;
  readonly startedMs: number;
  readonly state: JobState;
}

/** Apps Script: an execution is killed after 6 minutes and cannot catch it. https://developers.google.com/apps-script/guides/services/quotas (seen 2026-04-23) */
const BUDGET_MS = 270_000;
/** Longer than any execution lives, so that the watchdog never meets the slice it guards. */
const WATCHDOG_MS = 420_000;
/** Apps Script: `after` is a minimum; a minute also refills the per-minute quota of the Sheets API. */
const NEXT_SLICE_MS = 60_000;

/** Sets the watchdog and shows the job as running. */
export const startSlice = (ports: Ports, job: { job: JobName; entry: string; done: number; total: number }): Slice => {
  const startedMs = ports.clock.nowMs();
  const state: JobState = { job: job.job, state: 'running', done: job.done, total: job.total };
  ports.triggers.once(job.entry, WATCHDOG_MS);
  ports.memory.showProgress(state);
  return { entry: job.entry, startedMs, state };
};

/** True when the slice should stop before Google stops it. */
export const outOfTime = (ports: Ports, slice: Slice): boolean => ports.clock.nowMs() - slice.startedMs > BUDGET_MS;

/** Leaves the rest to the next execution, a minute from now. */
export const leaveForNext = (ports: Ports, slice: Slice, counts: { done: number; total: number }): JobState => {
  const state: JobState = { ...slice.state, ...counts, state: 'waiting' };
  ports.triggers.once(slice.entry, NEXT_SLICE_MS);
  ports.memory.showProgress(state);
  return state;
};

/** Removes the job's triggers and shows it as finished. */
export const finishJob = (ports: Ports, slice: Slice, counts: { done: number; total: number }): JobState => {
  const state: JobState = { ...slice.state, ...counts, state: 'finished' };
  ports.triggers.removeAll(slice.entry);
  ports.memory.showProgress(state);
  return state;
};
