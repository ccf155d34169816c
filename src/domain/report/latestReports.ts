// Of several submissions of one organisation for one quarter, the one that holds.
import { checksumText } from './checksumText.ts';
import type { Report } from './report.ts';

// Equal versions can only come from a hand-edited sheet; whichever is taken must not depend on the order of rows.
const later = (one: Report, other: Report): Report => {
  if (one.version !== other.version) return one.version > other.version ? one : other;
  if (one.submittedAt !== other.submittedAt) return one.submittedAt > other.submittedAt ? one : other;
  return checksumText(one) > checksumText(other) ? one : other;
};

/** Highest version for each organisation and quarter, sorted by organisation, then quarter. */
export const latestReports = (reports: readonly Report[]): Report[] => {
  const latest = new Map<string, Report>();
  for (const report of reports) {
    const key = `${report.orgId} ${report.period}`;
    const found = latest.get(key);
    latest.set(key, found === undefined ? report : later(found, report));
  }
  return [...latest.keys()].sort().flatMap((key) => latest.get(key) ?? []);
};
