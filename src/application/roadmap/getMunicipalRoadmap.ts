// «Дорожная карта» of the municipality: «18 из 21» of each task, who has not done it, and marks entered by hand.
import type { Day } from '../../domain/calendar/day.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { countsOfGiven, type GivenTask } from '../../domain/roadmap/givenTasks.ts';
import { DONE_STATUSES, type TaskRow, type TaskStatus, taskOf } from '../../domain/roadmap/settleTasks.ts';
import type { GivenRow, MunicipalRoadmapView } from '../../rpc/views/roadmap.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { appended, patched } from '../../schema/derive/write.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { executionSheet, roadmapSheet } from '../../schema/sheets/plan.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import type { Profile } from '../profile.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { MUNICIPAL_PROVING, type MunicipalRoadmap, municipalRoadmap } from './municipalRoadmap.ts';
import { type MarkedTask, marked, roadmapRow } from './roadmapView.ts';
import { settledBlocks } from './schoolRoadmap.ts';

interface Opened extends MunicipalRoadmap {
  readonly book: Book;
  readonly profile: Profile;
  readonly today: Day;
}

/** One read. Refused as requireBook refuses. */
const open = (ports: Ports): Outcome<Opened> => {
  const today = ports.clock.today();
  const also = [...MUNICIPAL_PROVING, PROFILE_SHEETS.municipality];
  const opened = requireBook(ports, 'municipality', [roadmapSheet, organisationsSheet], also);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { profile } = profileOf(ports, book);
  return done({ book, profile, today, ...municipalRoadmap(book, profile, today) });
};

const givenRow = (task: GivenTask, { profile, organisations }: Opened): GivenRow => {
  const known = profile.roadmap.tasks.find(({ id }) => id === taskOf(task.taskId));
  const counts = countsOfGiven(task);
  const nameOf = new Map(organisations.map(({ id, shortName }) => [id, shortName]));
  return {
    taskId: task.taskId,
    title: known?.title ?? task.taskId,
    section: profile.roadmap.sections.find(({ id }) => id === known?.section)?.title ?? '',
    dueOn: task.dueOn ?? '',
    done: counts.done,
    of: counts.of,
    missing: task.states
      .filter(({ status }) => status !== 'not_needed' && !DONE_STATUSES.has(status as TaskStatus))
      .map(({ orgId, status }) => ({ orgId, name: nameOf.get(orgId) ?? orgId, status })),
  };
};

/** Writes the states of the municipality's own rows that have changed, nothing else. */
export const getMunicipalRoadmap = (ports: Ports): Outcome<MunicipalRoadmapView> => {
  const opened = open(ports);
  if (!opened.ok) return opened;
  const { book, by, rows, given, today, silent } = opened.value;
  const blocks = settledBlocks(book, rows);
  if (blocks.length > 0) book.write(blocks);
  return done({
    today,
    rows: rows.map((row) => roadmapRow(row, by)),
    given: given.map((task) => givenRow(task, opened.value)),
    silent,
  });
};

/** Into «Исполнение»: what the coordinator enters of an organisation goes before what its report tells. */
const markExecution = (
  { book, by, profile, given, today }: Opened,
  orgId: string,
  mark: MarkedTask,
): Outcome<{ status: TaskStatus }> => {
  const task = profile.roadmap.tasks.find(({ id }) => id === taskOf(mark.taskId));
  const known = given.find(({ taskId }) => taskId === mark.taskId);
  const isKnown = completeRecords(book.table(organisationsSheet)).some(({ id }) => id === orgId);
  if (task === undefined || !isKnown) return refused({ code: 'task_unknown', data: { taskId: mark.taskId } });
  const table = book.table(executionSheet);
  const row = table.rows.find(({ record }) => record.orgId === orgId && record.taskId === mark.taskId);
  const dueOn = row?.record.dueOn ?? known?.dueOn ?? null;
  const blank: TaskRow = { taskId: mark.taskId, dueOn, doneOn: null, status: null, closedBy: '', evidenceUrl: '' };
  // Nothing of the municipality closes a task of an organisation.
  const cells = marked((row?.record as TaskRow | undefined) ?? blank, mark, { ...by, evidence: [] }, today);
  if (!cells.ok) return cells;
  // Taken back, the organisation's own report holds again.
  const taken = mark.mark === 'open' ? { ...cells.value, status: null } : cells.value;
  book.write(
    row === undefined
      ? appended(table, [{ orgId, taskId: mark.taskId, title: task.title, dueOn, ...taken }])
      : patched(table, row.rowNumber, taken),
  );
  return done({ status: cells.value.status ?? 'planned' });
};

/** Refused: `task_unknown` {taskId}, codes of `marked`. */
export const markGivenTask = (
  ports: Ports,
  { orgId, ...mark }: MarkedTask & { readonly orgId: string },
): Outcome<{ status: TaskStatus }> => {
  const opened = open(ports);
  if (!opened.ok) return opened;
  if (orgId !== '') return markExecution(opened.value, orgId, mark);
  const { book, by, rows, today } = opened.value;
  const row = rows.find(({ record }) => record.taskId === mark.taskId);
  if (row === undefined) return refused({ code: 'task_unknown', data: { taskId: mark.taskId } });
  const cells = marked(row.record as TaskRow, mark, by, today);
  if (!cells.ok) return cells;
  book.write(patched(book.table(roadmapSheet), row.rowNumber, cells.value));
  return done({ status: cells.value.status ?? 'planned' });
};
