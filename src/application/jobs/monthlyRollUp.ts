// The monthly trigger, gated to the quarter: freezes the quarter that has just ended, once.
import { lastDayOf, previousQuarter, quarterOf } from '../../domain/calendar/quarter.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { Ports } from '../ports.ts';
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
  const last = ports.memory.get<string>(DONE_KEY);
  if (last !== null && last >= period) return done(null);
  const started = startRollUp(ports, { period, asOf: lastDayOf(period) });
  if (started.ok) ports.memory.set(DONE_KEY, period);
  return started;
};
