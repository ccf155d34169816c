// How far the roadmap has come on a day: counts of its tasks and those that are still open.
import type { Day } from '../../../domain/calendar/day.ts';
import type { RowOfSheet } from '../../../schema/sheet.ts';
import { roadmapSheet } from '../../../schema/sheets/plan.ts';
import { listTags } from '../listTags.ts';

type Task = Pick<RowOfSheet<typeof roadmapSheet>, 'status' | 'dueOn' | 'doneOn'>;

const isDone = ({ status, doneOn }: Task): boolean => doneOn !== null || status === 'done' || status === 'done_late';

const isOverdueOn = (task: Task, day: Day): boolean => !isDone(task) && task.dueOn !== null && task.dueOn < day;

/** Tasks that are not needed are no part of the plan; open ones come by their days, those without a day last. */
export const planProgress = (rows: readonly RowOfSheet<typeof roadmapSheet>[], day: Day) => {
  const needed = rows.filter(({ status }) => status !== 'not_needed');
  const open = needed.filter((task) => !isDone(task));
  const byDay = [...open].sort((one, other) => ((one.dueOn ?? '9999') < (other.dueOn ?? '9999') ? -1 : 1));
  return {
    всего: needed.length,
    выполнено: needed.length - open.length,
    просрочено: open.filter((task) => isOverdueOn(task, day)).length,
    осталось: listTags(roadmapSheet, byDay),
  };
};
