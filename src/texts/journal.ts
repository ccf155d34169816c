// What entries of «Журнал» say: codes of rows, titles of columns and numbers only, never a name.
import { plural } from './plural.ts';

const PAIRS = ['пара', 'пары', 'пар'] as const;
const TASKS = ['задача', 'задачи', 'задач'] as const;
const CELLS = ['ячейка', 'ячейки', 'ячеек'] as const;

export const journalTexts = {
  withdrawn: (personId: string, tasks: number): string => `Участник ${personId}. Создано: ${plural(tasks, TASKS)}.`,
  edited: (titles: readonly string[]): string => `Изменено на экране: ${titles.join('; ')}.`,
  signed: (
    number: string,
    date: string,
    { pairs, ended }: { readonly pairs: number; readonly ended: number },
  ): string =>
    [
      `№ ${number}, ${date}.`,
      ...(pairs > 0 ? [`Начали учитываться: ${plural(pairs, PAIRS)}.`] : []),
      ...(ended > 0 ? [`Прекращено: ${plural(ended, PAIRS)}.`] : []),
    ].join(' '),
  orderCancelled: (number: string, date: string, pairs: number): string =>
    [
      ...(number === '' ? ['Проект.'] : [`№ ${number}, ${date}.`]),
      ...(pairs > 0 ? [`Снова без приказа: ${plural(pairs, PAIRS)}.`] : []),
    ].join(' '),
  merged: (keptId: string): string => `Объединена с ${keptId}.`,
  unmerged: (keptId: string): string => `Отделена от ${keptId}.`,
  erased: (columns: readonly string[]): string =>
    `Очищено: ${plural(columns.length, CELLS)}. ${ERASED_COLUMNS}${columns.join('; ')}`,
} as const;

const ERASED_COLUMNS = 'Столбцы: ';

/** Titles of the columns an entry of `erased` names. */
export const erasedColumns = (text: string): string[] => text.split(ERASED_COLUMNS)[1]?.split('; ') ?? [];

/** What happened to one cell when rows were merged; the title of the column follows after a colon. */
export const mergeMarks = { moved: 'перенесено', filled: 'дополнено', swapped: 'обменяно' } as const;
export type MergeMark = keyof typeof mergeMarks;
