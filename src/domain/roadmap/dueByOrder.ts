// The day of a task whose term the order of the authority counts from its own date; the plan knows it only once the order is signed.
import { addDays, addMonths } from '../calendar/addDays.ts';
import type { Day } from '../calendar/day.ts';
import type { RoadmapTask } from './roadmap.ts';
import { DONE_STATUSES, type TaskRow } from './settleTasks.ts';

type Termed = Pick<RoadmapTask, 'due' | 'relative'>;

/** Whether a day belongs to the plan in which the task was planned for `planned`, and not to that of a year before. */
export const isOfSameYear = (due: Day, planned: Day): boolean => due > addMonths(planned, -12);

/** Month and day. */
const inYear = (day: Day): string => day.slice(4);

/**
 * Days of a plan that is used again are those of the plan before, by whole years; an open row that still has such a day follows
 * the order in force, signed on `orderedOn`. A day somebody has changed stays, and so does every day where the order is of a year before.
 */
export const dueByOrder = (
  { dueOn, doneOn, status }: Pick<TaskRow, 'dueOn' | 'doneOn' | 'status'>,
  task: Termed | undefined,
  orderedOn: Day | null,
): Day | null => {
  if (dueOn === null || orderedOn === null || task?.relative?.anchor !== 'orderDate' || task.due.type !== 'date')
    return dueOn;
  if (doneOn !== null || status === 'not_needed' || DONE_STATUSES.has(status)) return dueOn;
  const due = addDays(orderedOn, task.relative.offsetDays);
  return inYear(dueOn) === inYear(task.due.date) && isOfSameYear(due, dueOn) ? due : dueOn;
};
