// Reports as rows of «Отправка», «Числа ОО» and «Свод по ОО» and back: the same metric columns everywhere.
import { COUNTED_AGES, type CountedAge } from '../../domain/report/countedAges.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Columns, RowOf, RowPatch } from '../../schema/column.ts';
import type { metricColumns } from '../../schema/sheets/report.ts';

type Metrics = typeof metricColumns;
type MetricRow = RowOf<Metrics>;

type ByAge = Readonly<Record<CountedAge, number | null>>;

const ages = (row: MetricRow, role: 'mentees' | 'mentors'): ByAge =>
  Object.fromEntries(COUNTED_AGES.map((age) => [age, row[`${role}${age}`]])) as Record<CountedAge, number | null>;

const ageCells = (byAge: ByAge, role: 'mentees' | 'mentors'): RowPatch<Columns> =>
  Object.fromEntries(COUNTED_AGES.map((age) => [`${role}${age}`, byAge[age]]));

/** The metrics of a row, with who and when given apart. */
export const reportOf = (
  row: MetricRow,
  { orgId, period, asOf, version, submittedAt }: Pick<Report, 'orgId' | 'period' | 'asOf' | 'version' | 'submittedAt'>,
): Report => ({
  orgId,
  period,
  asOf,
  version,
  submittedAt,
  implemented: row.implemented,
  running: row.running,
  mentors: row.mentors,
  mentees: row.mentees,
  pairs: row.pairs,
  groups: row.groups,
  menteesByAge: ages(row, 'mentees'),
  mentorsByAge: ages(row, 'mentors'),
  unknownAge: row.unknownAge,
  youngTeacherMentees: row.youngTeacherMentees,
  youngTeachersTotal: row.youngTeachersTotal,
  ovzTotal: row.ovzTotal,
  ovzCovered: row.ovzCovered,
  sopTotal: row.sopTotal,
  sopCovered: row.sopCovered,
  partnerInns: row.partnerInns,
  hasResourceCentre: row.hasResourceCentre,
  lastAssessmentOn: row.lastAssessmentOn,
  mentorsByForm: row.mentorsByForm,
  menteesByCategory: row.menteesByCategory,
  pairsByForm: row.pairsByForm,
  pairsByKind: row.pairsByKind,
  pairsByStatus: row.pairsByStatus,
  leftOut: row.leftOut,
  approvedPairs: row.approvedPairs,
  consentedPairs: row.consentedPairs,
  menteeKeys: row.menteeKeys,
  mentorKeys: row.mentorKeys,
  youngTeacherKeys: row.youngTeacherKeys,
  rules: row.rules,
  menteeAnswers: row.menteeAnswers,
  menteesSatisfied: row.menteesSatisfied,
  menteesAsked: row.menteesAsked,
  mentorAnswers: row.mentorAnswers,
  mentorsSatisfied: row.mentorsSatisfied,
  mentorsAsked: row.mentorsAsked,
  resourceCentreCheckedOn: row.resourceCentreCheckedOn,
  hasCurator: row.hasCurator,
  hasMentoringSection: row.hasMentoringSection,
  programmes: row.programmes,
  programmesByStatus: row.programmesByStatus,
  tasksDue: row.tasksDue,
  tasksOnTime: row.tasksOnTime,
  taskStates: row.taskStates,
  readinessPoints: row.readinessPoints,
  readinessQuestions: row.readinessQuestions,
  meetingsRequired: row.meetingsRequired,
  meetingsHeld: row.meetingsHeld,
  answeredTwice: row.answeredTwice,
  pointsBefore: row.pointsBefore,
  pointsAfter: row.pointsAfter,
  otherMenteeKeys: row.otherMenteeKeys,
  otherMentorKeys: row.otherMentorKeys,
});

/** The metric cells of a report, ready to be written into any of the three sheets. */
export const metricCells = (report: Report): RowPatch<Metrics> => {
  const {
    menteesByAge,
    mentorsByAge,
    orgId: _orgId,
    period: _period,
    asOf: _asOf,
    version: _version,
    submittedAt: _submittedAt,
    ...plain
  } = report;
  return { ...plain, ...ageCells(menteesByAge, 'mentees'), ...ageCells(mentorsByAge, 'mentors') } as RowPatch<Metrics>;
};
