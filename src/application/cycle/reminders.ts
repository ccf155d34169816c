// Reminders to the curators whose reports are not there: each day of the profile once, to everybody once.
import { dueReminder, type Reminder } from '../../domain/calendar/reportDeadline.ts';
import type { ReportState } from '../../schema/dictionaries.ts';
import { decisionsSheet } from '../../schema/sheets/cycle.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { rollUpSheet, typedSheet } from '../../schema/sheets/report.ts';
import { remindedLetter, remindersWait } from '../../texts/cycle.ts';
import type { Book } from '../book.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { profileOf } from '../profiles/profileOf.ts';
import { letterFor, remarks } from './board.ts';
import { type Cycle, keepCycle, rhythmOf } from './rhythm.ts';
import { type Asked, whoIsLate } from './whoIsLate.ts';

/** A workbook that did not answer, is closed or gone is the coordinator's trouble: its curator may have reported. */
const CURATORS: ReadonlySet<ReportState> = new Set(['missing', 'returned', 'altered', 'damaged', 'no_sheet']);

type Progress = NonNullable<Cycle['reminder']>;

/** How far it came: nothing was due, the next wave of workbooks is for the next minute, the letters for tomorrow, or all is done. */
export type Reminded = 'nothing' | 'next_wave' | 'tomorrow' | 'done';

/** The reminder under way, or a new one: of two that were missed the later alone is made up. */
const progressOf = (cycle: Cycle, { period, on }: Reminder): Progress =>
  cycle.reminder?.period === period && cycle.reminder.on === on
    ? cycle.reminder
    : { period, on, told: [], sent: 0, without: [], isDone: false, hasWaited: false };

/** Writes to those asked, one after another; each is written down before the letter goes out, so that nobody gets it twice. */
const writeTo = (
  ports: Ports,
  book: Book,
  asked: readonly Asked[],
  reminder: Reminder,
  before: { readonly cycle: Cycle; readonly progress: Progress },
): { readonly progress: Progress; readonly isQuotaUsedUp: boolean } => {
  const moment = { ...reminder, today: ports.clock.today(), authority: book.settings.authority };
  const remarkOf = remarks(book, reminder.period);
  let { progress } = before;
  for (const { organisation, state } of asked) {
    const remark = remarkOf(organisation.id, state);
    const letter = CURATORS.has(state) ? letterFor(organisation, { state, remark }, moment) : null;
    const told = { ...progress, told: [...progress.told, organisation.id] };
    if (letter === null) progress = told;
    else if (organisation.curatorEmail === '') progress = { ...told, without: [...progress.without, organisation.id] };
    else {
      const next = { ...told, sent: progress.sent + 1 };
      keepCycle(ports, { ...before.cycle, reminder: next });
      if (!ports.mail.send(organisation.curatorEmail, letter.subject, letter.body)) {
        const waiting = { ...progress, hasWaited: true };
        keepCycle(ports, { ...before.cycle, reminder: waiting });
        return { progress: waiting, isQuotaUsedUp: true };
      }
      progress = next;
    }
  }
  return { progress, isQuotaUsedUp: false };
};

/** The coordinator is told once, when the last letter is out; the state says so before. */
const finish = (ports: Ports, book: Book, cycle: Cycle, progress: Progress): void => {
  keepCycle(ports, { ...cycle, reminder: { ...progress, isDone: true } });
  const { coordinatorEmail } = book.settings;
  if (coordinatorEmail === '' || progress.sent + progress.without.length === 0) return;
  const letter = remindedLetter({
    period: progress.period,
    sent: progress.sent,
    without: progress.without,
    late: progress.hasWaited,
  });
  ports.mail.send(coordinatorEmail, letter.subject, letter.body);
};

/** Sheets a workbook is opened with to be reminded of. */
export const REMINDED_SHEETS = [organisationsSheet, rollUpSheet, decisionsSheet, typedSheet];

/**
 * Sends the reminder that is due. Run twice a day it does nothing the second time; missed, it is made up within a few days by
 * the latest one alone; out of letters, it goes on the next day.
 */
export const remind = (ports: Ports, book: Book, cycle: Cycle): Reminded => {
  const today = ports.clock.today();
  const reminder = dueReminder(today, rhythmOf(profileOf(ports, book).profile));
  const progress = reminder && progressOf(cycle, reminder);
  if (reminder === null || progress === null || progress.isDone || reminder.period < cycle.first) return 'nothing';
  const late = whoIsLate(ports, book, reminder.period, today, new Set(progress.told));
  const written = writeTo(ports, book, late.asked, reminder, { cycle, progress });
  if (written.isQuotaUsedUp) {
    const entry = { kind: 'reminded', text: remindersWait(written.progress.sent) } as const;
    book.write(appendJournal(ports, book, [entry]));
    return 'tomorrow';
  }
  if (late.more) {
    keepCycle(ports, { ...cycle, reminder: written.progress });
    return 'next_wave';
  }
  finish(ports, book, cycle, written.progress);
  return 'done';
};
