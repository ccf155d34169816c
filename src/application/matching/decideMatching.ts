// The curator accepts proposals, refuses them, or takes a refusal back; an accepted one becomes a draft pair, a refused one is not proposed again.
import { grouped } from '../../domain/grouped.ts';
import { done, type Outcome, type Problem } from '../../domain/problem.ts';
import type { MatchingDecided, MatchingDecision, TwoPeople } from '../../rpc/views/matching.ts';
import { type Block, emptied, patched } from '../../schema/derive/write.ts';
import { matchingSheet } from '../../schema/sheets/matching.ts';
import type { Ports } from '../ports.ts';
import { draftPairs } from '../school/draftPairs.ts';
import { chooseMentor } from './chooseMentor.ts';
import {
  apartProblem,
  decidingCurator,
  hindranceOf,
  type Matching,
  type MatchingRow,
  openMatching,
} from './matchingBook.ts';
import { nextStep } from './nextStep.ts';

type Decided = MatchingDecided<Problem>;
type Of<Name extends MatchingDecision['decision']> = Extract<MatchingDecision, { decision: Name }>;

const keyOf = ({ menteeId, mentorId }: TwoPeople): string => `${menteeId} ${mentorId}`;

/** Rows of the two people asked for; a problem for each that is not there any more. */
const found = (rows: readonly MatchingRow[], asked: readonly TwoPeople[]) => {
  const byKey = new Map(rows.map((row) => [keyOf(row.record), row]));
  const unique = [...new Map(asked.map((two) => [keyOf(two), two])).values()];
  return {
    rows: unique.flatMap((two) => byKey.get(keyOf(two)) ?? []),
    problems: unique
      .filter((two) => !byKey.has(keyOf(two)))
      .map(({ menteeId, mentorId }): Problem => ({ code: 'matching_gone', data: { menteeId, mentorId } })),
  };
};

const decidedNow = (matching: Matching) => ({ decidedAt: matching.now, curatorId: decidingCurator(matching) });

/** Rows that may become pairs now, each place of a mentor given once. */
const possible = (matching: Matching, rows: readonly MatchingRow[]) => {
  const taken = new Map<string, number>();
  const problems: Problem[] = [];
  const good = rows.filter(({ record }) => {
    const before = taken.get(record.mentorId) ?? 0;
    const why = hindranceOf(matching, record, before);
    if (why !== null) problems.push(apartProblem(record, why));
    else taken.set(record.mentorId, before + 1);
    return why === null;
  });
  return { good, problems };
};

/** A pair for each, or, where the kind is a group, one for all mentees of a mentor. */
const accept = (ports: Ports, matching: Matching, { rows, kinds, startDate, endDate }: Of<'accept'>): Decided => {
  const wanted = found(matching.proposed, rows);
  const { good, problems } = possible(matching, wanted.rows);
  const groups = [
    ...grouped(good, ({ record: { menteeId, mentorId, form } }) =>
      kinds.includes('group') ? `${mentorId} ${form}` : `${mentorId} ${menteeId}`,
    ).values(),
  ];
  const { outcomes, blocks } = draftPairs(
    ports,
    matching.book,
    matching.register,
    groups.flatMap(([first, ...more]) =>
      first === undefined
        ? []
        : [
            {
              mentorId: first.record.mentorId,
              menteeIds: [first, ...more].map(({ record }) => record.menteeId),
              form: first.record.form,
              kinds,
              startDate,
              endDate,
              goal: '',
            },
          ],
    ),
  );
  const table = matching.book.table(matchingSheet);
  const decided = decidedNow(matching);
  const made = outcomes.flatMap((outcome, index) =>
    outcome.ok ? [{ pairId: outcome.value.pairId, rows: groups[index] ?? [] }] : [],
  );
  const accepted = made.flatMap(({ pairId, rows: ofPair }) =>
    ofPair.flatMap(({ rowNumber }) => patched(table, rowNumber, { state: 'accepted', ...decided, pairId })),
  );
  if (accepted.length > 0) matching.book.write(blocks, accepted);
  const paired = made.flatMap((pair) => pair.rows.map(({ record }) => record));
  return {
    done: made.length,
    released: 0,
    next: nextStep(
      matching,
      paired,
      made.map(({ pairId }) => pairId),
    ),
    problems: [...wanted.problems, ...problems, ...outcomes.flatMap((one) => (one.ok ? [] : one.problems))],
  };
};

const refuse = (matching: Matching, { rows }: Of<'refuse'>): Decided => {
  const wanted = found(matching.proposed, rows);
  const table = matching.book.table(matchingSheet);
  const decided = decidedNow(matching);
  if (wanted.rows.length > 0)
    matching.book.write(
      wanted.rows.flatMap(({ rowNumber }) => patched(table, rowNumber, { state: 'refused', ...decided })),
    );
  return { done: wanted.rows.length, released: 0, problems: wanted.problems };
};

/**
 * A refusal taken back is the proposal it was, as long as the mentee still waits, has got no other one and the mentor has a place;
 * otherwise it is gone, and the two may be proposed to each other again.
 */
const restore = (matching: Matching, { rows }: Of<'restore'>): Decided => {
  const wanted = found(matching.refusals, rows);
  const table = matching.book.table(matchingSheet);
  const waitingIds = new Set(matching.waiting.map(({ person }) => person.id));
  const proposed = matching.proposed.map(({ record }) => record);
  const given = new Set(proposed.map(({ menteeId }) => menteeId));
  const held = new Map([...grouped(proposed, ({ mentorId }) => mentorId)].map(([id, all]) => [id, all.length]));
  const blocks = wanted.rows.flatMap(({ rowNumber, record: { menteeId, mentorId } }): Block[] => {
    const mentor = matching.mentors.get(mentorId);
    const taken = held.get(mentorId) ?? 0;
    const isFree = mentor !== undefined && !mentor.isOut && mentor.load + taken < mentor.capacity;
    if (!isFree || !waitingIds.has(menteeId) || given.has(menteeId)) return emptied(table, [rowNumber]);
    given.add(menteeId);
    held.set(mentorId, taken + 1);
    return patched(table, rowNumber, { state: 'proposed', decidedAt: '', curatorId: '' });
  });
  if (blocks.length > 0) matching.book.write(blocks);
  return { done: wanted.rows.length, released: 0, problems: wanted.problems };
};

/** One write. What cannot be done is told with its reason and hinders none of the rest. */
export const decideMatching = (ports: Ports, decision: MatchingDecision): Outcome<Decided> => {
  if (decision.decision === 'choose') return chooseMentor(ports, decision);
  const opened = openMatching(ports);
  if (!opened.ok) return opened;
  if (decision.decision === 'accept') return done(accept(ports, opened.value, decision));
  return done(
    decision.decision === 'refuse'
      ? refuse(opened.value, decision as Of<'refuse'>)
      : restore(opened.value, decision as Of<'restore'>),
  );
};
