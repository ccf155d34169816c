// Reading one organisation's report, from its workbook or from the coordinator's numbers, and keeping it in «Свод по ОО».
import type { Period } from '../../domain/calendar/day.ts';
import { quarterOf, yearOfPeriod } from '../../domain/calendar/quarter.ts';
import type { Organisation } from '../../domain/register/organisation.ts';
import { checksumText } from '../../domain/report/checksumText.ts';
import type { Report } from '../../domain/report/report.ts';
import type { RowPatch } from '../../schema/column.ts';
import { completeRecords, readTable } from '../../schema/derive/table.ts';
import { appended, type Block, patched } from '../../schema/derive/write.ts';
import type { ReportState } from '../../schema/dictionaries.ts';
import { fullLayout } from '../../schema/layout.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { outboxSheet, rollUpSheet, typedSheet } from '../../schema/sheets/report.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';
import { metricCells, reportOf } from '../report/report.ts';

type RollUpColumns = (typeof rollUpSheet)['columns'];

const BLANK_ROW: RowPatch<RollUpColumns> = Object.fromEntries(
  Object.keys(rollUpSheet.columns).map((key) => [key, null]),
);

/** What came of asking one organisation. `report` is null unless the state is `accepted`. */
export interface Collected {
  readonly organisation: Organisation;
  readonly state: ReportState;
  readonly report: Report | null;
  /** What the school's own check found when it submitted; null where nobody checked. */
  readonly errors: number | null;
  readonly warnings: number | null;
}

type Submission = RowOfSheet<typeof outboxSheet>;

/**
 * The latest version of the quarter. An organisation that left in the year is counted by its last report before that
 * (domain reference §6.6): its people took part until then.
 */
const lastSubmission = (
  rows: readonly Submission[],
  organisation: Organisation,
  period: Period,
): Submission | undefined => {
  const wanted = (row: Submission): boolean =>
    organisation.status === 'active'
      ? row.period === period
      : row.period <= period && yearOfPeriod(row.period) === yearOfPeriod(period);
  return rows
    .filter((row) => row.orgId === organisation.id && wanted(row))
    .sort((a, b) => (a.period === b.period ? b.version - a.version : a.period < b.period ? 1 : -1))[0];
};

/** Reads the last submission of the quarter from the school's workbook: one call. A workbook that cannot be read is a state, not an error. */
export const collectFrom = (ports: Ports, organisation: Organisation, period: Period): Collected => {
  const without = (state: ReportState): Collected => ({
    organisation,
    state,
    report: null,
    errors: null,
    warnings: null,
  });
  if (organisation.workbookId === '') return without('missing');
  const values = ports.workbooks.readForeign(organisation.workbookId, outboxSheet.title);
  if (values === null) return without('unreadable');
  const table = readTable(outboxSheet, values, fullLayout('names'));
  if (table.header.problems.length > 0) return without('unreadable');
  const last = lastSubmission(completeRecords(table), organisation, period);
  if (last === undefined) return without('missing');
  const report = reportOf(last, last);
  const intact = last.checksum === ports.shipped.digest(checksumText(report));
  const { errors, warnings } = last;
  return intact ? { organisation, state: 'accepted', report, errors, warnings } : without('altered');
};

/** Reports of the organisations whose numbers the coordinator types. */
export const typedReports = (book: Book, period: Period): Collected[] => {
  const rows = completeRecords(book.table(typedSheet)).filter((row) => row.period === period);
  return completeRecords(book.table(organisationsSheet))
    .filter((organisation) => organisation.source === 'typed')
    .map((organisation) => {
      const row = rows.filter(({ orgId }) => orgId === organisation.id).at(-1);
      if (row === undefined) return { organisation, state: 'missing', report: null, errors: null, warnings: null };
      return {
        organisation,
        errors: null,
        warnings: null,
        state: 'accepted',
        report: reportOf(row, { orgId: organisation.id, period, asOf: null, version: 1, submittedAt: '' }),
      };
    });
};

/** One row of «Свод по ОО»; every cell is said, so that nothing of an older report stays behind. */
export const rollUpRow = (
  { organisation, state, report, errors, warnings }: Collected,
  period: Period,
): RowPatch<RollUpColumns> => ({
  ...BLANK_ROW,
  ...(report ? metricCells(report) : {}),
  orgId: organisation.id,
  orgName: organisation.shortName,
  orgType: organisation.orgType,
  period,
  source: organisation.source,
  state,
  asOf: report?.asOf ?? null,
  version: report?.version ?? null,
  submittedAt: report?.submittedAt ?? '',
  errors,
  warnings,
});

/** What a wave collected: a row of the same organisation and quarter is overwritten, a new one is added. */
export const collectedBlocks = (book: Book, period: Period, collected: readonly Collected[]): Block[] => {
  const table = book.table(rollUpSheet);
  const rowOf = new Map(
    table.rows.filter((row) => row.record.period === period).map((row) => [row.record.orgId, row.rowNumber]),
  );
  const known = collected.flatMap((one) => {
    const rowNumber = rowOf.get(one.organisation.id);
    return rowNumber === undefined ? [] : patched(table, rowNumber, rollUpRow(one, period));
  });
  const added = collected.filter((one) => !rowOf.has(one.organisation.id));
  return [
    ...known,
    ...appended(
      table,
      added.map((one) => rollUpRow(one, period)),
    ),
  ];
};

/** What earlier waves of this run kept of the quarter, by organisation. */
export const keptByEarlierWaves = (book: Book, period: Period): Map<string, Omit<Collected, 'organisation'>> =>
  new Map(
    completeRecords(book.table(rollUpSheet))
      .filter((row) => row.period === period)
      .map((row) => {
        const state = row.state ?? 'missing';
        const head = {
          orgId: row.orgId,
          period: row.asOf === null ? period : quarterOf(row.asOf),
          asOf: row.asOf,
          version: row.version ?? 1,
          submittedAt: row.submittedAt,
        };
        const { errors, warnings } = row;
        return [row.orgId, { state, report: state === 'accepted' ? reportOf(row, head) : null, errors, warnings }];
      }),
  );
