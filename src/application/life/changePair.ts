// Ends a pair before its term and replaces its mentor: the rows say so at once, the order on the change makes it so when it is signed.
import { addDays } from '../../domain/calendar/addDays.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { checkNotice } from '../../domain/order/terminationNotice.ts';
import { checkPair } from '../../domain/pair/checkPair.ts';
import { isRunning, type Pair, type PairMember, type TerminationReason } from '../../domain/pair/pair.ts';
import { pairChanges } from '../../domain/pair/pairChanges.ts';
import { peopleById } from '../../domain/person/peopleById.ts';
import { done, isWarning, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { PairChanged } from '../../rpc/views/life.ts';
import { appended, patched, patchedById } from '../../schema/derive/write.ts';
import { membersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { shownProblem } from '../../texts/problemText.ts';
import { makeDocuments } from '../documents/makeDocuments.ts';
import type { Ports } from '../ports.ts';
import { type LifeBook, openPair } from './lifeBook.ts';

export interface PairEnding {
  readonly pairId: string;
  readonly lastDay: Day;
  readonly reason: TerminationReason;
  /** Day the other side was told in writing; empty when that is not written down. */
  readonly noticeOn: Day | '';
}

export interface MentorReplacement {
  readonly pairId: string;
  readonly mentorId: string;
  /** First day of the new mentor; the former one stays to the eve. */
  readonly from: Day;
  readonly reason: TerminationReason;
  readonly noticeOn: Day | '';
}

/** ТК art. 351.8 and what else speaks against the change, once the rows are as they would be. */
export const objections = ({ calendar }: LifeBook, register: SchoolRegister, pair: Pair, today: Day): Problem[] => {
  const members = register.members.filter(({ pairId }) => pairId === pair.id);
  return [
    ...checkPair(pair, members, peopleById(register)),
    ...checkNotice(pairChanges(register, new Set([pair.id])), register, today, calendar),
  ].filter((problem) => !isWarning(problem));
};

/** The register with the pair as it would be. */
export const withPair = (register: SchoolRegister, pair: Pair): SchoolRegister => ({
  ...register,
  pairs: register.pairs.map((one) => (one.id === pair.id ? pair : one)),
});

/** The draft of the order; the rows stand, whatever became of its paper. */
export const orderOn = (ports: Ports, pairId: string): PairChanged => {
  const made = makeDocuments(ports, { type: 'order_change_pairs', ids: [pairId], separately: false });
  if (!made.ok) return { orderUrl: '', waiting: 0, problems: made.problems.map(shownProblem) };
  return { orderUrl: made.value.documents.at(-1)?.url ?? '', waiting: made.value.waiting, problems: [] };
};

/**
 * Refused: `text_forbidden`, `pair_unknown`, `pair_not_running`, `ending_day_wrong`, errors of checkPair and
 * `termination_notice_short`. Two reads and the document.
 */
export const endPair = (ports: Ports, { pairId, lastDay, reason, noticeOn }: PairEnding): Outcome<PairChanged> => {
  const opened = openPair(ports, pairId);
  if (!opened.ok) return opened;
  const { life, pair, today } = opened.value;
  const data = { pairId };
  if (!isRunning(pair)) return refused({ code: 'pair_not_running', data });
  if (pair.endDate !== null && lastDay >= pair.endDate)
    return refused({ code: 'ending_day_wrong', data: { ...data, endDate: pair.endDate } });
  const notice = noticeOn === '' ? {} : { noticeOn };
  const ended: Pair = { ...pair, terminatedOn: lastDay, terminationReason: reason, ...notice };
  const problems = objections(life, withPair(life.register, ended), ended, today);
  if (problems.length > 0) return { ok: false, problems };
  const { book } = life;
  book.write(
    patchedById(book.table(pairsSheet), pairId, { terminatedOn: lastDay, terminationReason: reason, ...notice }),
  );
  return done(orderOn(ports, pairId));
};

const isMentorIn =
  (pairId: string) =>
  (member: PairMember): boolean =>
    member.pairId === pairId && member.role === 'mentor' && member.leftOn === null;

/**
 * The membership of the mentor ends on the eve and that of the new one begins, in one request. Refused: `pair_unknown`,
 * `pair_not_running`, `mentor_is_candidate`, `mentor_same`, `replacement_before_start`, errors of checkPair and
 * `termination_notice_short`.
 */
export const replaceMentor = (
  ports: Ports,
  { pairId, mentorId, from, reason, noticeOn }: MentorReplacement,
): Outcome<PairChanged> => {
  const opened = openPair(ports, pairId);
  if (!opened.ok) return opened;
  const { life, pair, today } = opened.value;
  const { book, register } = life;
  const mentor = register.mentors.find(({ id }) => id === mentorId);
  const former = register.members.filter(isMentorIn(pairId));
  if (!isRunning(pair)) return refused({ code: 'pair_not_running', data: { pairId } });
  if (mentor === undefined || mentor.status === 'candidate' || mentor.status === 'inactive')
    return refused({ code: 'mentor_is_candidate', data: { personId: mentorId } });
  if (former.some(({ personId }) => personId === mentorId)) return refused({ code: 'mentor_same' });
  if (pair.startDate === null || from <= pair.startDate)
    return refused({ code: 'replacement_before_start', data: { startDate: pair.startDate ?? '' } });
  const left = { leftOn: addDays(from, -1), leftReason: reason } as const;
  const coming: PairMember = { pairId, personId: mentorId, role: 'mentor', joinedOn: from, leftOn: null };
  const notice = noticeOn === '' ? {} : { noticeOn };
  const changed: Pair = { ...pair, ...notice };
  const members = [
    ...register.members.map((member) => (former.includes(member) ? { ...member, ...left } : member)),
    coming,
  ];
  const problems = objections(life, { ...withPair(register, changed), members }, changed, today);
  if (problems.length > 0) return { ok: false, problems };
  const table = book.table(membersSheet);
  const isFormer = isMentorIn(pairId);
  book.write(
    ...table.rows
      .filter(({ complete, record }) => complete && isFormer(record as PairMember))
      .map(({ rowNumber }) => patched(table, rowNumber, left)),
    appended(table, [coming]),
    noticeOn === '' ? [] : patchedById(book.table(pairsSheet), pairId, notice),
  );
  return done(orderOn(ports, pairId));
};
