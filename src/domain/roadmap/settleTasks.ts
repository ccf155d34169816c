// The state of each task of a roadmap on a day: done by hand, closed by what proves it, late, or still to come.
import { addDays, addMonths } from '../calendar/addDays.ts';
import { type Day, laterOf, type Period } from '../calendar/day.ts';
import { firstDayOf, isPeriod, lastDayOf, quarterOf } from '../calendar/quarter.ts';
import { type Rhythm, reportDeadline } from '../calendar/reportDeadline.ts';
import type { Evidence, RoadmapProof } from './proof.ts';
import type { RoadmapTask } from './roadmap.ts';

export const TASK_STATUSES = [
  'planned',
  'in_progress',
  'done',
  'done_late',
  'overdue',
  'not_needed',
  'date_not_set',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** A row of «Дорожная карта»: an occurrence of a task. */
export interface TaskRow {
  /** Id of the task, and after a space what tells its occurrences apart. */
  readonly taskId: string;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly status: TaskStatus | null;
  /** What has closed it; empty for what people have entered. */
  readonly closedBy: string;
  readonly evidenceUrl: string;
}

/** What the day makes of a row. */
export type Settled = Pick<TaskRow, 'doneOn' | 'closedBy' | 'evidenceUrl'> & { readonly status: TaskStatus };

export interface SettleBy {
  readonly tasks: ReadonlyMap<string, Pick<RoadmapTask, 'recurrence' | 'proofs' | 'due' | 'relative'>>;
  /** Day of the order of the authority in force; null without one. */
  readonly orderedOn: Day | null;
  readonly evidence: readonly Evidence[];
  readonly rhythm: Pick<Rhythm, 'submitWorkingDay' | 'calendar'>;
  /** Days from the end of a quarter to its snapshot. */
  readonly freezeDay: number;
  /** What people read as that which has closed a task; never empty. */
  readonly nameOf: (evidence: Evidence) => string;
}

export const DONE_STATUSES: ReadonlySet<TaskStatus | null> = new Set<TaskStatus>(['done', 'done_late']);

/** Id of the task of a row. */
export const taskOf = (taskId: string): string => taskId.split(' ')[0] ?? '';

const periodOf = ({ taskId, dueOn }: TaskRow): Period => {
  const key = taskId.split(' ')[1];
  return isPeriod(key) ? key : quarterOf(dueOn ?? '');
};

const MONTHS = { quarterly: 3, semiannual: 6, yearly: 12 } as const;

/** What happened before is no proof of a task that comes back; of one that does not it is. */
const sinceOf = (row: TaskRow, recurrence: RoadmapTask['recurrence']): Day | '' => {
  if (row.dueOn === null || !(recurrence in MONTHS)) return '';
  if (recurrence === 'quarterly') return firstDayOf(periodOf(row));
  return addDays(addMonths(row.dueOn, -MONTHS[recurrence as keyof typeof MONTHS]), 1);
};

/** Of a quarter: its report and its snapshot come after its last day. */
const OF_QUARTER: ReadonlySet<RoadmapProof> = new Set<RoadmapProof>(['report_submitted', 'quarter_frozen']);

type Asked = Pick<RoadmapTask, 'recurrence' | 'proofs'>;

/** The last day on which the task is in time. */
const limitOf = (row: TaskRow, task: Asked | undefined, { rhythm, freezeDay }: SettleBy): Day | null => {
  if (row.dueOn === null || task?.recurrence !== 'quarterly') return row.dueOn;
  const { proofs = [] } = task;
  const period = periodOf(row);
  const days = [row.dueOn];
  if (proofs.includes('report_submitted')) days.push(reportDeadline(period, rhythm));
  if (proofs.includes('quarter_frozen')) days.push(addDays(lastDayOf(period), freezeDay));
  return days.reduce(laterOf);
};

const byDay = (one: Evidence, other: Evidence): number => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0);

/** The first of each proof that counts for the row; null for what is not there. */
const found = (row: TaskRow, task: Asked, by: SettleBy, day: Day) => {
  const since = sinceOf(row, task.recurrence);
  const isOfQuarter = (proof: RoadmapProof): boolean => task.recurrence === 'quarterly' && OF_QUARTER.has(proof);
  return (task.proofs ?? []).map(
    (proof) =>
      by.evidence
        .filter((one) => one.proof === proof && one.on <= day && (one.taskId ?? row.taskId) === row.taskId)
        .filter((one) => (isOfQuarter(proof) ? one.period === periodOf(row) : one.on >= since))
        .sort(byDay)[0] ?? null,
  );
};

const isLate = (on: Day, limit: Day | null): boolean => limit !== null && on > limit;

const byHand = (row: TaskRow, limit: Day | null): Settled | null => {
  const { status, doneOn, closedBy, evidenceUrl } = row;
  if (status === 'not_needed') return { status, doneOn, closedBy, evidenceUrl };
  if (closedBy !== '' || (doneOn === null && !DONE_STATUSES.has(status))) return null;
  const late = status === 'done_late' || (doneOn !== null && isLate(doneOn, limit));
  return { status: late ? 'done_late' : 'done', doneOn, closedBy: '', evidenceUrl };
};

const open = (row: TaskRow, hasSome: boolean, limit: Day | null, day: Day): TaskStatus => {
  if (isLate(day, limit)) return 'overdue';
  if (hasSome || row.status === 'in_progress') return 'in_progress';
  return row.dueOn === null ? 'date_not_set' : 'planned';
};

/**
 * What people have entered stands; else a task is done when all its proofs are there, on the day of the last of them, and is open
 * again when one is gone. A task that goes on all the time is never closed by itself.
 */
export const settled = (row: TaskRow, by: SettleBy, day: Day): Settled => {
  const task = by.tasks.get(taskOf(row.taskId));
  const limit = limitOf(row, task, by);
  const entered = byHand(row, limit);
  if (entered !== null) return entered;
  const proofs = task === undefined || task.due.type === 'continuous' ? [] : found(row, task, by, day);
  const there = proofs.filter((one) => one !== null);
  // The address of what had closed it is the product's; any other is a person's.
  const own = row.closedBy === '' ? row.evidenceUrl : '';
  if (there.length === 0 || there.length < proofs.length)
    return { status: open(row, there.length > 0, limit, day), doneOn: null, closedBy: '', evidenceUrl: own };
  const last = [...there].sort(byDay).at(-1);
  return {
    status: isLate(last?.on ?? day, limit) ? 'done_late' : 'done',
    doneOn: last?.on ?? day,
    closedBy: [...new Set(there.map(by.nameOf))].join(', '),
    evidenceUrl: own || (last?.url ?? ''),
  };
};

/** Whether the sheet has to be written. */
export const isChanged = (row: TaskRow, now: Settled): boolean =>
  row.status !== now.status ||
  row.doneOn !== now.doneOn ||
  row.closedBy !== now.closedBy ||
  row.evidenceUrl !== now.evidenceUrl;
