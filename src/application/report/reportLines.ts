// A report as lines of a list: the name of each number and the number, ages summed up where they are zero.
import type { Report } from '../../domain/report/report.ts';
import { toldTask } from '../../domain/roadmap/taskLine.ts';
import { taskStatusNames } from '../../schema/activityDictionaries.ts';
import { metricColumns } from '../../schema/sheets/report.ts';
import { reportWords } from '../../texts/ru.ts';
import { metricCells } from './report.ts';

const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return reportWords.unknown;
  if (typeof value === 'boolean') return value ? reportWords.yes : reportWords.no;
  if (Array.isArray(value)) return value.length === 0 ? reportWords.unknown : value.join('; ');
  return String(value);
};

/** One line a metric in the order of the sheet; single ages nobody has are left out. */
export const reportLines = (report: Report): { name: string; value: string }[] => {
  const taskStates = report.taskStates
    .flatMap(toldTask)
    .map(({ taskId, status }) => `${taskId} – ${taskStatusNames[status]}`);
  const cells: Readonly<Record<string, unknown>> = { ...metricCells(report), taskStates };
  return Object.entries(metricColumns)
    .filter(([key]) => !(/\d+$/u.test(key) && cells[key] === 0))
    .map(([key, column]) => ({ name: column.title, value: shown(cells[key]) }));
};
