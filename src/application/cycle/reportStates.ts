// The state of any report of any quarter, as far as the municipal workbook knows it.
import type { Period } from '../../domain/calendar/day.ts';
import { yearOfPeriod } from '../../domain/calendar/quarter.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import type { ReportState } from '../../schema/dictionaries.ts';
import { boardSheet } from '../../schema/sheets/cycle.ts';
import { rollUpSheet } from '../../schema/sheets/report.ts';
import type { Book } from '../book.ts';
import { quarterKey } from './board.ts';

/** Null while nobody has asked. What a wave has just brought wins over «Кто не сдал». */
export const reportStates = (book: Book): ((orgId: string, period: Period) => ReportState | null) => {
  const board = new Map(completeRecords(book.table(boardSheet)).map((row) => [`${row.orgId} ${row.year}`, row]));
  const rolledUp = new Map(
    completeRecords(book.table(rollUpSheet)).map((row) => [`${row.orgId} ${row.period}`, row.state]),
  );
  return (orgId, period) =>
    rolledUp.get(`${orgId} ${period}`) ?? board.get(`${orgId} ${yearOfPeriod(period)}`)?.[quarterKey(period)] ?? null;
};
