// Tasks that follow from the rules as rows of «Задачи»; one that is there and open is not written twice.
import type { DueTask } from '../../domain/consent/withdrawalTasks.ts';
import type { RowPatch } from '../../schema/column.ts';
import { nextIds, type Table } from '../../schema/derive/table.ts';
import type { tasksSheet } from '../../schema/sheets/plan.ts';
import { taskTexts } from '../../texts/tasks.ts';

type TaskColumns = (typeof tasksSheet)['columns'];

export const dueTaskRows = (table: Table<TaskColumns>, tasks: readonly DueTask[]): RowPatch<TaskColumns>[] => {
  const isThere = ({ code, about, dueOn }: DueTask): boolean =>
    table.rows.some(
      ({ record }) =>
        record.about === about && record.dueOn === dueOn && record.title === taskTexts[code].title && !record.doneOn,
    );
  const missing = tasks.filter((task) => !isThere(task));
  const ids = nextIds(table, missing.length);
  return missing.map(({ code, about, dueOn }, index) => ({
    id: ids[index] ?? '',
    ...taskTexts[code],
    about,
    dueOn,
    status: 'planned',
  }));
};
