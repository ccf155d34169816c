// What the coordinator has decided about the reports of a quarter, and what follows for the roll-up: a returned version does not count.
import type { Period } from '../../domain/calendar/day.ts';
import type { Report } from '../../domain/report/report.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { decisionsSheet } from '../../schema/sheets/cycle.ts';
import type { Book } from '../book.ts';
import { type Collected, without } from '../jobs/collect.ts';
import { isSameNumbers } from '../report/contentMark.ts';

export type Decision = RowOfSheet<typeof decisionsSheet>;

const keyOf = (orgId: string, period: Period): string => `${orgId} ${period}`;

/** The last decision on each report, by organisation and quarter; the book is opened with «Приём отчётов». */
export const lastDecisions = (book: Book): ((orgId: string, period: Period) => Decision | undefined) => {
  const last = new Map(completeRecords(book.table(decisionsSheet)).map((row) => [keyOf(row.orgId, row.period), row]));
  return (orgId, period) => last.get(keyOf(orgId, period));
};

type Reported = Collected & { readonly report: Report };

/** A submission is known by its version; a version returned, or an older one, is no report. */
const ofSubmission = (one: Reported, last: Decision): Collected => {
  const { version } = one.report;
  if (last.decision === 'returned') return version > last.version ? one : { ...one, ...without('returned') };
  return version === last.version ? { ...one, state: 'accepted' } : one;
};

/**
 * What nobody submits is known by what stands in it: returned as long as nobody touches it, accepted as long as its numbers
 * stay. Changed after a decision it is the next version.
 */
const ofContent = (one: Reported, last: Decision): Collected => {
  const { decision, version, mark } = last;
  if (decision === 'returned' && mark === one.mark) return { ...one, ...without('returned') };
  if (decision === 'accepted' && isSameNumbers(mark, one.mark))
    return { ...one, state: 'accepted', report: { ...one.report, version } };
  return { ...one, report: { ...one.report, version: version + 1 } };
};

/** The reports as they were read, with the decisions on them; one made when the organisation reported another way holds no more. */
export const withDecisions = (book: Book, collected: readonly Collected[]): Collected[] => {
  const decisionOn = lastDecisions(book);
  return collected.map((one) => {
    const { organisation, report, state } = one;
    const last = state === 'submitted' && report !== null ? decisionOn(organisation.id, report.period) : undefined;
    if (report === null || last === undefined) return one;
    const isSubmission = organisation.source === 'workbook';
    if (isSubmission !== (last.mark === '')) return one;
    return isSubmission ? ofSubmission({ ...one, report }, last) : ofContent({ ...one, report }, last);
  });
};
