// The last day on which the report of a quarter is handed in, and which reminder of it is due.
import { addDays, daysBetween } from './addDays.ts';
import type { Day, Period } from './day.ts';
import type { ProductionCalendar } from './productionCalendar.ts';
import { lastDayOf, previousQuarter, quarterOf, shiftQuarter } from './quarter.ts';
import { addWorkingDays } from './workingDays.ts';

/** The days of the monitoring rhythm that decide it (a profile's). */
export interface Rhythm {
  /** Working day after the end of the quarter. */
  readonly submitWorkingDay: number;
  /** Days from the deadline. */
  readonly reminderDays: readonly number[];
  readonly calendar?: ProductionCalendar | undefined;
}

/** The `submitWorkingDay`-th working day after the quarter. */
export const reportDeadline = (period: Period, rhythm: Pick<Rhythm, 'submitWorkingDay' | 'calendar'>): Day =>
  addWorkingDays(lastDayOf(period), rhythm.submitWorkingDay, rhythm.calendar);

/** The first quarter that can still be handed in on `day`. */
export const firstQuarterFor = (day: Day, rhythm: Pick<Rhythm, 'submitWorkingDay' | 'calendar'>): Period => {
  const period = previousQuarter(quarterOf(day));
  return reportDeadline(period, rhythm) >= day ? period : shiftQuarter(period, 1);
};

export interface Reminder {
  readonly period: Period;
  readonly deadline: Day;
  /** Day on which it falls due. */
  readonly on: Day;
}

/** A reminder that was missed is made up within these days; after them it would only annoy. */
const LATE_DAYS = 6;

/** All reminders of the quarters that may be spoken of around `day`, by day. */
const remindersAround = (day: Day, rhythm: Rhythm): Reminder[] =>
  [-1, 0, 1]
    .map((shift) => shiftQuarter(quarterOf(day), shift))
    .flatMap((period) => {
      const deadline = reportDeadline(period, rhythm);
      return rhythm.reminderDays.map((shift) => ({ period, deadline, on: addDays(deadline, shift) }));
    })
    .sort((one, other) => (one.on < other.on ? -1 : 1));

/** The latest reminder that has fallen due by `day` and is not too old; null when there is none. */
export const dueReminder = (day: Day, rhythm: Rhythm): Reminder | null =>
  remindersAround(day, rhythm)
    .filter(({ on }) => on <= day && daysBetween(on, day) <= LATE_DAYS)
    .at(-1) ?? null;

/** The day of the next reminder after `day`; null when the profile has none. */
export const nextReminderDay = (day: Day, rhythm: Rhythm): Day | null =>
  remindersAround(day, rhythm).find(({ on }) => on > day)?.on ?? null;
