// Tasks the municipality has given to every organisation: how many have done each, and who has not (domain reference §3.10).
import type { Day } from '../calendar/day.ts';
import { DONE_STATUSES, type TaskStatus, taskOf } from './settleTasks.ts';
import type { ToldTask } from './taskLine.ts';

/** `unknown`: the organisation has not told of the task. */
export type GivenStatus = TaskStatus | 'unknown';

export interface GivenTask {
  readonly taskId: string;
  readonly dueOn: Day | null;
  readonly states: readonly { readonly orgId: string; readonly status: GivenStatus }[];
}

export interface GivenFacts {
  /** Active organisations in the order of the register. */
  readonly orgIds: readonly string[];
  /** What the last report of each has told; absent for one without a report. */
  readonly told: ReadonlyMap<string, readonly ToldTask[]>;
  /** What the coordinator has entered: it goes before what was told. */
  readonly entered: readonly {
    readonly orgId: string;
    readonly taskId: string;
    readonly dueOn: Day | null;
    readonly status: TaskStatus | null;
  }[];
  /** Whether a task is one of the organisations'. */
  readonly isGiven: (taskId: string) => boolean;
}

/** A report is of its day: what was to come then may be late now. */
const asOfDay = (status: TaskStatus, dueOn: Day | null, day: Day): TaskStatus => {
  const isOpen = status === 'planned' || status === 'in_progress' || status === 'date_not_set';
  return isOpen && dueOn !== null && dueOn < day ? 'overdue' : status;
};

const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((first, day) => (day !== null && (first === null || day < first) ? day : first), null);

/** In the order of their days, those without a day last. */
export const givenTasks = ({ orgIds, told, entered, isGiven }: GivenFacts, day: Day): GivenTask[] => {
  const active = new Set(orgIds);
  const lines = [
    ...[...told].flatMap(([orgId, tasks]) => tasks.map((task) => ({ orgId, ...task }))),
    ...entered.flatMap((row) => (row.status === null ? [] : { ...row, status: row.status })),
  ].filter(({ orgId, taskId }) => active.has(orgId) && isGiven(taskOf(taskId)));
  const ids = [...new Set(lines.map(({ taskId }) => taskId))];
  return ids
    .map((taskId): GivenTask => {
      const own = lines.filter((line) => line.taskId === taskId);
      const dueOn = earliest(own.map((line) => line.dueOn));
      // The later line of an organisation is what the coordinator has entered.
      const status = new Map(own.map((line) => [line.orgId, asOfDay(line.status, line.dueOn ?? dueOn, day)]));
      return { taskId, dueOn, states: orgIds.map((orgId) => ({ orgId, status: status.get(orgId) ?? 'unknown' })) };
    })
    .sort((one, other) => ((one.dueOn ?? '9') < (other.dueOn ?? '9') ? -1 : 1));
};

export interface GivenCounts {
  readonly done: number;
  /** Without those who do not need it. */
  readonly of: number;
  readonly isInTime: boolean;
}

export const countsOfGiven = ({ states }: GivenTask): GivenCounts => {
  const asked = states.filter(({ status }) => status !== 'not_needed');
  const done = asked.filter(({ status }) => DONE_STATUSES.has(status as TaskStatus));
  return { done: done.length, of: asked.length, isInTime: done.every(({ status }) => status === 'done') };
};

/** Tasks of one organisation, and how many of them are late on `day`. `entered` goes before what was told. */
export const lateTasks = (
  told: readonly ToldTask[],
  entered: readonly Omit<GivenFacts['entered'][number], 'orgId'>[],
  day: Day,
): { readonly late: number; readonly of: number } => {
  const known = new Map<string, { readonly dueOn: Day | null; readonly status: TaskStatus }>();
  for (const task of told) known.set(task.taskId, task);
  for (const { taskId, dueOn, status } of entered)
    if (status !== null) known.set(taskId, { dueOn: dueOn ?? known.get(taskId)?.dueOn ?? null, status });
  const states = [...known.values()].map(({ dueOn, status }) => asOfDay(status, dueOn, day));
  return {
    late: states.filter((status) => status === 'overdue').length,
    of: states.filter((status) => status !== 'not_needed').length,
  };
};
