// Problems as rows of «Проверки»: how serious, where, a link to the cell, by which rule, what is wrong and the way out.
import { ruleOf } from '../../domain/check/rules.ts';
import type { Problem } from '../../domain/problem.ts';
import type { RowPatch } from '../../schema/column.ts';
import { cellAddress } from '../../schema/derive/cellAddress.ts';
import { sheetByTitle } from '../../schema/roles.ts';
import type { checksSheet } from '../../schema/sheets/service.ts';
import { problemText } from '../../texts/problemText.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';

/** `#gid=…&range=B5` of the cell, of its row or of its sheet; empty when the problem has no place. */
export const linkTo = (
  book: Book,
  url: string,
  ids: Readonly<Record<string, number>>,
  { place }: Pick<Problem, 'place'>,
): string => {
  const id = ids[place?.sheet ?? ''];
  if (id === undefined) return '';
  const schema = sheetByTitle(book.role, place?.sheet ?? '');
  if (place?.rowNumber === undefined) return `${url}#gid=${id}`;
  // A sheet of an organisation is no sheet of the role: its row is shown.
  const column = schema === undefined ? 0 : (book.table(schema).header.indexOf[place.column ?? ''] ?? 0);
  return `${url}#gid=${id}&range=${cellAddress(place.rowNumber, column)}`;
};

/** Address of a whole sheet of the workbook; empty when it is not there. One call. */
export const sheetLink = (ports: Ports, book: Book, sheet: string): string =>
  linkTo(book, ports.workbooks.urlOf(book.id), ports.workbooks.sheetIds(book.id), { place: { sheet } });

/** One row a problem, in the order they were found. One call for the ids of the sheets, none when there is nothing to tell. */
export const checkRows = (
  ports: Ports,
  book: Book,
  problems: readonly Problem[],
): RowPatch<(typeof checksSheet)['columns']>[] => {
  if (problems.length === 0) return [];
  const ids = ports.workbooks.sheetIds(book.id);
  const url = ports.workbooks.urlOf(book.id);
  return problems.map((problem) => ({
    level: problem.level ?? 'error',
    sheet: problem.place?.sheet ?? '',
    rowNumber: problem.place?.rowNumber ?? null,
    column: sheetByTitle(book.role, problem.place?.sheet ?? '')?.columns[problem.place?.column ?? '']?.title ?? '',
    link: linkTo(book, url, ids, problem),
    rule: ruleOf(problem.code),
    text: problemText(problem),
  }));
};
