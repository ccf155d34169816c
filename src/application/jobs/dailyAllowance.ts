// How many files of a kind may still be made today: counted here, because Google tells it only by failing.
import { addDays } from '../../domain/calendar/addDays.ts';
import { once } from '../../domain/once.ts';
import type { Ports } from '../ports.ts';

/** Left for files that people make by hand. */
const SPARE = 10;
/**
 * Every account may make so many documents, and copy so many workbooks, in a day: below that nobody has to ask which kind of
 * account this is. https://developers.google.com/apps-script/guides/services/quotas (seen 2026-11-26)
 */
const EVERYBODY = 250;
const DAY_MS = 86_400_000;

interface Made {
  /** Milliseconds since the epoch, and the same moment in local words. */
  readonly sinceMs: number;
  readonly since: string;
  readonly count: number;
}

/** Read once a slice; files are counted before they are made, so that a killed run has counted too many and never too few. */
export interface DailyAllowance {
  /** Takes files from today's allowance, one unless told otherwise; how many there were, 0 when it is used up. */
  readonly take: (wanted?: number) => number;
  /** Of those taken, the ones that were not made after all. */
  readonly giveBack: (count: number) => void;
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
  const most = once(() => daily() - SPARE);
  const known = (): Made => {
    made ??= madeLately(ports, key);
    return made;
  };
  const left = (): number => Math.max(0, most() - known().count);
  const counted = (more: number): void => {
    made = { ...known(), count: known().count + more };
    ports.memory.set(key, made);
  };
  return {
    left,
    take: (wanted = 1) => {
      const isSure = known().count + wanted <= EVERYBODY - SPARE;
      const taken = isSure ? wanted : Math.min(wanted, left());
      if (taken > 0) counted(taken);
      return taken;
    },
    giveBack: (unmade) => counted(-unmade),
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

/** Files are counted by so many: each counting is a trip to Google, and a killed run has counted as many too many at the most. */
const LOT = 20;

/** Takes the files of a run one by one from today's allowance. */
export interface Lots {
  /** False when the allowance is used up. */
  readonly take: () => boolean;
  /** At the end of the run: what was counted and not taken is given back. */
  readonly settle: () => void;
}

/** `wanted` is the most the run will take. */
export const inLots = (allowance: DailyAllowance, wanted: number): Lots => {
  let counted = 0;
  let left = wanted;
  return {
    take: () => {
      if (counted === 0) counted = allowance.take(Math.min(LOT, left));
      if (counted === 0) return false;
      counted -= 1;
      left -= 1;
      return true;
    },
    settle: () => {
      if (counted > 0) allowance.giveBack(counted);
    },
  };
};
