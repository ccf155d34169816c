// Writes a meeting down: into the row where it was planned, else as a new one.
import type { Day } from '../../domain/calendar/day.ts';
import { checkNewMeeting } from '../../domain/life/checkNewMeeting.ts';
import { done, isWarning, type Outcome } from '../../domain/problem.ts';
import type { MeetingType } from '../../domain/programme/meeting.ts';
import type { ShownProblem } from '../../rpc/contract.ts';
import { appended, patchedById } from '../../schema/derive/write.ts';
import { meetingsSheet } from '../../schema/sheets/programme.ts';
import { shownProblem } from '../../texts/problemText.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { openPair } from './lifeBook.ts';

export interface NewMeeting {
  readonly pairId: string;
  readonly type: MeetingType;
  readonly heldOn: Day;
  readonly topic: string;
  /** The doubts have been seen. */
  readonly sure: boolean;
}

/**
 * `doubts` (warnings of checkNewMeeting): nothing is written until the call comes with `sure`. Refused: `text_forbidden`,
 * `pair_unknown`, errors of checkNewMeeting.
 */
export const logMeeting = (
  ports: Ports,
  { pairId, type, heldOn, topic, sure }: NewMeeting,
): Outcome<{ meetingId: string; doubts: ShownProblem[] }> => {
  const opened = openPair(ports, pairId, [topic]);
  if (!opened.ok) return opened;
  const { life, pair, today } = opened.value;
  const { book, activity } = life;
  const problems = checkNewMeeting(pair, activity.meetings, { type, heldOn }, today);
  const errors = problems.filter((problem) => !isWarning(problem));
  if (errors.length > 0) return { ok: false, problems: errors };
  if (problems.length > 0 && !sure) return done({ meetingId: '', doubts: problems.map(shownProblem) });
  const table = book.table(meetingsSheet);
  const planned = activity.meetings
    .filter((meeting) => meeting.pairId === pairId && meeting.type === type && meeting.heldOn === null)
    .sort((one, other) => ((one.plannedOn ?? '') < (other.plannedOn ?? '') ? -1 : 1))[0];
  if (planned !== undefined) {
    book.write(patchedById(table, planned.id, { heldOn, ...(topic === '' ? {} : { topic }) }));
    return done({ meetingId: planned.id, doubts: [] });
  }
  const [id = ''] = nextIds(book, meetingsSheet, 1);
  const row = { id, pairId, type, heldOn, topic };
  book.write(appended(table, [row]), appendJournal(ports, book, identified(book, meetingsSheet, [row])));
  return done({ meetingId: id, doubts: [] });
};
