// Whether a dated task is still to be done, and in which state a day leaves it.
import type { PlannedTask } from '../activity/activity.ts';
import type { Day } from '../calendar/day.ts';
import type { TaskStatus } from '../roadmap/settleTasks.ts';

/** States of a task that is to be done. */
export const OPEN_STATUSES = ['planned', 'in_progress', 'overdue', 'date_not_set'] as const satisfies TaskStatus[];
export type OpenStatus = (typeof OPEN_STATUSES)[number];

export const isOpenTask = ({ doneOn, status }: Pick<PlannedTask, 'doneOn' | 'status'>): boolean =>
  doneOn === null && status !== 'done' && status !== 'done_late' && status !== 'not_needed';

/** State of a task done on `day`. */
export const doneStatus = (dueOn: Day | null, day: Day): 'done' | 'done_late' =>
  dueOn !== null && dueOn < day ? 'done_late' : 'done';
