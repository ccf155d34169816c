// The coordinator accepts reports or returns one with a remark; what was decided is a row of «Приём отчётов» that nothing changes.
import type { Period } from '../../domain/calendar/day.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { RowPatch } from '../../schema/column.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { appended, type Block, patched } from '../../schema/derive/write.ts';
import type { ReportState } from '../../schema/dictionaries.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { boardSheet, decisionsSheet } from '../../schema/sheets/cycle.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { metricColumns, rollUpSheet } from '../../schema/sheets/report.ts';
import { returnLetter } from '../../texts/cycle.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { boardCell, type RegisterRow } from './board.ts';
import { writeRemark } from './remarks.ts';

const SHEETS = [organisationsSheet, rollUpSheet, decisionsSheet, boardSheet];

const NO_NUMBERS: RowPatch<typeof metricColumns> = Object.fromEntries(
  Object.keys(metricColumns).map((key) => [key, null]),
);

/** Rows of «Свод по ОО» for a quarter, without those of its sums. */
const reportRows = (book: Book, period: Period) => {
  const own = new Set(completeRecords(book.table(organisationsSheet)).map(({ id }) => id));
  return book
    .table(rollUpSheet)
    .rows.filter(({ complete, record }) => complete && record.period === period && own.has(record.orgId));
};

/** What a decision is about where no version was submitted; a workbook's mark is of the reading and of no interest. */
const markOf = ({ source, mark }: RowOfSheet<typeof rollUpSheet>): string => (source === 'workbook' ? '' : mark);

const decided = (book: Book, rowNumber: number, orgId: string, period: Period, state: ReportState): Block[] => [
  ...patched(book.table(rollUpSheet), rowNumber, {
    ...(state === 'returned' ? { ...NO_NUMBERS, errors: null, warnings: null } : {}),
    state,
  }),
  ...boardCell(book, orgId, period, state),
];

/** Accepts the submitted reports of the quarter, all of them or those of `orgIds`; accepted ones are passed over. */
export const acceptReports = (
  ports: Ports,
  { period, orgIds }: { period: Period; orgIds: readonly string[] },
): Outcome<{ accepted: number }> => {
  const opened = requireBook(ports, 'municipality', SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const rows = reportRows(book, period).filter(
    ({ record }) => record.state === 'submitted' && (orgIds.length === 0 || orgIds.includes(record.orgId)),
  );
  if (rows.length === 0) return done({ accepted: 0 });
  const decidedAt = ports.clock.now();
  book.write(
    appended(
      book.table(decisionsSheet),
      rows.map(({ record }) => ({
        orgId: record.orgId,
        orgName: record.orgName,
        period,
        version: record.version ?? 1,
        decision: 'accepted' as const,
        decidedAt,
        mark: markOf(record),
      })),
    ),
    ...rows.map(({ rowNumber, record }) => decided(book, rowNumber, record.orgId, period, 'accepted')),
  );
  return done({ accepted: rows.length });
};

export interface Return {
  readonly period: Period;
  readonly orgId: string;
  readonly version: number;
  readonly remark: string;
}

const decisionRow = (book: Book, { period, orgId, version }: Return) =>
  book
    .table(decisionsSheet)
    .rows.find(
      ({ record }) =>
        record.orgId === orgId &&
        record.period === period &&
        record.version === version &&
        record.decision === 'returned',
    );

/**
 * One letter a return: the row says that it went out before it does, so a run killed in between and repeated never writes
 * twice. False when there is no address or today's letters are used up.
 */
const tellCurator = (ports: Ports, returned: Return, organisation: RegisterRow): boolean => {
  const opened = requireBook(ports, 'municipality', SHEETS);
  if (!opened.ok || organisation.curatorEmail === '') return false;
  const book = opened.value;
  const row = decisionRow(book, returned);
  if (row === undefined) return false;
  if (row.record.toldAt !== '') return true;
  const table = book.table(decisionsSheet);
  book.write(patched(table, row.rowNumber, { toldAt: ports.clock.now() }));
  const letter = returnLetter({
    organisation: organisation.shortName,
    source: organisation.source,
    remark: row.record.remark,
    url: organisation.workbookUrl,
    period: returned.period,
    version: returned.version,
    authority: book.settings.authority,
  });
  const isSent = ports.mail.send(organisation.curatorEmail, letter.subject, letter.body);
  if (!isSent) book.write(patched(table, row.rowNumber, { toldAt: '' }));
  return isSent;
};

/**
 * Returns a version with a remark: it does not count until a newer one is submitted, the sheet is changed or the numbers are
 * typed anew. Repeated, it goes on where it was. Refused: `organisation_unknown`, `remark_missing`, `report_not_submitted` (there is no report of
 * this version in «Свод по ОО»).
 */
export const returnReport = (ports: Ports, returned: Return): Outcome<{ written: boolean; told: boolean }> => {
  const { period, orgId, version } = returned;
  const remark = returned.remark.trim();
  if (remark === '') return refused({ code: 'remark_missing' });
  const opened = requireBook(ports, 'municipality', SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const organisation = completeRecords(book.table(organisationsSheet)).find(({ id }) => id === orgId);
  if (organisation === undefined) return refused({ code: 'organisation_unknown', data: { orgId } });
  const known = decisionRow(book, returned);
  const row = reportRows(book, period).find(
    ({ record }) =>
      record.orgId === orgId &&
      record.version === version &&
      (record.state === 'submitted' || record.state === 'accepted'),
  );
  if (known === undefined && row === undefined) return refused({ code: 'report_not_submitted', data: { orgId } });
  const returnedAt = known?.record.decidedAt ?? ports.clock.now();
  if (known === undefined && row !== undefined)
    book.write(
      appended(book.table(decisionsSheet), [
        {
          orgId,
          orgName: organisation.shortName,
          period,
          version,
          decision: 'returned',
          remark,
          decidedAt: returnedAt,
          mark: markOf(row.record),
        },
      ]),
      decided(book, row.rowNumber, orgId, period, 'returned'),
    );
  const said = { period, version, remark: known?.record.remark ?? remark, returnedAt };
  const written = organisation.source !== 'workbook' || writeRemark(ports, organisation.workbookId, said);
  return done({ written, told: tellCurator(ports, returned, organisation) });
};
