// The last step of a roll-up: indicators of the quarter computed, shown and kept as an immutable snapshot, all in one write.
import type { Day, Period } from '../../domain/calendar/day.ts';
import { reportDeadline } from '../../domain/calendar/reportDeadline.ts';
import { computeIndicators } from '../../domain/indicator/computeIndicators.ts';
import type { IndicatorResult } from '../../domain/indicator/indicator.ts';
import { computeOperational } from '../../domain/operational/computeOperational.ts';
import type { OperationalResult } from '../../domain/operational/operational.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Report } from '../../domain/report/report.ts';
import type { RowPatch } from '../../schema/column.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { appended, replaced } from '../../schema/derive/write.ts';
import { isReported } from '../../schema/dictionaries.ts';
import { CHECKED_SHEETS } from '../../schema/roles.ts';
import { eventsSheet } from '../../schema/sheets/activity.ts';
import {
  constantsSheet,
  dataQualitySheet,
  indicatorsSheet,
  organisationsSheet,
  snapshotsSheet,
} from '../../schema/sheets/municipality.ts';
import { operationalSheet } from '../../schema/sheets/operational.ts';
import { executionSheet, roadmapSheet } from '../../schema/sheets/plan.ts';
import { rollUpSheet } from '../../schema/sheets/report.ts';
import { checksSheet } from '../../schema/sheets/service.ts';
import { chartsRefused } from '../../texts/jobs.ts';
import { qualityNote } from '../../texts/reportNotes.ts';
import { rollUpTotal } from '../../texts/ru.ts';
import type { Book } from '../book.ts';
import { checkMunicipalBook } from '../check/checkMunicipalBook.ts';
import { checkRows } from '../check/checkRows.ts';
import { boardBlocks, onBoard } from '../cycle/board.ts';
import { withDecisions } from '../cycle/decisions.ts';
import { rhythmOf } from '../cycle/rhythm.ts';
import { drawDashboard } from '../dashboard/drawDashboard.ts';
import { sheetReports } from '../orgSheets/sheetReports.ts';
import type { Ports } from '../ports.ts';
import { indicatorsOn, type Profile } from '../profile.ts';
import { profileOf } from '../profiles/profileOf.ts';
import { type Counting, countingOf } from '../report/counting.ts';
import { numberRows } from '../report/frozenNumbers.ts';
import { operationalRows } from '../report/operationalCells.ts';
import { checksumOf, snapshotChecksum, snapshotRows, snapshotsOf } from '../report/snapshots.ts';
import { type Collected, keptByEarlierWaves, rollUpRow, typedReports, without } from './collect.ts';
import { legalFormRows, totalCells } from './legalFormRows.ts';

export interface Quarter {
  readonly period: Period;
  readonly asOf: Day;
  /** When this roll-up was started, local date-time. */
  readonly frozenAt: string;
}

/** What was frozen. `isNew` is false when nothing has changed since the last snapshot of the quarter. */
export interface Frozen extends Quarter {
  readonly version: number;
  readonly isNew: boolean;
  readonly missing: number;
  readonly expected: number;
  /** False when Google refused the charts of «Графики»: the numbers are there without them. */
  readonly isDrawn: boolean;
}

/** All organisations in register order with what is known of each. */
const everything = (book: Book, period: Period, collected: readonly Collected[]): Collected[] => {
  const kept = keptByEarlierWaves(book, period);
  const fresh = new Map([...collected, ...typedReports(book, period)].map((one) => [one.organisation.id, one]));
  return completeRecords(book.table(organisationsSheet)).map(
    (organisation) =>
      fresh.get(organisation.id) ?? {
        organisation,
        ...(kept.get(organisation.id) ?? without('missing')),
      },
  );
};

const reportsOf = (all: readonly Collected[]): Report[] => all.flatMap(({ report }) => report ?? []);

const compute = (
  book: Book,
  profile: Profile,
  { parameters, rules }: Counting,
  quarter: Quarter,
  all: readonly Collected[],
): IndicatorResult[] =>
  computeIndicators({
    moment: { period: quarter.period, asOf: quarter.asOf },
    organisations: all.map(({ organisation }) => organisation),
    reports: reportsOf(all),
    constants: completeRecords(book.table(constantsSheet)),
    events: completeRecords(book.table(eventsSheet)),
    definitions: indicatorsOn(profile),
    parameters,
    rules,
  });

