// An .xlsx file comes into the workspace as a new workbook.
import type { Workspace } from '../contract.ts';
import { refusal } from './refusal.ts';
import { readXlsx } from './xlsx/readXlsx.ts';

export interface ImportResult {
  readonly id: string;
  readonly name: string;
  readonly sheets: readonly { readonly title: string; readonly rows: number }[];
  /** Russian sentences on what came in otherwise than it stood in the file. */
  readonly notes: readonly string[];
}

/** Refused, with the workspace untouched, when a file named `name` exists or `bytes` are no readable .xlsx. */
export async function importBook(workspace: Workspace, bytes: Uint8Array, name: string): Promise<ImportResult> {
  const trimmed = name.trim();
  if (trimmed === '') throw refusal('Имя книги пустое. Назовите книгу.');
  if (workspace.files().some((file) => file.name === trimmed)) {
    throw refusal(`«${trimmed}» уже есть в рабочей папке и не изменена. Выберите другое имя.`);
  }
  const { sheets, notes } = await readXlsx(bytes);
  const id = workspace.importSheets(trimmed, sheets);
  return { id, name: trimmed, sheets: sheets.map((sheet) => ({ title: sheet.title, rows: sheet.rows.length })), notes };
}
