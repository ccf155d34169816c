// The numbers of a report as one canonical text, from which the platform makes the checksum of a submission.
import { COUNTED_AGES, type ReportBody } from './report.ts';

/**
 * Equal exactly when the reports hold the same numbers for the same organisation, quarter and day. Version and time of
 * submission are not part of it: resubmitting the same numbers gives the same text.
 */
export const checksumText = (report: ReportBody): string =>
  JSON.stringify([
    report.orgId,
    report.period,
    report.asOf,
    report.implemented,
    report.running,
    report.mentors,
    report.mentees,
    report.pairs,
    report.groups,
    COUNTED_AGES.map((age) => report.menteesByAge[age]),
    COUNTED_AGES.map((age) => report.mentorsByAge[age]),
    report.unknownAge,
    report.youngTeacherMentees,
    report.youngTeachersTotal,
    report.ovzTotal,
    report.ovzCovered,
    report.sopTotal,
    report.sopCovered,
    [...report.partnerInns].sort(),
    report.hasResourceCentre,
    report.lastAssessmentOn,
  ]);
