// What a workbook remembers of its weekly letter, so that nobody gets it twice and a missed timer is made up in the same week.
import { addDays } from '../../domain/calendar/addDays.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { mondayOf } from '../../domain/life/weekDigest.ts';
import type { Ports } from '../ports.ts';

export interface Weekly {
  readonly isOn: boolean;
  /** Monday of the week of the last letter; empty before the first. */
  readonly week: Day | '';
  /** Codes of those written to, before the letter goes out; never an address. */
  readonly told: readonly string[];
}

const KEY = 'weekly';

export const weeklyOf = (ports: Ports): Weekly | null => ports.memory.get<Weekly>(KEY);
export const keepWeekly = (ports: Ports, weekly: Weekly): void => ports.memory.set(KEY, weekly);

export const nextMonday = (day: Day): Day => addDays(mondayOf(day), 7);

export interface Recipient {
  readonly id: string;
  readonly email: string;
}

/**
 * Writes to those who have not had the letter of this week; each is written down before it goes out. False when the letters of
 * the day are used up: the rest get theirs tomorrow.
 */
export const writeOnce = (
  ports: Ports,
  weekly: Weekly,
  recipients: readonly Recipient[],
  letter: { readonly subject: string; readonly body: string },
): boolean => {
  const week = mondayOf(ports.clock.today());
  let told = weekly.week === week ? weekly.told : [];
  for (const { id, email } of recipients) {
    if (told.includes(id)) continue;
    keepWeekly(ports, { ...weekly, week, told: [...told, id] });
    if (!ports.mail.send(email, letter.subject, letter.body)) {
      keepWeekly(ports, { ...weekly, week, told });
      return false;
    }
    told = [...told, id];
  }
  keepWeekly(ports, { ...weekly, week, told });
  return true;
};
