// What the coordinator has decided about the reports of a quarter, and what follows for the roll-up: a returned version does not count.
import type { Period } from '../../domain/calendar/day.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { decisionsSheet } from '../../schema/sheets/cycle.ts';
import type { Book } from '../book.ts';
import { type Collected, without } from '../jobs/collect.ts';

export type Decision = RowOfSheet<typeof decisionsSheet>;

const keyOf = (orgId: string, period: Period): string => `${orgId} ${period}`;

/** The last decision on each report, by organisation and quarter; the book is opened with «Приём отчётов». */
export const lastDecisions = (book: Book): ((orgId: string, period: Period) => Decision | undefined) => {
  const last = new Map(completeRecords(book.table(decisionsSheet)).map((row) => [keyOf(row.orgId, row.period), row]));
  return (orgId, period) => last.get(keyOf(orgId, period));
};

/** The reports as they were read, with the decisions on them: a version returned, or an older one, is no report. */
export const withDecisions = (book: Book, collected: readonly Collected[]): Collected[] => {
  const decisionOn = lastDecisions(book);
  return collected.map((one) => {
    const { organisation, report, state } = one;
    if (state !== 'submitted' || report === null || organisation.source !== 'workbook') return one;
    const last = decisionOn(organisation.id, report.period);
    if (last === undefined) return one;
    if (last.decision === 'returned') return report.version > last.version ? one : { ...one, ...without('returned') };
    return report.version === last.version ? { ...one, state: 'accepted' } : one;
  });
};
