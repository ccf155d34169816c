// «Кто не сдал»: the rows of the board, from what a roll-up has collected and what the board knows of the other quarters.
import type { Day, Period } from '../../domain/calendar/day.ts';
import { yearOfPeriod } from '../../domain/calendar/quarter.ts';
import type { RowPatch } from '../../schema/column.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { type Block, patched, replaced } from '../../schema/derive/write.ts';
import { isReported, type ReportState } from '../../schema/dictionaries.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { boardSheet } from '../../schema/sheets/cycle.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { reportLetter } from '../../texts/cycle.ts';
import { qualityNote } from '../../texts/reportNotes.ts';
import type { Book } from '../book.ts';
import type { Collected } from '../jobs/collect.ts';
import { lastDecisions } from './decisions.ts';

type BoardColumns = (typeof boardSheet)['columns'];
export type RegisterRow = RowOfSheet<typeof organisationsSheet>;

const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;
type Quarter = (typeof QUARTERS)[number];
export const quarterKey = (period: Period): Quarter => QUARTERS[Number(period.slice(6)) - 1] ?? 'q1';

/**
 * The letter to the curator of an organisation that has not reported; null when there is nothing to write. `remark` is that of a
 * return: it goes into the letter where there is no workbook to read it in.
 */
export const letterFor = (
  organisation: RegisterRow,
  { state, remark }: { readonly state: ReportState; readonly remark: string },
  { period, deadline, today, authority }: { period: Period; deadline: Day; today: Day; authority: string },
): { readonly subject: string; readonly body: string } | null =>
  isReported(state) || organisation.status !== 'active'
    ? null
    : reportLetter({
        organisation: organisation.shortName,
        url: organisation.source === 'typed' ? '' : organisation.workbookUrl,
        source: organisation.source ?? 'workbook',
        remark,
        state,
        period,
        deadline,
        isLate: today > deadline,
        authority,
      });

/** The remark with which a report of the quarter was returned; '' of any other. */
export const remarks = (book: Book, period: Period): ((orgId: string, state: ReportState) => string) => {
  const decisionOn = lastDecisions(book);
  return (orgId, state) => (state === 'returned' ? (decisionOn(orgId, period)?.remark ?? '') : '');
};

export interface BoardMoment {
  readonly period: Period;
  readonly deadline: Day;
  readonly today: Day;
}

/** What was collected of an organisation with its row of the register. */
type OnBoard = Pick<Collected, 'state' | 'errors'> & { readonly organisation: RegisterRow };

export const onBoard = (book: Book, all: readonly Collected[]): OnBoard[] => {
  const rowOf = new Map(completeRecords(book.table(organisationsSheet)).map((row) => [row.id, row]));
  return all.flatMap(({ organisation: { id }, state, errors }) => {
    const organisation = rowOf.get(id);
    return organisation === undefined ? [] : [{ organisation, state, errors }];
  });
};

/** The board with this quarter as it was collected; what it says of the other quarters and years stays. */
export const boardBlocks = (book: Book, moment: BoardMoment, all: readonly OnBoard[]): Block[] => {
  const table = book.table(boardSheet);
  const year = yearOfPeriod(moment.period);
  const known = completeRecords(table);
  const before = new Map(known.filter((row) => row.year === year).map((row) => [row.orgId, row]));
  const { authority } = book.settings;
  const remarkOf = remarks(book, moment.period);
  const rows = all.map(({ organisation, state, errors }): RowPatch<BoardColumns> => {
    const { q1 = null, q2 = null, q3 = null, q4 = null } = before.get(organisation.id) ?? {};
    return {
      year,
      orgId: organisation.id,
      orgName: organisation.shortName,
      source: organisation.source,
      q1,
      q2,
      q3,
      q4,
      [quarterKey(moment.period)]: state,
      note: organisation.status === 'active' ? qualityNote(state, errors ?? 0) : '',
      letter:
        letterFor(organisation, { state, remark: remarkOf(organisation.id, state) }, { ...moment, authority })?.body ??
        '',
    };
  });
  return replaced(table, [...rows, ...known.filter((row) => row.year !== year)]);
};

/** One cell of the board after a decision; an organisation that is not on it yet comes with the next roll-up. */
export const boardCell = (book: Book, orgId: string, period: Period, state: ReportState): Block[] => {
  const table = book.table(boardSheet);
  const row = table.rows.find(({ record }) => record.orgId === orgId && record.year === yearOfPeriod(period));
  return row === undefined
    ? []
    : patched(table, row.rowNumber, { [quarterKey(period)]: state, note: qualityNote(state, 0) });
};
