// A task of «Задачи» marked as done, or open again: one read, one write.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { doneStatus, OPEN_STATUSES, type OpenStatus } from '../../domain/todo/openTask.ts';
import type { DueTaskMark } from '../../rpc/views/dueTasks.ts';
import { patched } from '../../schema/derive/write.ts';
import { tasksSheet } from '../../schema/sheets/plan.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';

/**
 * `was` is the state it had, for the way back. Refused: `due_task_unknown`, `due_task_changed` (it does not stand as it was
 * shown any more), `task_done_in_future`.
 */
export const markDueTask = (
  ports: Ports,
  { taskId, shown, doneOn, status = 'planned' }: DueTaskMark,
): Outcome<{ was: OpenStatus }> => {
  const opened = requireBook(ports, 'school', [tasksSheet]);
  if (!opened.ok) return opened;
  const table = opened.value.table(tasksSheet);
  const row = table.rows.find(({ record }) => record.id === taskId);
  if (row === undefined) return refused({ code: 'due_task_unknown', data: { taskId } });
  const { record } = row;
  if ((record.doneOn ?? '') !== shown) return refused({ code: 'due_task_changed', data: { taskId } });
  if (doneOn > ports.clock.today()) return refused({ code: 'task_done_in_future' });
  const cells = doneOn === '' ? { doneOn: null, status } : { doneOn, status: doneStatus(record.dueOn, doneOn) };
  opened.value.write(patched(table, row.rowNumber, cells));
  return done({ was: OPEN_STATUSES.find((known) => known === record.status) ?? 'planned' });
};
