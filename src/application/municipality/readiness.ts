// How far each organisation is, told from the municipal workbook alone: the register, the last reports, what was entered of the roadmap.
import type { Day } from '../../domain/calendar/day.ts';
import { grouped } from '../../domain/grouped.ts';
import { organisationNeed, type QuarterDays, type ReportStanding } from '../../domain/readiness/organisationNeed.ts';
import { lateTasks } from '../../domain/roadmap/givenTasks.ts';
import { toldTask } from '../../domain/roadmap/taskLine.ts';
import type { OrganisationReadiness } from '../../rpc/views/readiness.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { isReported, type ReportState } from '../../schema/dictionaries.ts';
import { ageOf } from '../../schema/migrations/migrations.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import type { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { executionSheet } from '../../schema/sheets/plan.ts';
import { rollUpSheet } from '../../schema/sheets/report.ts';
import { periodName } from '../../texts/ru.ts';
import type { Book } from '../book.ts';
import { waitsForAccess } from './bookAccess.ts';

type RegisterRow = RowOfSheet<typeof organisationsSheet>;
type RollUpRow = RowOfSheet<typeof rollUpSheet>;

const standingOf = (state: ReportState | null): ReportStanding | null =>
  state === null || state === 'submitted' || state === 'accepted' || state === 'returned' || state === 'missing'
    ? state
    : 'unread';

const bookOf = ({ source, workbookUrl, workbookVersion }: RegisterRow): OrganisationReadiness['book'] => {
  if (source === 'typed') return 'not_needed';
  if (workbookUrl === '') return 'none';
  return source === 'workbook' && ageOf(workbookVersion) === 'older' ? 'older' : 'there';
};

const accessOf = (row: RegisterRow): OrganisationReadiness['access'] => {
  if (row.source !== 'workbook') return 'not_needed';
  if (row.curatorEmail === '') return 'no_address';
  return row.workbookUrl === '' || waitsForAccess(row) ? 'closed' : 'open';
};

/** Why a pair that is written down waits for its order. */
const UNSIGNED = ['draft', 'order_missing', 'order_of_other_type', 'order_not_signed', 'order_after_window'] as const;

const bothOf = (one: number | null, other: number | null): number | null =>
  one === null && other === null ? null : (one ?? 0) + (other ?? 0);

const toldBy = (row: RollUpRow): NonNullable<OrganisationReadiness['told']> => ({
  quarter: periodName(row.period),
  mentors: row.mentors,
  mentees: row.mentees,
  pairs: row.approvedPairs ?? bothOf(row.pairs, row.groups),
  unsigned: row.approvedPairs === null ? null : UNSIGNED.reduce((sum, reason) => sum + (row.leftOut[reason] ?? 0), 0),
});

/** The last report of each organisation that has numbers. */
const lastReports = (book: Book): ReadonlyMap<string, RollUpRow> =>
  new Map(
    completeRecords(book.table(rollUpSheet))
      .filter(({ state }) => isReported(state))
      .sort((one, other) => (one.period < other.period ? -1 : 1))
      .map((row) => [row.orgId, row]),
  );

/** `book` is opened with «Свод по ОО» and «Исполнение»; `stateOf` is the state of the report of the quarter, null while nobody has asked. */
export const readinessIn = (
  book: Book,
  days: QuarterDays,
  today: Day,
  stateOf: (orgId: string) => ReportState | null,
): ((row: RegisterRow) => OrganisationReadiness) => {
  const reports = lastReports(book);
  const entered = grouped(completeRecords(book.table(executionSheet)), ({ orgId }) => orgId);
  return (row) => {
    const report = reports.get(row.id);
    const told = report === undefined ? null : toldBy(report);
    const tasks = lateTasks((report?.taskStates ?? []).flatMap(toldTask), entered.get(row.id) ?? [], today);
    const [made, access] = [bookOf(row), accessOf(row)];
    const facts = {
      source: row.source ?? 'workbook',
      isMade: made !== 'none',
      hasAddress: access !== 'no_address',
      isOpen: access === 'open',
      isOlder: made === 'older',
      report: standingOf(stateOf(row.id)),
      signedPairs: report?.approvedPairs ?? null,
      lateTasks: tasks.late,
    };
    return { need: organisationNeed(facts, days, today), book: made, access, told, tasks };
  };
};
