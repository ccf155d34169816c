// A mentor the curator chooses himself for one who waits, in place of what was proposed; it stays a proposal until accepted.
import { candidatesOf } from '../../domain/matching/propose.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { MatchingDecided, TwoPeople } from '../../rpc/views/matching.ts';
import { appended, emptied, patched } from '../../schema/derive/write.ts';
import { matchingSheet } from '../../schema/sheets/matching.ts';
import type { Ports } from '../ports.ts';
import { apartProblem, hindranceOf, openMatching, reasonWords } from './matchingBook.ts';

type Decided = MatchingDecided<never>;

/**
 * When the mentor's last place was proposed to others by the program, the least fitting of those proposals is taken away, and
 * its mentee waits again. Refused: `matching_has_pair`, `matching_apart`.
 */
export const chooseMentor = (ports: Ports, { menteeId, mentorId }: TwoPeople): Outcome<Decided> => {
  const opened = openMatching(ports);
  if (!opened.ok) return opened;
  const matching = opened.value;
  const mentee = matching.waiting.find(({ person }) => person.id === menteeId);
  if (mentee === undefined) return refused({ code: 'matching_has_pair', data: { menteeId } });
  const own = matching.proposed.find(({ record }) => record.menteeId === menteeId);
  const others = matching.proposed.filter((row) => row !== own && row.record.mentorId === mentorId);
  const chosen = others.filter(({ record }) => record.proposedBy === 'curator');
  const why = hindranceOf(matching, { menteeId, mentorId }, chosen.length);
  const mentor = matching.mentors.get(mentorId);
  if (why !== null || mentor === undefined) return refused(apartProblem({ menteeId, mentorId }, why ?? 'unknown'));
  const [best] = candidatesOf(mentee, [mentor]).ranked;
  if (best === undefined) return refused(apartProblem({ menteeId, mentorId }, 'no_place'));
  const excess = Math.max(0, mentor.load + others.length + 1 - mentor.capacity);
  const released = others
    .filter((row) => !chosen.includes(row))
    .sort((one, other) => (one.record.points ?? 0) - (other.record.points ?? 0) || other.rowNumber - one.rowNumber)
    .slice(0, excess);
  const table = matching.book.table(matchingSheet);
  const { form, points, reasons } = best;
  const row = {
    menteeId,
    mentorId,
    form,
    points,
    reasons: reasonWords(reasons),
    proposedBy: 'curator' as const,
    proposedAt: matching.now,
    state: 'proposed' as const,
  };
  matching.book.write(
    own === undefined ? appended(table, [row]) : patched(table, own.rowNumber, row),
    emptied(
      table,
      released.map(({ rowNumber }) => rowNumber),
    ),
  );
  return done({ done: 1, released: released.length, problems: [] });
};
