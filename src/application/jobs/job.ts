// What every job shares: a stored state, a watchdog trigger that resumes it after a kill, a stop before the time limit.
import type { Ports } from '../ports.ts';
import { keepWaiting, waitingJobs } from './waitingJob.ts';

export type JobName = 'rollup' | 'school_books' | 'update_books' | 'new_year' | 'documents';

/** What is stored and shown of a job. `done` and `total` count organisations, or documents. */
export interface JobState {
  readonly job: JobName;
  readonly state: 'running' | 'waiting' | 'finished' | 'stopped';
  readonly done: number;
  readonly total: number;
  /** Local date-time at which a job that waits for a new day goes on by itself. */
  readonly resumesAt?: string;
  /** Workbooks that have not answered so far and will be asked again. */
  readonly unanswered?: number;
  /** Google has refused the charts of «Графики»; the numbers are frozen without them. */
  readonly isWithoutCharts?: boolean;
}

const goesOn = ({ state }: JobState): boolean => state === 'running' || state === 'waiting';

/**
 * The job of this workbook that a person is shown. The cache keeps the progress of one, and an ended one for an hour: one that
 * waits for another day is not hidden by it. `wanted` is told of for as long as anything is known of it: who has started a job
 * sees its end.
 */
export const shownJob = (ports: Ports, wanted?: JobName): JobState | null => {
  const last = ports.memory.progress() as JobState | null;
  if (last !== null && (last.job === wanted || (wanted === undefined && goesOn(last)))) return last;
  const waiting = waitingJobs(ports) as JobState[];
  const own = waiting.find(({ job }) => job === wanted);
  if (own !== undefined) return own;
  return last !== null && goesOn(last) ? last : (waiting[0] ?? last);
};

export interface Slice {
  readonly entry: string;
  readonly startedMs: number;
  readonly state: JobState;
  /** The trigger set at the start is the next slice already. */
  readonly nextIsSet?: boolean;
}

/** Apps Script: an execution is killed after 6 minutes and cannot catch it. https://developers.google.com/apps-script/guides/services/quotas (seen 2026-04-23) */
const BUDGET_MS = 270_000;
/** Longer than any execution lives, so that the watchdog never meets the slice it guards. */
const WATCHDOG_MS = 420_000;
/** Apps Script: `after` is a minimum; a minute also refills the per-minute quota of the Sheets API. */
const NEXT_SLICE_MS = 60_000;
/** From the start of one slice to the next: its reads come some seconds after it and have to be a minute old by then. */
const TURN_MS = 70_000;

/** Comes before anything that may fail, so that a job that has begun always goes on. */
export const setWatchdog = (ports: Ports, entry: string): void => ports.triggers.once(entry, WATCHDOG_MS);

/**
 * One trigger for both: the next slice, and the one that resumes a killed slice. It costs half of a watchdog that is replaced. If
 * this slice outlasts it, it finds the workbook busy and asks for another. For slices of seconds.
 */
export const setNext = (ports: Ports, entry: string): void => ports.triggers.once(entry, TURN_MS);

/** Gives way to an execution that holds the workbook: the job tries again in a minute. */
export const tryLater = (ports: Ports, entry: string): void => ports.triggers.once(entry, NEXT_SLICE_MS);

/** Shows the job as running. */
export const startSlice = (
  ports: Ports,
  job: { job: JobName; entry: string; done: number; total: number; nextIsSet?: boolean },
): Slice => {
  const startedMs = ports.clock.nowMs();
  const state: JobState = { job: job.job, state: 'running', done: job.done, total: job.total };
  ports.memory.showProgress(state);
  return { entry: job.entry, startedMs, state, nextIsSet: job.nextIsSet ?? false };
};

/** A run as short as this is watched by the one who has pressed the button; a longer one is a job. */
const SHORT_MS = 60_000;
/** Showing the progress is a trip to Google as well. */
const SHOWN_EVERY_MS = 15_000;

/** A run that is short as a rule and costs no trip more than its work; one that drags on becomes a job. */
export interface LongRun {
  readonly slice: Slice;
  /** Asked before each piece of the work: false when the slice should stop before Google stops it. */
  readonly mayGoOn: (done: number) => boolean;
  readonly isJob: () => boolean;
}

