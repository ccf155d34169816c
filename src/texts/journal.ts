// What entries of «Журнал» say: codes of rows, titles of columns and numbers only, never a name.
import { plural } from './plural.ts';

const TASKS = ['задача', 'задачи', 'задач'] as const;

export const journalTexts = {
  withdrawn: (personId: string, tasks: number): string => `Участник ${personId}. Создано: ${plural(tasks, TASKS)}.`,
} as const;
