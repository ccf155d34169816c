// The numbers of a report as one canonical text, from which the platform makes the checksum of a submission.
import type { ReportBody } from './report.ts';

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/** Keys in alphabetical order, lists sorted, what is empty left out. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...value].sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, inner]) => !isEmpty(inner))
    .map(([key, inner]) => [key, canonical(inner)])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
};

/**
 * Equal exactly when the reports hold the same numbers for the same organisation, quarter and day. Version and time of
 * submission are not part of it: resubmitting the same numbers gives the same text. A number that a later version of
 * the product adds changes nothing while it is empty: what was submitted before stays as it was signed.
 */
export const checksumText = (report: ReportBody): string => {
  const {
    version: _version,
    submittedAt: _submittedAt,
    ...numbers
  } = report as ReportBody & {
    readonly version?: number;
    readonly submittedAt?: string;
  };
  return JSON.stringify(canonical(numbers));
};
