// Problems as rows of «Проверки»: where, by which rule, what is wrong and the way out.
import type { Problem } from '../domain/problem.ts';
import type { RowPatch } from '../schema/column.ts';
import { type Role, sheetByTitle } from '../schema/roles.ts';
import type { checksSheet } from '../schema/sheets/service.ts';
import { problemText } from '../texts/problemText.ts';

/** One row a problem, in the order they were found; `role` is that of the workbook they are of. */
export const checkRows = (role: Role, problems: readonly Problem[]): RowPatch<(typeof checksSheet)['columns']>[] =>
  problems.map((problem) => ({
    level: problem.level ?? 'error',
    sheet: problem.place?.sheet ?? '',
    rowNumber: problem.place?.rowNumber ?? null,
    column: sheetByTitle(role, problem.place?.sheet ?? '')?.columns[problem.place?.column ?? '']?.title ?? '',
    rule: problem.code,
    text: problemText(problem),
  }));
