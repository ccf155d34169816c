// The timer of the cycle: reminds, freezes what the monthly timer has missed, and wakes again on the next day there is anything to do.
import { addDays } from '../../domain/calendar/addDays.ts';
import { type Day, earlierOf, laterOf } from '../../domain/calendar/day.ts';
import { lastDayOf, previousQuarter, quarterOf } from '../../domain/calendar/quarter.ts';
import { nextReminderDay, reportDeadline } from '../../domain/calendar/reportDeadline.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import { requireBook } from '../book.ts';
import { tellCoordinator } from '../digest/municipalDigest.ts';
import { turnSchoolWeek } from '../digest/schoolDigest.ts';
import { nextMonday, weeklyOf } from '../digest/weekly.ts';
import type { JobState } from '../jobs/job.ts';
import { isFrozenByItself, monthlyRollUp } from '../jobs/monthlyRollUp.ts';
import type { Ports } from '../ports.ts';
import type { Profile } from '../profile.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { REMINDED_SHEETS, type Reminded, remind } from './reminders.ts';
import { cycleOf, rhythmOf, wakeOn, wakeSoon } from './rhythm.ts';

/** The day after the one on which the monthly timer should have frozen the quarter: not before its reports were due. */
const makeUpDay = (period: string, profile: Profile): Day =>
  addDays(
    laterOf(reportDeadline(period, rhythmOf(profile)), addDays(lastDayOf(period), profile.monitoring.freezeDay)),
    1,
  );

/** The next morning on which somebody is to be reminded, a quarter made up, or a week begins. */
const nextMorning = (today: Day, profile: Profile): Day => {
  const makeUp = makeUpDay(quarterOf(today), profile);
  const last = makeUpDay(previousQuarter(quarterOf(today)), profile);
  const freezing = last > today ? last : makeUp;
  const reminding = nextReminderDay(today, rhythmOf(profile));
  const days = [freezing, nextMonday(today), ...(reminding === null ? [] : [reminding])];
  return days.reduce(earlierOf);
};

/**
 * Tomorrow's timer is set before anything else, so that a run that is killed, or finds the workbook damaged, is made up the
 * day after; the one that comes to its end sets it to the day it is needed.
 */
export const turnCycle = (ports: Ports): Outcome<Reminded | JobState | null> => {
  const cycle = cycleOf(ports);
  if (cycle === null) return done(null);
  const today = ports.clock.today();
  wakeOn(ports, addDays(today, 1));
  const opened = requireBook(ports, 'municipality', REMINDED_SHEETS, [PROFILE_SHEETS.municipality]);
  if (!opened.ok) return opened;
  const reminded = remind(ports, opened.value, cycle);
  if (reminded === 'next_wave') wakeSoon(ports);
  if (reminded === 'next_wave' || reminded === 'tomorrow') return done(reminded);
  const { profile } = profileOf(ports, opened.value);
  const period = previousQuarter(quarterOf(today));
  const isMissed = !isFrozenByItself(ports, period) && makeUpDay(period, profile) <= today;
  // After letters it waits for tomorrow: the reads of a minute may be used up.
  if (isMissed && reminded === 'done') return done(reminded);
  if (isMissed) {
    const job = monthlyRollUp(ports);
    if (!job.ok) return job;
  }
  if (tellCoordinator(ports, today) === 'tomorrow') return done(reminded);
  wakeOn(ports, nextMorning(today, profile));
  return done(reminded);
};

/** The timer of either role: the quarter of a municipality, the week of a school whose curator wants to be reminded. */
export const turnTimer = (ports: Ports): Outcome<unknown> => {
  if (cycleOf(ports) !== null) return turnCycle(ports);
  const weekly = weeklyOf(ports);
  return weekly === null ? done(null) : turnSchoolWeek(ports, weekly);
};

/** The monthly timer; it also sets the other one, should that have been lost. */
export const turnMonth = (ports: Ports): Outcome<JobState | null> => {
  if (cycleOf(ports) !== null) wakeOn(ports, addDays(ports.clock.today(), 1));
  return monthlyRollUp(ports);
};
