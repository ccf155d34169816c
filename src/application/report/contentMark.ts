// The mark of a report that nobody submits: of a sheet in the municipal workbook, or of numbers the coordinator typed. A decision holds as long as it stays the same.
import type { ReportBody } from '../../domain/report/report.ts';
import { metricCells } from './report.ts';

/** FNV-1a, 32 bits: against accidents, not against anybody; a digest of Google's would be a call for each report. */
export const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** Of the numbers, and of everything they were made of: `1x2y3z-4a5b6c`. By which rules they were counted is no part of them. */
export const contentMark = (report: ReportBody, content: unknown): string => {
  const { rules: _rules, ...numbers } = metricCells({ ...report, version: 1, submittedAt: '' });
  return [numbers, content].map((part) => fingerprint(JSON.stringify(part))).join('-');
};

/** Whether two marks are of the same numbers, whatever these were made of. */
export const isSameNumbers = (one: string, other: string): boolean => one.split('-')[0] === other.split('-')[0];
