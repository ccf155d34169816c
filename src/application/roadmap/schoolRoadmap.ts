// The roadmap of a school brought to a day: each row with the state that its documents and rows give it.
import type { Activity } from '../../domain/activity/activity.ts';
import type { Day, Period } from '../../domain/calendar/day.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { dueByOrder } from '../../domain/roadmap/dueByOrder.ts';
import { type Evidence, ownProofs } from '../../domain/roadmap/proof.ts';
import { schoolEvidence } from '../../domain/roadmap/schoolEvidence.ts';
import {
  isChanged,
  type SettleBy,
  type Settled,
  settled,
  type TaskRow,
  taskOf,
} from '../../domain/roadmap/settleTasks.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { type Block, patched } from '../../schema/derive/write.ts';
import { roadmapProofNames } from '../../schema/profile/profileNames.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { roadmapSheet } from '../../schema/sheets/plan.ts';
import { outboxSheet } from '../../schema/sheets/report.ts';
import { dayText } from '../../texts/problemText.ts';
import type { Book } from '../book.ts';
import { rhythmOf } from '../cycle/rhythm.ts';
import { orderedOn } from '../orders/orderedOn.ts';
import type { Profile } from '../profile.ts';
import { readActivity } from '../schoolActivity.ts';

export type RoadmapRecord = RowOfSheet<typeof roadmapSheet>;

export interface SettledRow {
  readonly rowNumber: number;
  /** With the day the order of the authority gives it. */
  readonly record: RoadmapRecord;
  /** The sheet has another day yet. */
  readonly isMoved: boolean;
  readonly now: Settled;
}

/** «приказ о внедрении, ПРК-0001, 02.09.2025». */
const nameOf = ({ proof, what, on }: Evidence): string =>
  [roadmapProofNames[proof], what, dayText(on)].filter((part) => part !== '').join(', ');

/** By which rows of a workbook are settled on a day. `extra` are proofs a task has beside those of the profile. */
export const settleBy = (
  book: Book,
  profile: Profile,
  evidence: readonly Evidence[],
  day: Day,
  extra: (taskId: string) => SettleBy['evidence'][number]['proof'][] = () => [],
): SettleBy => ({
  tasks: new Map(
    profile.roadmap.tasks.map((task) => [
      task.id,
      { ...task, proofs: [...ownProofs(book.role, task.proofs), ...extra(task.id)] },
    ]),
  ),
  orderedOn: orderedOn(book, day),
  evidence,
  rhythm: rhythmOf(profile),
  freezeDay: profile.monitoring.freezeDay,
  nameOf,
});

export const settledRows = (book: Book, by: SettleBy, on: Day): SettledRow[] =>
  book
    .table(roadmapSheet)
    .rows.filter(({ complete }) => complete)
    .map(({ rowNumber, record: written }) => {
      const dueOn = dueByOrder(written as TaskRow, by.tasks.get(taskOf(written.taskId)), by.orderedOn);
      const record = { ...written, dueOn };
      return { rowNumber, record, isMoved: dueOn !== written.dueOn, now: settled(record as TaskRow, by, on) };
    });

/** What a school's documents, submissions and rows prove; of a book that was opened with them. */
export const evidenceOf = (book: Book, register: SchoolRegister, activity: Activity, on: Day): Evidence[] =>
  schoolEvidence(
    register,
    activity,
    {
      documents: completeRecords(book.table(documentsSheet))
        .filter(({ state }) => state === 'current')
        .map(({ id, type, madeAt, url }) => ({ id, type, madeOn: madeAt.slice(0, 10), url })),
      reports: completeRecords(book.table(outboxSheet)).map(({ period, submittedAt }) => ({
        period,
        on: submittedAt.slice(0, 10),
      })),
    },
    on,
  );

/**
 * What a school does, with its roadmap as the day has it; whatever the sheet still says. `reported` is the quarter of the report this
 * is for: the report itself proves that it is handed in, so that sent again it says the same.
 */
export const settledActivity = (
  book: Book,
  register: SchoolRegister,
  profile: Profile,
  on: Day,
  reported?: Period,
): Activity => {
  const activity = readActivity(book);
  const known = evidenceOf(book, register, activity, on).filter(
    ({ period }) => period === undefined || period !== reported,
  );
  const own: Evidence[] =
    reported === undefined ? [] : [{ proof: 'report_submitted', on, what: reported, url: '', period: reported }];
  const by = settleBy(book, profile, [...known, ...own], on);
  const roadmap = settledRows(book, by, on).map(({ record, now }) => ({ ...record, ...now }));
  return { ...activity, roadmap };
};

/** Rows whose cells say something else by now. */
export const settledBlocks = (book: Book, rows: readonly SettledRow[]): Block[] => {
  const table = book.table(roadmapSheet);
  return rows
    .filter(({ record, isMoved, now }) => isMoved || isChanged(record as TaskRow, now))
    .flatMap(({ rowNumber, record: { dueOn }, isMoved, now }) =>
      patched(table, rowNumber, isMoved ? { ...now, dueOn } : now),
    );
};

/** What will close a task of a row by itself, in words. */
export const proofsOf = ({ tasks }: SettleBy, taskId: string): string => {
  const task = tasks.get(taskOf(taskId));
  if (task === undefined || task.due.type === 'continuous') return '';
  return (task.proofs ?? []).map((proof) => roadmapProofNames[proof]).join(', ');
};
