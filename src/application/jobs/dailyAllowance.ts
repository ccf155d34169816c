// How many files of a kind may still be made today: counted here, because Google tells it only by failing.
import { addDays } from '../../domain/calendar/addDays.ts';
import type { Ports } from '../ports.ts';

/** Left for files that people make by hand. */
const SPARE = 10;
const DAY_MS = 86_400_000;

interface Made {
  /** Milliseconds since the epoch, and the same moment in local words. */
  readonly sinceMs: number;
  readonly since: string;
  readonly count: number;
}

/** Read once a slice; each file is counted before it is made, so that a killed run has counted one too many and never one too few. */
export interface DailyAllowance {
  /** Takes one file from today's allowance; false, and nothing taken, when it is used up. */
  readonly take: () => boolean;
  /** Files that may still be made today. */
  readonly left: () => number;
  /** When the next day of Google begins: 24 hours after the first file. `at` is local, `2025-12-31 17:05`. */
  readonly next: () => { readonly at: string; readonly delayMs: number };
}

const madeLately = (ports: Ports, key: string): Made => {
  const kept = ports.memory.get<Made>(key);
  const isToday = kept !== null && ports.clock.nowMs() - kept.sinceMs < DAY_MS;
  return isToday ? kept : { sinceMs: ports.clock.nowMs(), since: ports.clock.now(), count: 0 };
};

/** Nothing is asked before the first file is wanted. */
const dailyAllowance = (ports: Ports, key: string, daily: () => number): DailyAllowance => {
  let made: Made | undefined;
  let most = 0;
  const known = (): Made => {
    if (made === undefined) {
      made = madeLately(ports, key);
      most = daily() - SPARE;
    }
    return made;
  };
  return {
    left: () => {
      const { count } = known();
      return Math.max(0, most - count);
    },
    take: () => {
      made = known();
      if (made.count >= most) return false;
      made = { ...made, count: made.count + 1 };
      ports.memory.set(key, made);
      return true;
    },
    next: () => {
      const { sinceMs, since } = made ?? madeLately(ports, key);
      const delayMs = Math.max(0, sinceMs + DAY_MS - ports.clock.nowMs());
      return { at: `${addDays(since.slice(0, 10), 1)}${since.slice(10)}`, delayMs };
    },
  };
};

/** Workbooks that may still be copied today. */
export const copyAllowance = (ports: Ports): DailyAllowance =>
  dailyAllowance(ports, 'copiesMade', ports.workbooks.dailyCopies);

/** Documents that may still be created today. */
export const documentAllowance = (ports: Ports): DailyAllowance =>
  dailyAllowance(ports, 'documentsMade', ports.files.dailyDocuments);
