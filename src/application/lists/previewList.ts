// What would happen if a list were loaded: how many rows go in, and everything that is wrong, by kind with the rows of the file.
import { done, isWarning, type Outcome, type Problem } from '../../domain/problem.ts';
import type { ListProblem, ListRows } from '../../rpc/views/lists.ts';
import { problemText } from '../../texts/problemText.ts';
import type { Ports } from '../ports.ts';
import { checkList } from './checkList.ts';
import { type ConvertedRow, hasError } from './convertRow.ts';
import { openList } from './openList.ts';

/** One entry a text, errors first, in the order of the first row that has it; of a row that stays out its errors only. */
const gathered = (rows: readonly ConvertedRow[]): ListProblem[] => {
  const found = new Map<string, { problem: Problem; text: string; lines: number[] }>();
  for (const row of rows) {
    const { line, problems } = row;
    for (const problem of hasError(row) ? problems.filter((one) => !isWarning(one)) : problems) {
      const text = problemText(problem);
      const known = found.get(text);
      if (known === undefined) found.set(text, { problem, text, lines: [line] });
      else if (known.lines.at(-1) !== line) known.lines.push(line);
    }
  }
  const all = [...found.values()].map(({ problem, text, lines }) => ({
    code: problem.code,
    level: isWarning(problem) ? ('warning' as const) : ('error' as const),
    text,
    lines,
  }));
  return [...all.filter(({ level }) => level === 'error'), ...all.filter(({ level }) => level === 'warning')];
};

/** Writes nothing. Refused as openList and checkList refuse. */
export const previewList = (
  ports: Ports,
  sent: ListRows,
): Outcome<{ importId: string; ready: number; problems: ListProblem[] }> => {
  const list = openList(ports, sent.register, [...sent.columns, ...Object.keys(sent.defaults)]);
  if (!list.ok) return list;
  const checked = checkList(list.value, sent, '');
  if (!checked.ok) return checked;
  const { rows, ready } = checked.value;
  return done({ importId: ports.clock.nowMs().toString(36), ready: ready.length, problems: gathered(rows) });
};
