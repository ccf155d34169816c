// The report of one organisation for one quarter: counts only, no person in it; what «Отправка» and «Числа ОО» hold.
import type { Day, Period } from '../calendar/day.ts';

/** Ages that are counted one by one, in full years; bands are summed later. */
export const COUNTED_AGES = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] as const;
export type CountedAge = (typeof COUNTED_AGES)[number];

/** Numbers are persons (or pairs); null is «not known», never zero. Ages are taken on `asOf`. */
export interface Report {
  readonly orgId: string;
  readonly period: Period;
  readonly asOf: Day | null;
  /** 1 for the first submission of the quarter; a later one never overwrites an earlier. */
  readonly version: number;
  /** ISO local date-time of the submission, or of typing. */
  readonly submittedAt: string;
  /** The five acts are there (strict5, domain reference §6.5). */
  readonly implemented: boolean | null;
  /** At least one countable pair in the window. */
  readonly running: boolean | null;
  readonly mentors: number | null;
  readonly mentees: number | null;
  /** Countable pairs with one mentee. */
  readonly pairs: number | null;
  /** Countable pairs with two mentees or more; not contained in `pairs`. */
  readonly groups: number | null;
  readonly menteesByAge: Readonly<Record<CountedAge, number | null>>;
  readonly mentorsByAge: Readonly<Record<CountedAge, number | null>>;
  /** Children left out of every age because the birth date is unknown. */
  readonly unknownAge: number | null;
  readonly youngTeacherMentees: number | null;
  readonly youngTeachersTotal: number | null;
  readonly ovzTotal: number | null;
  readonly ovzCovered: number | null;
  readonly sopTotal: number | null;
  readonly sopCovered: number | null;
  /** ИНН of partners that supplied a mentor of a countable pair; legal entities' numbers, not personal data. */
  readonly partnerInns: readonly string[];
  readonly hasResourceCentre: boolean | null;
  readonly lastAssessmentOn: Day | null;
}

/** What a school counts; version and time are given at submission. */
export type ReportBody = Omit<Report, 'version' | 'submittedAt'>;