/** How a run begins: by a press; by a press that goes on with a run cut short; by a trigger, after setWatchdog(). */
export type Beginning = 'pressed' | 'pressed again' | 'triggered';

/** A job from the start unless it is just pressed. `keepPlace` stores what the next slice begins with. */
export const startLongRun = (
  ports: Ports,
  { entry, ...job }: { job: JobName; entry: string; done: number; total: number },
  beginning: Beginning,
  keepPlace: () => void,
): LongRun => {
  const startedMs = ports.clock.nowMs();
  const slice: Slice = { entry, startedMs, state: { ...job, state: 'running' } };
  let shownMs: number | null = null;
  const show = (done: number): void => {
    if (shownMs === null && beginning !== 'triggered') {
      setWatchdog(ports, entry);
      keepPlace();
    }
    shownMs = ports.clock.nowMs();
    ports.memory.showProgress({ ...slice.state, done });
  };
  if (beginning !== 'pressed') show(job.done);
  return {
    slice,
    mayGoOn: (done) => {
      const now = ports.clock.nowMs();
      const isDue = shownMs === null ? now - startedMs > SHORT_MS : now - shownMs > SHOWN_EVERY_MS;
      if (isDue) show(done);
      return now - startedMs <= BUDGET_MS;
    },
    isJob: () => shownMs !== null,
  };
};

/** True when the slice should stop before Google stops it. */
export const outOfTime = (ports: Ports, slice: Pick<Slice, 'startedMs'>): boolean =>
  ports.clock.nowMs() - slice.startedMs > BUDGET_MS;

/** When a person last asked to stop, milliseconds since the epoch; a slice that began later takes no notice. */
export const STOP_KEY = 'stopJob';

export const isToStop = (ports: Ports, { startedMs }: Pick<Slice, 'startedMs'>): boolean =>
  (ports.memory.get<number>(STOP_KEY) ?? 0) >= startedMs;

/** Where a job keeps its place between slices; the factory reads it off the register. */
export const PLACE_KEYS = {
  rollup: 'rollUpPlace',
  school_books: null,
  update_books: 'update_books',
  new_year: 'new_year',
  // Orders whose papers are being made; single documents keep their place in «Документы».
  documents: 'papers',
} as const satisfies Readonly<Record<JobName, string | null>>;

interface Counts {
  readonly done: number;
  readonly total: number;
  readonly unanswered?: number;
}

/** Leaves the rest to the next execution, a minute from now or `pauseMs` later; to nobody, when a person has asked to stop. */
export const leaveForNext = (ports: Ports, slice: Slice, counts: Counts, pauseMs = 0): JobState => {
  const isStopped = isToStop(ports, slice);
  const state: JobState = { ...slice.state, ...counts, state: isStopped ? 'stopped' : 'waiting' };
  const place = PLACE_KEYS[slice.state.job];
  if (isStopped && place !== null) ports.memory.remove(place);
  if (isStopped) ports.triggers.removeAll(slice.entry);
  else if (!slice.nextIsSet || pauseMs > 0) ports.triggers.once(slice.entry, NEXT_SLICE_MS + pauseMs);
  ports.memory.showProgress(state);
  return state;
};

/** Leaves the rest to an execution at a later hour: today's allowance of Google is used up. */
export const leaveUntil = (
  ports: Ports,
  slice: Slice,
  counts: { done: number; total: number },
  next: { readonly at: string; readonly delayMs: number },
): JobState => {
  const state: JobState = { ...slice.state, ...counts, state: 'waiting', resumesAt: next.at };
  keepWaiting(ports, slice.entry, next.delayMs, state);
  ports.memory.showProgress(state);
  return state;
};

/**
 * Shows the job as finished and removes its triggers; the other way round a kill in between would show it as running with
 * nothing to go on. `forget` removes its place: while the place is there, a trigger is.
 */
export const finishJob = (
  ports: Ports,
  slice: Slice,
  counts: Pick<JobState, 'done' | 'total' | 'isWithoutCharts'>,
  forget = () => {},
): JobState => {
  const state: JobState = { ...slice.state, ...counts, state: 'finished' };
  ports.memory.showProgress(state);
  forget();
  ports.triggers.removeAll(slice.entry);
  return state;
};
