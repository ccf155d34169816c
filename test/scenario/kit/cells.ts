// What stands in the cells of a workbook, and typing into a row as a person does who looks for it by its key.
import type { GridSheet, Workspace } from '../../../local/contract.ts';

type CellValue = string | number | boolean | null;

export const sheetOf = (workspace: Workspace, bookId: string, tab: string): GridSheet => {
  const sheet = workspace.sheets(bookId).find(({ title }) => title === tab);
  if (sheet === undefined) throw new Error(`no sheet «${tab}»`);
  return sheet;
};

export const headersOf = (sheet: GridSheet): string[] => (sheet.rows[0] ?? []).map(({ text }) => text);

/** Rows below the header as text by header, empty rows left out. */
export const rowsOf = (workspace: Workspace, bookId: string, tab: string): Record<string, string>[] => {
  const sheet = sheetOf(workspace, bookId, tab);
  const headers = headersOf(sheet);
  return sheet.rows
    .slice(1)
    .filter((row) => row.some(({ value }) => value !== null))
    .map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at]?.text ?? ''])));
};

/** Every cell of every sheet, by tab. */
export const contentOf = (workspace: Workspace, bookId: string): Record<string, CellValue[][]> =>
  Object.fromEntries(
    workspace.sheets(bookId).map(({ title, rows }) => [title, rows.map((row) => row.map(({ value }) => value))]),
  );

export const columnAt = (sheet: GridSheet, header: string): number => {
  const at = headersOf(sheet).indexOf(header);
  if (at < 0) throw new Error(`no column «${header}» on «${sheet.title}»`);
  return at;
};

/** Types into cells of the row that has `key` under `keyHeader`. */
export const typeInto = (
  workspace: Workspace,
  bookId: string,
  tab: string,
  [keyHeader, key]: readonly [string, string],
  cells: Readonly<Record<string, string>>,
): void => {
  const sheet = sheetOf(workspace, bookId, tab);
  const keyAt = columnAt(sheet, keyHeader);
  const row = sheet.rows.findIndex((line, index) => index > 0 && line[keyAt]?.text === key);
  if (row < 0) throw new Error(`no row «${key}» on «${tab}»`);
  for (const [header, text] of Object.entries(cells))
    workspace.typeCell(bookId, tab, row, columnAt(sheet, header), text);
};

export const renameColumn = (workspace: Workspace, bookId: string, tab: string, header: string, text: string): void =>
  workspace.typeCell(bookId, tab, 0, columnAt(sheetOf(workspace, bookId, tab), header), text);

/**
 * Columns of a sheet in another order, with everything that stands in them: those of one format change places
 * among themselves, so that a text column stays a text column.
 */
export const moveColumns = (workspace: Workspace, bookId: string, tab: string): void => {
  const sheet = sheetOf(workspace, bookId, tab);
  const formats = new Set(sheet.columns.map(({ format }) => format));
  for (const format of formats) {
    const places = sheet.columns.flatMap((column, at) => (column.format === format ? [at] : []));
    const reversed = [...places].reverse();
    sheet.rows.forEach((row, rowIndex) => {
      places.forEach((to, index) => {
        workspace.typeCell(bookId, tab, rowIndex, to, row[reversed[index] ?? to]?.text ?? '');
      });
    });
  }
};