const computeMetrics = (
  book: Book,
  profile: Profile,
  { parameters }: Counting,
  moment: { readonly period: Period; readonly asOf: Day },
  all: readonly Collected[],
): OperationalResult[] =>
  computeOperational({
    moment,
    organisations: all.map(({ organisation }) => organisation),
    reports: reportsOf(all),
    ids: profile.operational.filter(({ on }) => on).map(({ id }) => id),
    parameters,
    municipalTasks: completeRecords(book.table(roadmapSheet)),
    execution: completeRecords(book.table(executionSheet)),
  });

/** The row of «Свод по ОО» below all organisations. */
const totalRow = (all: readonly Collected[], period: Period): RowPatch<(typeof rollUpSheet)['columns']> => ({
  ...totalCells(all),
  orgId: rollUpTotal.id,
  orgName: rollUpTotal.name,
  period,
});

/** A row as «Показатели» shows it: what it rests on is kept in «Снимки». */
const withoutProof = ({
  rule: _rule,
  leftOut: _leftOut,
  parts: _parts,
  constants: _constants,
  ...shown
}: RowPatch<(typeof snapshotsSheet)['columns']>) => shown;

/** One row of «Качество данных»: what is known of the organisation's own problems and what to do about them. */
const qualityRow = (one: Collected, period: Period): RowPatch<(typeof dataQualitySheet)['columns']> => ({
  orgId: one.organisation.id,
  orgName: one.organisation.shortName,
  period,
  state: one.state,
  errors: one.errors,
  warnings: one.warnings,
  note: qualityNote(one.state, one.errors ?? 0),
});

/** Nobody looks for a chart that is not there: it is told where people look. */
const CHARTS_REFUSED: Problem = { code: 'charts_refused', level: 'warning' };

/** Writes the roll-up, the indicators, the checks and — when anything differs from the last one — a new version of the snapshot. */
export const freezeQuarter = (ports: Ports, book: Book, quarter: Quarter, collected: readonly Collected[]): Frozen => {
  const { period, asOf, frozenAt } = quarter;
  const { profile, problems: profileProblems } = profileOf(ports, book);
  const counting = countingOf(ports, book.settings, profile.parameters);
  const sheets = sheetReports(ports, book, { period, asOf }, counting);
  const all = withDecisions(book, everything(book, period, [...collected, ...sheets.collected]));
  const results = compute(book, profile, counting, quarter, all);
  const last = snapshotsOf(book, period).at(-1);
  const moment = { period, asOf };
  const metrics = computeMetrics(book, profile, counting, moment, all);
  const lines = all.map((one) => rollUpRow(one, period));
  const shown = snapshotRows(results, profile.indicators, counting.parameters, moment);
  const measured = operationalRows(metrics, profile, counting.parameters, moment);
  const frozen = [...shown, ...measured];
  const numbers = numberRows(lines, period);
  const checksum = snapshotChecksum(ports, [...frozen, ...numbers]);
  const isNew = last === undefined || checksumOf(last) !== checksum;
  const version = (last?.version ?? 0) + (isNew ? 1 : 0);
  const rows = frozen.map((row) => ({ ...row, version }));
  // Before the snapshot: killed between the two, the job does both again; what is drawn twice is the same.
  const isDrawn = drawDashboard(ports, book, { period, asOf, version }, rows, all, profile.indicators);
  const problems = [
    ...checkMunicipalBook(book, CHECKED_SHEETS.municipality, asOf),
    ...sheets.problems,
    ...profileProblems,
    ...(isDrawn ? [] : [CHARTS_REFUSED]),
  ];
  book.write(
    replaced(book.table(rollUpSheet), [...lines, totalRow(all, period), ...legalFormRows(all, period)]),
    replaced(
      book.table(indicatorsSheet),
      shown.map((row) => withoutProof({ ...row, version })),
    ),
    replaced(
      book.table(operationalSheet),
      measured.map(({ rule: _rule, ...row }) => ({ ...row, version })),
    ),
    replaced(book.table(dataQualitySheet), [
      ...all.map((one) => qualityRow(one, period)),
      ...(isDrawn ? [] : [{ orgId: rollUpTotal.id, orgName: rollUpTotal.name, period, note: chartsRefused }]),
    ]),
    replaced(book.table(checksSheet), checkRows(ports, book, problems)),
    boardBlocks(
      book,
      { period, deadline: reportDeadline(period, rhythmOf(profile)), today: ports.clock.today() },
      onBoard(book, all),
    ),
    isNew
      ? appended(
          book.table(snapshotsSheet),
          [...rows, ...numbers].map((row) => ({ ...row, version, frozenAt, checksum })),
        )
      : [],
  );
  const active = all.filter(({ organisation }) => organisation.status === 'active');
  const missing = active.filter(({ state }) => !isReported(state)).length;
  return { ...quarter, version, isNew, missing, expected: active.length, isDrawn };
};
