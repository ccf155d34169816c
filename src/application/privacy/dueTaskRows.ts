// Tasks that follow from the rules as rows of «Задачи»; one that is there and open is not written twice.
import type { DueTask } from '../../domain/consent/withdrawalTasks.ts';
import type { RowPatch } from '../../schema/column.ts';
import { tasksSheet } from '../../schema/sheets/plan.ts';
import { taskTexts } from '../../texts/tasks.ts';
import type { Book } from '../book.ts';
import { nextIds } from '../identity/nextIds.ts';

type TaskColumns = (typeof tasksSheet)['columns'];

export const dueTaskRows = (book: Book, tasks: readonly DueTask[]): RowPatch<TaskColumns>[] => {
  const isThere = ({ code, about, dueOn }: DueTask): boolean =>
    book
      .table(tasksSheet)
      .rows.some(
        ({ record }) =>
          record.about === about && record.dueOn === dueOn && record.title === taskTexts[code].title && !record.doneOn,
      );
  const missing = tasks.filter((task) => !isThere(task));
  const ids = nextIds(book, tasksSheet, missing.length);
  return missing.map(({ code, about, dueOn }, index) => ({
    id: ids[index] ?? '',
    ...taskTexts[code],
    about,
    dueOn,
    status: 'planned',
  }));
};
