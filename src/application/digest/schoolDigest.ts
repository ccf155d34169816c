// The weekly letter to the curators of a school: switched on by a curator, sent by the timer of the workbook.
import { addDays } from '../../domain/calendar/addDays.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { isEmptyDigest, mondayOf, type WeekDigest, weekDigest } from '../../domain/life/weekDigest.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { isInOfficeOn } from '../../domain/register/curator.ts';
import type { RemindersView } from '../../rpc/views/life.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { curatorsSheet } from '../../schema/sheets/organisation.ts';
import { curatorDigest, digestLines } from '../../texts/digest.ts';
import { wakeOn } from '../cycle/rhythm.ts';
import { type LifeBook, openLife } from '../life/lifeBook.ts';
import type { Ports } from '../ports.ts';
import { evidenceOf, settleBy, settledRows } from '../roadmap/schoolRoadmap.ts';
import { keepWeekly, nextMonday, type Recipient, type Weekly, weeklyOf, writeOnce } from './weekly.ts';

/** Curators in office with an address, by their codes. */
const recipientsOf = ({ book }: LifeBook, day: Day): Recipient[] =>
  completeRecords(book.table(curatorsSheet)).filter((curator) => curator.email !== '' && isInOfficeOn(curator, day));

const digestOf = ({ book, register, activity, profile, facts }: LifeBook, day: Day): WeekDigest => {
  const by = settleBy(book, profile, evidenceOf(book, register, activity, day), day);
  const late = settledRows(book, by, day).filter(({ now }) => now.status === 'overdue');
  return weekDigest(
    register.pairs,
    facts,
    late.map(({ record }) => record.taskId),
    day,
  );
};

const OFF: Weekly = { isOn: false, week: '', told: [] };

/** Tomorrow’s timer is set first: a run that is killed is made up the day after. Nothing is sent in a week that asks for nothing. */
export const turnSchoolWeek = (ports: Ports, weekly: Weekly): Outcome<'nothing' | 'sent' | 'tomorrow'> => {
  const today = ports.clock.today();
  if (!weekly.isOn) return done('nothing');
  wakeOn(ports, addDays(today, 1));
  const opened = openLife(ports, today);
  if (!opened.ok) return opened;
  const digest = digestOf(opened.value, today);
  const recipients = recipientsOf(opened.value, today);
  const isNeeded = !isEmptyDigest(digest) && recipients.length > 0;
  if (isNeeded) {
    const letter = curatorDigest(digest, ports.workbooks.urlOf(ports.workbooks.ownId()));
    if (!writeOnce(ports, weekly, recipients, letter)) return done('tomorrow');
  }
  wakeOn(ports, nextMonday(today));
  return done(isNeeded ? 'sent' : 'nothing');
};

/** What the letter of this week would say, and whether it is sent. One read. */
export const getReminders = (ports: Ports): Outcome<RemindersView> => {
  const today = ports.clock.today();
  const opened = openLife(ports, today);
  if (!opened.ok) return opened;
  const { isOn } = weeklyOf(ports) ?? OFF;
  return done({
    isOn,
    recipients: recipientsOf(opened.value, today).length,
    nextOn: nextMonday(today),
    lines: digestLines(digestOf(opened.value, today)),
  });
};

/** Refused when switched on: `reminders_without_address`. The week under way counts as written to: the first letter comes on Monday. */
export const setReminders = (ports: Ports, { on }: { readonly on: boolean }): Outcome<{ isOn: boolean }> => {
  const today = ports.clock.today();
  const opened = openLife(ports, today);
  if (!opened.ok) return opened;
  if (on && recipientsOf(opened.value, today).length === 0) return refused({ code: 'reminders_without_address' });
  const weekly = weeklyOf(ports) ?? OFF;
  const told = recipientsOf(opened.value, today).map(({ id }) => id);
  keepWeekly(ports, on ? { isOn: true, week: mondayOf(today), told } : { ...weekly, isOn: false });
  if (on) wakeOn(ports, nextMonday(today));
  return done({ isOn: on });
};
