// Who waits for a mentor, what is proposed with the reasons, who is overloaded, and the mentors of one mentee in their order.
import { proposedTerm } from '../../domain/life/proposedProgramme.ts';
import { candidatesOf, chanceOf, overloaded } from '../../domain/matching/propose.ts';
import { holding } from '../../domain/matching/sides.ts';
import type { Person } from '../../domain/person/person.ts';
import { personLabel } from '../../domain/person/personLabel.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { CandidatesView, MatchingView } from '../../rpc/views/matching.ts';
import { formNames } from '../../schema/dictionaries.ts';
import { exclusionTexts } from '../../texts/matching.ts';
import type { Ports } from '../ports.ts';
import { hindranceOf, type Matching, openMatching, reasonWords } from './matchingBook.ts';

/** Candidates shown at once: further down nobody looks. */
const SHOWN = 30;

const labels =
  ({ book }: Matching) =>
  (side: { readonly person: Person } | undefined, id: string) =>
    side === undefined ? id : personLabel(side.person, book.mode);

/** Gives codes to rows that have none, and writes nothing else. */
export const getMatching = (ports: Ports): Outcome<MatchingView> => {
  const opened = openMatching(ports);
  if (!opened.ok) return opened;
  const matching = opened.value;
  const { today, sides, waiting, proposed, refusals, mentees, mentors, wishes } = matching;
  const label = labels(matching);
  const given = new Set(proposed.map(({ record }) => record.menteeId));
  const held = holding(
    sides,
    proposed.map(({ record }) => record),
  );
  const taking = held.mentors.filter(({ isOut }) => !isOut);
  const two = ({ record: { menteeId, mentorId } }: (typeof proposed)[number]) => ({
    menteeId,
    mentorId,
    mentee: label(mentees.get(menteeId), menteeId),
    mentor: label(mentors.get(mentorId), mentorId),
  });
  return done({
    waiting: waiting
      .filter(({ person }) => !given.has(person.id))
      .map((mentee) => ({
        menteeId: mentee.person.id,
        label: label(mentee, mentee.person.id),
        request: mentee.person.request,
        state: chanceOf(mentee, taking),
      })),
    proposals: proposed.map((row) => {
      const hindrance = hindranceOf(matching, row.record);
      return {
        ...two(row),
        request: mentees.get(row.record.menteeId)?.person.request ?? '',
        form: formNames[row.record.form],
        reasons: row.record.reasons,
        byCurator: row.record.proposedBy === 'curator',
        hindrance: hindrance === null ? '' : exclusionTexts[hindrance],
      };
    }),
    refusals: refusals.map((row) => ({ ...two(row), decidedAt: row.record.decidedAt })),
    overloaded: overloaded(sides).map(({ mentorId, load, capacity }) => ({
      label: label(mentors.get(mentorId), mentorId),
      load,
      capacity,
    })),
    mentors: taking.length,
    places: taking.reduce((sum, { load, capacity }) => sum + Math.max(0, capacity - load), 0),
    unlinkedWishes: wishes.unlinked,
    term: proposedTerm(today),
  });
};

/** Places that the curator has given away are taken; those the program has only proposed are not. Refused: `matching_has_pair`. */
export const getCandidates = (ports: Ports, menteeId: string): Outcome<CandidatesView> => {
  const opened = openMatching(ports);
  if (!opened.ok) return opened;
  const matching = opened.value;
  const mentee = matching.waiting.find(({ person }) => person.id === menteeId);
  if (mentee === undefined) return refused({ code: 'matching_has_pair', data: { menteeId } });
  const chosen = matching.proposed
    .map(({ record }) => record)
    .filter((record) => record.proposedBy === 'curator' && record.menteeId !== menteeId);
  const { ranked, excluded } = candidatesOf(mentee, holding(matching.sides, chosen).mentors);
  const label = labels(matching);
  return done({
    mentee: label(mentee, menteeId),
    request: mentee.person.request,
    candidates: ranked.slice(0, SHOWN).map(({ mentorId, form, reasons }) => ({
      mentorId,
      label: label(matching.mentors.get(mentorId), mentorId),
      form: formNames[form],
      reasons: reasonWords(reasons),
    })),
    more: Math.max(0, ranked.length - SHOWN),
    excluded: [...excluded].map(([why, count]) => ({ why: exclusionTexts[why], count })),
  });
};
