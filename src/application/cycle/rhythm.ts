// The monitoring rhythm of a workbook's profile, and the timer of the cycle: when it wakes and what it remembers.
import { addDays, daysBetween } from '../../domain/calendar/addDays.ts';
import type { Day, Period } from '../../domain/calendar/day.ts';
import { firstQuarterFor, type Rhythm } from '../../domain/calendar/reportDeadline.ts';
import type { Ports } from '../ports.ts';
import type { Profile } from '../profile.ts';

export const rhythmOf = ({ monitoring, productionYears }: Profile): Rhythm => ({
  submitWorkingDay: monitoring.submitWorkingDay,
  reminderDays: monitoring.reminderDays,
  calendar: productionYears,
});

/** What the timer of the cycle remembers. */
export interface Cycle {
  /** Earlier quarters were over before anybody could report here; empty where that is not known. */
  readonly first: Period;
  /** The reminder under way or the last one. `told` are organisations written to, before the letter goes out. */
  readonly reminder: {
    readonly period: Period;
    readonly on: Day;
    readonly told: readonly string[];
    readonly sent: number;
    /** Organisations without an address of a curator. */
    readonly without: readonly string[];
    readonly isDone: boolean;
    /** Some letters had to wait for another day. */
    readonly hasWaited: boolean;
  } | null;
}

const CYCLE_KEY = 'cycle';
export const cycleOf = (ports: Ports): Cycle | null => ports.memory.get<Cycle>(CYCLE_KEY);
export const keepCycle = (ports: Ports, cycle: Cycle): void => ports.memory.set(CYCLE_KEY, cycle);

const ENTRY = 'onCycleTimer';
/** Before the working day, after the monthly timer. */
const HOUR = 8;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The timer of the cycle on the morning of a later day, in place of any other; one trigger, whatever happens. */
export const wakeOn = (ports: Ports, day: Day): void => {
  const now = ports.clock.now();
  const minutes = HOUR * 60 - Number(now.slice(11, 13)) * 60 - Number(now.slice(14, 16));
  const delayMs = daysBetween(now.slice(0, 10), day) * DAY_MS + minutes * MINUTE_MS;
  ports.triggers.once(ENTRY, Math.max(MINUTE_MS, delayMs));
};

/** The same in a minute, which refills the per-minute quota of the Sheets API. */
export const wakeSoon = (ports: Ports): void => ports.triggers.once(ENTRY, MINUTE_MS);

/** Starts the timer of a workbook that has none; `isNew` is one that was just set up. Doing it twice changes nothing. */
export const startCycle = (ports: Ports, profile: Profile, isNew: boolean): void => {
  if (cycleOf(ports) !== null) return;
  const today = ports.clock.today();
  wakeOn(ports, addDays(today, 1));
  keepCycle(ports, { first: isNew ? firstQuarterFor(today, rhythmOf(profile)) : '', reminder: null });
};
