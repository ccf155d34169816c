// The numbers of a report as one canonical text, from which the platform makes the checksum of a submission.
import { canonicalText } from './canonicalText.ts';
import type { Report, ReportBody } from './report.ts';

/**
 * Equal exactly when the reports hold the same numbers for the same organisation, quarter and day. Version and time of
 * submission are not part of it: resubmitting the same numbers gives the same text. A number that a later version of
 * the product adds changes nothing while it is empty: what was submitted before stays as it was signed.
 */
export const checksumText = (report: ReportBody): string => {
  const { version: _version, submittedAt: _submittedAt, ...numbers } = report as ReportBody & Partial<Report>;
  return canonicalText(numbers);
};
