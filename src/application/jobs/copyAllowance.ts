// How many workbooks may still be made today: counted here, because Google tells it only by failing.
import { addDays } from '../../domain/calendar/addDays.ts';
import type { Ports } from '../ports.ts';

const KEY = 'copiesMade';
/** Left for workbooks that people make by hand. */
const SPARE = 10;
const DAY_MS = 86_400_000;

interface Made {
  /** Milliseconds since the epoch, and the same moment in local words. */
  readonly sinceMs: number;
  readonly since: string;
  readonly count: number;
}

/** Read once a slice; each copy is counted before it is made, so that a killed run has counted one too many and never one too few. */
export interface CopyAllowance {
  /** Takes one copy from today's allowance; false, and nothing taken, when it is used up. */
  readonly take: () => boolean;
  /** When the next day of Google begins: 24 hours after the first copy. `at` is local, `2025-12-31 17:05`. */
  readonly next: () => { readonly at: string; readonly delayMs: number };
}

const madeLately = (ports: Ports): Made => {
  const kept = ports.memory.get<Made>(KEY);
  const isToday = kept !== null && ports.clock.nowMs() - kept.sinceMs < DAY_MS;
  return isToday ? kept : { sinceMs: ports.clock.nowMs(), since: ports.clock.now(), count: 0 };
};

/** Nothing is asked before the first copy is wanted. */
export const copyAllowance = (ports: Ports): CopyAllowance => {
  let made: Made | undefined;
  let most = 0;
  return {
    take: () => {
      if (made === undefined) {
        made = madeLately(ports);
        most = ports.workbooks.dailyCopies() - SPARE;
      }
      if (made.count >= most) return false;
      made = { ...made, count: made.count + 1 };
      ports.memory.set(KEY, made);
      return true;
    },
    next: () => {
      const { sinceMs, since } = made ?? madeLately(ports);
      const delayMs = Math.max(0, sinceMs + DAY_MS - ports.clock.nowMs());
      return { at: `${addDays(since.slice(0, 10), 1)}${since.slice(10)}`, delayMs };
    },
  };
};
