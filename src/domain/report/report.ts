// The report of one organisation for one quarter: counts only, no person in it; what «Отправка» and «Числа ОО» hold.
import type { Day, Period } from '../calendar/day.ts';
import type { LeftOutReason } from '../pair/countableMembers.ts';
import type { Category, Form, Kind } from '../pair/form.ts';
import type { PairStatus } from '../pair/pair.ts';
import type { ProgrammeStatus } from '../programme/programme.ts';
import type { Tally } from '../tally.ts';
import type { CountedAge } from './countedAges.ts';

/** Why a row, or a person of a counted row, adds nothing to a number. */
export type NotCountedReason = LeftOutReason | 'unknown_age' | 'studies_elsewhere' | 'lives_elsewhere';

/** Numbers that come from what a school does; `src/domain/activity/`. Null is «not known», never zero. */
export interface ActivityNumbers {
  /** Of satisfaction: latest answers, those of satisfied people, persons who were asked. */
  readonly menteeAnswers: number | null;
  readonly menteesSatisfied: number | null;
  readonly menteesAsked: number | null;
  readonly mentorAnswers: number | null;
  readonly mentorsSatisfied: number | null;
  readonly mentorsAsked: number | null;
  /** Last day on which somebody looked at the published page. */
  readonly resourceCentreCheckedOn: Day | null;
  readonly hasCurator: boolean | null;
  readonly hasMentoringSection: boolean | null;
  readonly programmes: number | null;
  readonly programmesByStatus: Tally<ProgrammeStatus>;
  /** Tasks of the roadmap due by `asOf`, and those of them done in time. */
  readonly tasksDue: number | null;
  readonly tasksOnTime: number | null;
  /** Each dated task of the roadmap with its state, as taskLine writes it. */
  readonly taskStates: readonly string[];
  /** Of the last checklist: «да» is one point, «частично» a half; questions that apply. */
  readonly readinessPoints: number | null;
  readonly readinessQuestions: number | null;
  readonly meetingsRequired: number | null;
  readonly meetingsHeld: number | null;
  /** Respondents of the questionnaires before and after, and the sums of their points on a scale of ten. */
  readonly answeredTwice: number | null;
  readonly pointsBefore: number | null;
  readonly pointsAfter: number | null;
}

/** Numbers are persons (or pairs); null is «not known», never zero. Ages are taken on `asOf`. */
export interface Report extends ActivityNumbers {
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
  /**
   * Partners that supplied a mentor of a countable pair: ИНН, or a mark where nobody wrote one down. Numbers of legal
   * entities and no personal data.
   */
  readonly partnerInns: readonly string[];
  readonly hasResourceCentre: boolean | null;
  readonly lastAssessmentOn: Day | null;
  /** Persons who mentor in a form; who mentors in two is counted in both. */
  readonly mentorsByForm: Tally<Form>;
  readonly menteesByCategory: Tally<Category>;
  /** Countable pairs and groups; a pair of two kinds is counted in both. */
  readonly pairsByForm: Tally<Form>;
  readonly pairsByKind: Tally<Kind>;
  readonly pairsByStatus: Tally<PairStatus>;
  /** Rows that were not counted, by reason. */
  readonly leftOut: Tally<NotCountedReason>;
  /** Pairs and groups with a signed order, and those of them whose members all have their consents. */
  readonly approvedPairs: number | null;
  readonly consentedPairs: number | null;
  /** `keyed` alone: marks of the people counted, with the age of a child: `1f0c…:14`. Pseudonyms, still personal data. */
  readonly menteeKeys: readonly string[];
  readonly mentorKeys: readonly string[];
  readonly youngTeacherKeys: readonly string[];
  /** The rest of the counted people: employees, and children whose age decides nothing. */
  readonly otherMenteeKeys: readonly string[];
  readonly otherMentorKeys: readonly string[];
  /** Mark of the rules by which the numbers were counted; empty for numbers typed by hand. */
  readonly rules: string;
}

/** What a school counts; version and time are given at submission. */
export type ReportBody = Omit<Report, 'version' | 'submittedAt'>;
