// The roadmap of the municipality brought to a day: its own tasks, and those it has given to the organisations.
import type { Day } from '../../domain/calendar/day.ts';
import { earlierOf } from '../../domain/calendar/day.ts';
import { isSignedOn } from '../../domain/order/isSigned.ts';
import { needsCurator, withoutCurator } from '../../domain/readiness/withoutCurator.ts';
import { isInOfficeOn } from '../../domain/register/curator.ts';
import { countsOfGiven, type GivenTask, givenTasks } from '../../domain/roadmap/givenTasks.ts';
import { isTaskOf } from '../../domain/roadmap/isTaskOf.ts';
import type { Evidence } from '../../domain/roadmap/proof.ts';
import { documentEvidence } from '../../domain/roadmap/schoolEvidence.ts';
import { type SettleBy, taskOf } from '../../domain/roadmap/settleTasks.ts';
import { type ToldTask, toldTask } from '../../domain/roadmap/taskLine.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import type { RowOfSheet, SheetSchema } from '../../schema/sheet.ts';
import { eventsSheet } from '../../schema/sheets/activity.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { municipalCuratorsSheet, organisationsSheet, snapshotsSheet } from '../../schema/sheets/municipality.ts';
import { municipalOrdersSheet } from '../../schema/sheets/orders.ts';
import { executionSheet, roadmapSheet } from '../../schema/sheets/plan.ts';
import { rollUpSheet } from '../../schema/sheets/report.ts';
import type { Book } from '../book.ts';
import { municipalOrders } from '../orders/municipalOrders.ts';
import type { Profile } from '../profile.ts';
import { type SettledRow, settleBy, settledRows } from './schoolRoadmap.ts';

/** What a municipal workbook is opened with beside «Дорожная карта» and the register; each may be damaged. */
export const MUNICIPAL_PROVING: readonly SheetSchema[] = [
  municipalOrdersSheet,
  documentsSheet,
  snapshotsSheet,
  eventsSheet,
  municipalCuratorsSheet,
  executionSheet,
  rollUpSheet,
];

export interface MunicipalRoadmap {
  readonly by: SettleBy;
  readonly rows: readonly SettledRow[];
  readonly given: readonly GivenTask[];
  readonly organisations: readonly RowOfSheet<typeof organisationsSheet>[];
  /** Organisations whose reports tell nothing of the roadmap. */
  readonly silent: number;
}

/** The latest report of each organisation that tells of its roadmap. */
const toldByReports = (book: Book): ReadonlyMap<string, readonly ToldTask[]> => {
  const told = new Map<string, readonly ToldTask[]>();
  const reports = completeRecords(book.table(rollUpSheet)).filter(({ taskStates }) => taskStates.length > 0);
  for (const { orgId, taskStates } of [...reports].sort((one, other) => (one.period < other.period ? -1 : 1)))
    told.set(orgId, taskStates.flatMap(toldTask));
  return told;
};

const CLOSING_EVENTS: ReadonlySet<string | null> = new Set(['final', 'award']);

const curatorsKnown = (book: Book, organisations: MunicipalRoadmap['organisations'], day: Day): Evidence[] => {
  const inNeed = organisations.filter(needsCurator);
  const curators = completeRecords(book.table(municipalCuratorsSheet));
  if (inNeed.length === 0 || withoutCurator(inNeed, curators, day).size > 0) return [];
  const inOffice = curators.filter((curator) => isInOfficeOn(curator, day));
  const days = new Map(inOffice.map(({ orgId, appointedFrom }) => [orgId, appointedFrom ?? day]));
  const last =
    inNeed
      .map(({ id }) => days.get(id) ?? day)
      .sort()
      .at(-1) ?? day;
  return [{ proof: 'curators_known', on: last, what: '', url: '' }];
};

const ownEvidence = (book: Book, organisations: MunicipalRoadmap['organisations'], day: Day): Evidence[] => [
  ...municipalOrders(book)
    .filter((order) => order.type === 'order_municipal' && isSignedOn(order, day))
    .map(({ id, date, documentUrl }) => ({
      proof: 'order_municipal' as const,
      on: date ?? day,
      what: id,
      url: documentUrl,
    })),
  ...documentEvidence(
    completeRecords(book.table(documentsSheet))
      .filter(({ state }) => state === 'current')
      .map(({ id, type, madeAt, url }) => ({ id, type, madeOn: madeAt.slice(0, 10), url })),
  ),
  ...completeRecords(book.table(snapshotsSheet)).map(({ period, frozenAt }) => ({
    proof: 'quarter_frozen' as const,
    on: frozenAt.slice(0, 10),
    what: period,
    url: '',
    period,
  })),
  ...completeRecords(book.table(eventsSheet))
    .filter(({ level, purpose }) => level === 'municipal' && CLOSING_EVENTS.has(purpose))
    .flatMap(({ id, heldOn, resultUrl }) =>
      heldOn === null ? [] : [{ proof: 'event_held' as const, on: heldOn, what: id, url: resultUrl }],
    ),
  ...curatorsKnown(book, organisations, day),
];

/** The day the last organisation was done is not told: in time it is the day of the task, else the first on which it was seen. */
const doneByAll = (book: Book, given: readonly GivenTask[], day: Day): Evidence[] => {
  const seen = new Map(completeRecords(book.table(roadmapSheet)).map((row) => [row.taskId, row]));
  return given.flatMap((task) => {
    const { done, of, isInTime } = countsOfGiven(task);
    const row = seen.get(task.taskId);
    if (row === undefined || of === 0 || done < of) return [];
    const first = row.closedBy === '' ? null : row.doneOn;
    const on = first ?? (isInTime && row.dueOn !== null ? earlierOf(row.dueOn, day) : day);
    return [{ proof: 'organisations_done' as const, on, what: `${done}`, url: '', taskId: task.taskId }];
  });
};

export const municipalRoadmap = (book: Book, profile: Profile, day: Day): MunicipalRoadmap => {
  const organisations = completeRecords(book.table(organisationsSheet)).filter(({ status }) => status === 'active');
  const orgIds = organisations.map(({ id }) => id);
  const told = toldByReports(book);
  const ofSchools = new Set(profile.roadmap.tasks.filter((task) => isTaskOf('school', task)).map(({ id }) => id));
  const entered = completeRecords(book.table(executionSheet));
  const given = givenTasks({ orgIds, told, entered, isGiven: (id) => ofSchools.has(id) }, day);
  const evidence = [...ownEvidence(book, organisations, day), ...doneByAll(book, given, day)];
  const by = settleBy(book, profile, evidence, day, (id) => (ofSchools.has(taskOf(id)) ? ['organisations_done'] : []));
  return {
    by,
    rows: settledRows(book, by, day),
    given,
    organisations,
    silent: orgIds.filter((id) => !told.has(id) && !entered.some(({ orgId }) => orgId === id)).length,
  };
};
