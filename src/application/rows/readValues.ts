// What was typed on a screen turned into the cells of a row, read as a list of people is read and judged as the book is checked.
import { isWarning, type Problem } from '../../domain/problem.ts';
import type { FieldProblem, RowValues } from '../../rpc/views/rows.ts';
import type { WrittenCell } from '../../schema/derive/cell.ts';
import { isText, textProblems } from '../../schema/derive/checkCells.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { problemText } from '../../texts/problemText.ts';
import { readListCell } from '../lists/readListCell.ts';

export const fieldProblem = (key: string, problem: Problem): FieldProblem => ({
  key,
  code: problem.code,
  level: isWarning(problem) ? 'warning' : 'error',
  text: problemText(problem),
});

export interface ReadValues {
  readonly cells: Readonly<Record<string, WrittenCell>>;
  readonly problems: readonly FieldProblem[];
}

/** Cells of `keys`, an empty text empties its cell. Codes: `list_required`, those of readListCell and of textProblems. */
export const readValues = (schema: SheetSchema, keys: readonly string[], values: RowValues): ReadValues => {
  const cells: Record<string, WrittenCell> = {};
  const problems: FieldProblem[] = [];
  for (const key of keys) {
    const column = schema.columns[key];
    if (column === undefined) continue;
    const typed = (values[key] ?? '').trim();
    if (typed === '') {
      cells[key] = '';
      if (column.required) problems.push(fieldProblem(key, { code: 'list_required', data: { title: column.title } }));
      continue;
    }
    const read = readListCell(column, typed);
    if (!read.ok) problems.push(fieldProblem(key, read.problem));
    else {
      cells[key] = read.written;
      if (isText(column)) problems.push(...textProblems(column, typed, false).map((one) => fieldProblem(key, one)));
    }
  }
  return { cells, problems };
};
