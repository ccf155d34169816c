// A report as lines of a list: the name of each number and the number, by the groups they are looked at in.
import { METRIC_GROUPS, type MetricGroup } from '../../domain/report/metricGroup.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Column } from '../../schema/column.ts';
import { cellText } from '../../schema/derive/cellText.ts';
import { metricColumns, metricGroups } from '../../schema/sheets/report.ts';
import { dayText } from '../../texts/problemText.ts';
import { reportWords } from '../../texts/ru.ts';
import { metricCells } from './report.ts';

const shown = (column: Column, value: unknown): string => {
  const text = cellText(column, value);
  if (text === '') return column.kind === 'tally' && value !== null ? reportWords.none : reportWords.unknown;
  return column.kind === 'day' ? dayText(text) : text;
};

/** One line a metric that can be seen on the sheet; single ages nobody has are left out. */
export const reportLines = (report: Report): { group: MetricGroup; name: string; value: string }[] => {
  const cells: Readonly<Record<string, unknown>> = metricCells(report);
  const columns: Readonly<Record<string, Column>> = metricColumns;
  return METRIC_GROUPS.flatMap((group) =>
    metricGroups[group].flatMap((key) => {
      const column = columns[key];
      const isAge = /\d+$/u.test(key);
      return column === undefined || (isAge && cells[key] === 0)
        ? []
        : [{ group, name: column.title, value: shown(column, cells[key]) }];
    }),
  );
};

/** How many keys go out with the numbers: by them nobody is counted twice, and nobody can be told from them. */
export const keysIn = ({ menteeKeys, mentorKeys, otherMenteeKeys, otherMentorKeys }: Report): number =>
  [menteeKeys, mentorKeys, otherMenteeKeys, otherMentorKeys].reduce((sum, keys) => sum + keys.length, 0);
