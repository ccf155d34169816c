// A school's workbook opened for matching: both sides, what was proposed and decided before, and the words for reasons.
import type { Day } from '../../domain/calendar/day.ts';
import { apartness, type Exclusion, type Reason } from '../../domain/matching/reasons.ts';
import { type MenteeSide, type MentorSide, type Sides, sidesOf, waiting } from '../../domain/matching/sides.ts';
import { readWishes, type Wishes } from '../../domain/matching/wishes.ts';
import { FORMS } from '../../domain/pair/form.ts';
import { done, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import { isInOfficeOn } from '../../domain/register/curator.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { completeRecords, type TableRow } from '../../schema/derive/table.ts';
import { matchingSheet } from '../../schema/sheets/matching.ts';
import { answersSheet, surveysSheet } from '../../schema/sheets/survey.ts';
import { exclusionTexts, reasonTexts } from '../../texts/matching.ts';
import type { Book } from '../book.ts';
import { openWithCodes } from '../identity/openWithCodes.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { readRegister } from '../schoolRegister.ts';

/** `2025-12-31`, with which a moment begins. */
const DAY_LETTERS = 10;

export type MatchingRow = TableRow<(typeof matchingSheet)['columns']>;

export interface Matching {
  readonly book: Book;
  /** Local date and time to the minute, and the day of it. */
  readonly now: string;
  readonly today: Day;
  readonly register: SchoolRegister;
  readonly wishes: Wishes;
  /** Places are those the pairs leave; proposals are not counted. */
  readonly sides: Sides;
  readonly mentees: ReadonlyMap<string, MenteeSide>;
  readonly mentors: ReadonlyMap<string, MentorSide>;
  /** Those who wait, the longest first. */
  readonly waiting: readonly MenteeSide[];
  /** Proposals that wait for a decision, of mentees who still wait. */
  readonly proposed: readonly MatchingRow[];
  /** Proposals whose mentee has found a pair otherwise, or is gone. */
  readonly past: readonly MatchingRow[];
  readonly refusals: readonly MatchingRow[];
}

/** Refused: what requireBook refuses, and `sheet_missing` and the like for «Подбор» itself. */
export const openMatching = (ports: Ports): Outcome<Matching> => {
  const opened = openWithCodes(ports, [PROFILE_SHEETS.school]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const table = book.table(matchingSheet);
  if (table.header.problems.length > 0) return refused(...table.header.problems);
  const now = ports.clock.now();
  const today = now.slice(0, DAY_LETTERS);
  const { register } = readRegister(book, today);
  const rows = table.rows.filter(({ complete }) => complete);
  const refusals = rows.filter(({ record }) => record.state === 'refused');
  const wishes = readWishes(
    { surveys: completeRecords(book.table(surveysSheet)), answers: completeRecords(book.table(answersSheet)) },
    register,
  );
  const forms = profileOf(ports, book).profile.forms;
  const sides = sidesOf(
    {
      ...register,
      forms: FORMS.filter((form) => forms.includes(form)),
      wishes,
      refusals: refusals.map(({ record }) => record),
    },
    today,
  );
  const queue = waiting(sides);
  const waitingIds = new Set(queue.map(({ person }) => person.id));
  const undecided = rows.filter(({ record }) => record.state === 'proposed');
  return done({
    book,
    now,
    today,
    register,
    wishes,
    sides,
    mentees: new Map(sides.mentees.map((side) => [side.person.id, side])),
    mentors: new Map(sides.mentors.map((side) => [side.person.id, side])),
    waiting: queue,
    proposed: undecided.filter(({ record }) => waitingIds.has(record.menteeId)),
    past: undecided.filter(({ record }) => !waitingIds.has(record.menteeId)),
    refusals,
  });
};

/** What keeps two from being paired; `taken` are places of the mentor given away beside his pairs. */
export const hindranceOf = (
  { mentees, mentors }: Matching,
  { menteeId, mentorId }: { readonly menteeId: string; readonly mentorId: string },
  taken = 0,
): Exclusion | 'unknown' | null => {
  const [mentee, mentor] = [mentees.get(menteeId), mentors.get(mentorId)];
  if (mentee === undefined || mentor === undefined) return 'unknown';
  return apartness(mentee, mentor) ?? (mentor.load + taken >= mentor.capacity ? 'no_place' : null);
};

export const apartProblem = (
  { menteeId, mentorId }: { readonly menteeId: string; readonly mentorId: string },
  why: Exclusion | 'unknown',
): Problem => ({ code: 'matching_apart', data: { menteeId, mentorId, why: exclusionTexts[why] } });

/** Reasons in words, the weightiest first. */
export const reasonWords = (reasons: readonly Reason[]): string[] =>
  reasons.map((reason) => reasonTexts[reason.kind](reason));

/** Code of the curator in office; empty when there is none or more than one. */
export const decidingCurator = ({ register, today }: Matching): string => {
  const [first, ...more] = register.curators.filter(
    (curator) => curator.role !== 'org_coordinator' && isInOfficeOn(curator, today),
  );
  return more.length > 0 ? '' : (first?.id ?? '');
};
