// How far each organisation is, told from the municipal workbook alone: the register, the last reports, what was entered of the roadmap.
import type { Day } from '../../domain/calendar/day.ts';
import { grouped } from '../../domain/grouped.ts';
import { organisationNeed, type QuarterDays, type ReportStanding } from '../../domain/readiness/organisationNeed.ts';
import { lateTasks } from '../../domain/roadmap/givenTasks.ts';
import { toldTask } from '../../domain/roadmap/taskLine.ts';
import type { OrganisationReadiness } from '../../rpc/views/readiness.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import type { ReportState } from '../../schema/dictionaries.ts';
import { ageOf } from '../../schema/migrations/migrations.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import type { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { executionSheet } from '../../schema/sheets/plan.ts';
import type { Book } from '../book.ts';
import type { LastReports } from '../cycle/toldNumbers.ts';
import { waitsForAccess } from './bookAccess.ts';

type RegisterRow = RowOfSheet<typeof organisationsSheet>;

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

/** `book` is opened with «Исполнение»; `stateOf` is the state of the report of the quarter, null while nobody has asked. */
export const readinessIn = (
  book: Book,
  reports: LastReports,
  days: QuarterDays,
  today: Day,
  stateOf: (orgId: string) => ReportState | null,
): ((row: RegisterRow) => OrganisationReadiness) => {
  const entered = grouped(completeRecords(book.table(executionSheet)), ({ orgId }) => orgId);
  return (row) => {
    const report = reports.get(row.id);
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
    return { need: organisationNeed(facts, days, today), book: made, access, tasks };
  };
};
