// Tasks of a plan that were due, and those of them that were done in time (OP-07).
import type { Day } from '../calendar/day.ts';
import type { Report } from '../report/report.ts';
import type { PlannedTask } from './activity.ts';

/** Done by its day; one that is ticked off without a day of doing is believed. */
const isOnTime = ({ dueOn, doneOn, status, closedBy = '' }: PlannedTask): boolean => {
  if (status === 'done_late') return false;
  if (closedBy !== '') return status === 'done';
  return doneOn === null ? status === 'done' : dueOn !== null && doneOn <= dueOn;
};

/** Tasks due on `day` or earlier, and those of them done by their day; those that are not needed are no part of the plan. */
export const dueTasks = (
  tasks: readonly PlannedTask[],
  day: Day,
): { readonly due: readonly PlannedTask[]; readonly onTime: readonly PlannedTask[] } => {
  const due = tasks.filter(({ dueOn, status }) => dueOn !== null && dueOn <= day && status !== 'not_needed');
  return { due, onTime: due.filter(isOnTime) };
};

/** How many there are of each. */
export const tasksOnTime = (
  tasks: readonly PlannedTask[],
  day: Day,
): { readonly [Key in 'tasksDue' | 'tasksOnTime']: NonNullable<Report[Key]> } => {
  const { due, onTime } = dueTasks(tasks, day);
  return { tasksDue: due.length, tasksOnTime: onTime.length };
};
