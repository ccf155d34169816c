// Reading one organisation's report, from its workbook or from the coordinator's numbers, and keeping it in «Свод по ОО».
import type { Period } from '../../domain/calendar/day.ts';
import { quarterOf, yearOfPeriod } from '../../domain/calendar/quarter.ts';
import type { Organisation } from '../../domain/register/organisation.ts';
import { checksumText } from '../../domain/report/checksumText.ts';
import type { Report } from '../../domain/report/report.ts';
import type { RowPatch } from '../../schema/column.ts';
import { completeRecords, readTable } from '../../schema/derive/table.ts';
import { appended, type Block, patched } from '../../schema/derive/write.ts';
import { isReported, type ReportState } from '../../schema/dictionaries.ts';
import { fullLayout } from '../../schema/layout.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { outboxSheet, rollUpSheet, typedSheet } from '../../schema/sheets/report.ts';
import type { Book } from '../book.ts';
import type { ForeignSheet, Ports } from '../ports.ts';
import { contentMark } from '../report/contentMark.ts';
import { metricCells, reportOf } from '../report/report.ts';

type RollUpColumns = (typeof rollUpSheet)['columns'];

const BLANK_ROW: RowPatch<RollUpColumns> = Object.fromEntries(
  Object.keys(rollUpSheet.columns).map((key) => [key, null]),
);

/** What is known of the report of one organisation. `report` is null unless the state is `submitted` or `accepted`. */
export interface Told {
  readonly state: ReportState;
  readonly report: Report | null;
  /** What the school's own check found when it submitted; null where nobody checked. */
  readonly errors: number | null;
  readonly warnings: number | null;
  /** By which the workbook, the sheet or the typed row is known not to have changed since; empty when that cannot be told. */
  readonly mark: string;
}

/** What came of asking one organisation. */
export interface Collected extends Told {
  readonly organisation: Organisation;
}

/** Where there is no report, for this reason. */
export const without = (state: ReportState): Told => ({ state, report: null, errors: null, warnings: null, mark: '' });

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

/** The last submission of the quarter on the school's «Отправка». A sheet that cannot be read is a state, not an error. */
export const submissionIn = (ports: Ports, organisation: Organisation, period: Period, sheet: ForeignSheet): Told => {
  if (sheet.kind === 'try_again') return without('no_answer');
  if (sheet.kind === 'unreadable') return without(sheet.reason);
  const table = readTable(outboxSheet, sheet.values, fullLayout('names'));
  if (table.header.problems.length > 0) return without('damaged');
  const last = lastSubmission(completeRecords(table), organisation, period);
  if (last === undefined) return without('missing');
  const { orgId, asOf, version, submittedAt } = last;
  const report = reportOf(last, { orgId, period: last.period, asOf, version, submittedAt });
  const intact = last.checksum === ports.shipped.digest(checksumText(report));
  const { errors, warnings } = last;
  return intact ? { state: 'submitted', report, errors, warnings, mark: '' } : without('altered');
};

/** Reports of the organisations whose numbers the coordinator types. */
export const typedReports = (book: Book, period: Period): Collected[] => {
  const rows = completeRecords(book.table(typedSheet)).filter((row) => row.period === period);
  return completeRecords(book.table(organisationsSheet))
    .filter((organisation) => organisation.source === 'typed')
    .map((organisation) => {
      const row = rows.filter(({ orgId }) => orgId === organisation.id).at(-1);
      if (row === undefined) return { organisation, ...without('missing') };
      const { typedAt: submittedAt, source } = row;
      const report = reportOf(row, { orgId: organisation.id, period, asOf: null, version: 1, submittedAt });
      return { organisation, ...without('submitted'), report, mark: contentMark(report, [submittedAt, source]) };
    });
};

/** One row of «Свод по ОО»; every cell is said, so that nothing of an older report stays behind. */
export const rollUpRow = (
  { organisation, state, report, errors, warnings, mark }: Collected,
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
  mark,
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
export const keptByEarlierWaves = (book: Book, period: Period): Map<string, Told> =>
  new Map(
    completeRecords(book.table(rollUpSheet))
      .filter((row) => row.period === period)
      .map((row) => {
        // Whether it was accepted is told by the decisions: what was read stays what was read.
        const state = row.state === 'accepted' ? 'submitted' : (row.state ?? 'missing');
        const head = {
          orgId: row.orgId,
          period: row.asOf === null ? period : quarterOf(row.asOf),
          asOf: row.asOf,
          version: row.version ?? 1,
          submittedAt: row.submittedAt,
        };
        const { errors, warnings, mark } = row;
        return [row.orgId, { state, report: isReported(state) ? reportOf(row, head) : null, errors, warnings, mark }];
      }),
  );
