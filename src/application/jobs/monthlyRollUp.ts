// The monthly trigger, gated to the quarter: freezes the quarter that has just ended, once.
import type { Period } from '../../domain/calendar/day.ts';
import { lastDayOf, previousQuarter, quarterOf } from '../../domain/calendar/quarter.ts';
import { reportDeadline } from '../../domain/calendar/reportDeadline.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import { requireBook } from '../book.ts';
import { cycleOf, rhythmOf } from '../cycle/rhythm.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import type { JobState } from './job.ts';
import { startRollUp } from './rollUp.ts';

const DONE_KEY = 'lastMonthlyQuarter';

/**
 * Starts the roll-up of the last full quarter unless the trigger has started it before. A missed month does no harm:
 * the next one finds the quarter still to be done. Null when there is nothing to do.
 *
 * Apps Script: the longest period of a time trigger is a month; a quarter is gated in code.
 * https://developers.google.com/apps-script/reference/script/clock-trigger-builder (seen 2026-04-23)
 */
export const monthlyRollUp = (ports: Ports): Outcome<JobState | null> => {
  const period = previousQuarter(quarterOf(ports.clock.today()));
  if (isFrozenByItself(ports, period)) return done(null);
  if (isStillReported(ports, period)) return done(null);
  return started(ports, period);
};

/** Whether the timer has nothing to freeze: it has done it, or the quarter was over before the workbook was set up. */
export const isFrozenByItself = (ports: Ports, period: Period): boolean =>
  (ports.memory.get<string>(DONE_KEY) ?? '') >= period || period < (cycleOf(ports)?.first ?? '');

/** In January the holidays put the deadline behind the day of the freezing: then the timer of the cycle freezes, when it is over. */
const isStillReported = (ports: Ports, period: Period): boolean => {
  const opened = requireBook(ports, 'municipality', [], [PROFILE_SHEETS.municipality]);
  return opened.ok && ports.clock.today() <= reportDeadline(period, rhythmOf(profileOf(ports, opened.value).profile));
};

/** The same, asked for by a person: also of a quarter that was over before the workbook was set up. */
export const askedRollUp = (ports: Ports): Outcome<JobState | null> => {
  const period = previousQuarter(quarterOf(ports.clock.today()));
  return (ports.memory.get<string>(DONE_KEY) ?? '') >= period ? done(null) : started(ports, period);
};

const started = (ports: Ports, period: Period): Outcome<JobState | null> => {
  const job = startRollUp(ports, { period, asOf: lastDayOf(period) });
  if (job.ok) ports.memory.set(DONE_KEY, period);
  return job;
};
