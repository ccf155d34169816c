// A task of an organisation's roadmap as its report carries it: id, day and state, no word about people.
import type { PlannedTask } from '../activity/activity.ts';
import { type Day, isDay } from '../calendar/day.ts';
import { TASK_STATUSES, type TaskStatus } from './settleTasks.ts';

export interface ToldTask {
  readonly taskId: string;
  readonly dueOn: Day;
  readonly status: TaskStatus;
}

const isStatus = (text: string): text is TaskStatus => (TASK_STATUSES as readonly string[]).includes(text);

/** `ART-R19 2026-Q4 / 2026-12-31 / done`; a task without a day or a state is not told. */
export const taskLine = ({ taskId = '', dueOn, status }: PlannedTask): string[] =>
  taskId === '' || dueOn === null || status === null ? [] : [`${taskId} / ${dueOn} / ${status}`];

/** What a line says; nothing for one that nobody has written so. */
export const toldTask = (line: string): ToldTask[] => {
  const [taskId = '', dueOn = '', status = ''] = line.split(' / ');
  return taskId !== '' && isDay(dueOn) && isStatus(status) ? [{ taskId, dueOn, status }] : [];
};
