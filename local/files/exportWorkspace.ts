// Everything a workspace holds as files of the office: workbooks as .xlsx, documents as .docx and .pdf.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from '../contract.ts';
import type { Printers } from './pdf/printers.ts';
import { findPrinters } from './pdf/printers.ts';
import { printPdf } from './pdf/printPdf.ts';
import { refusal } from './refusal.ts';
import { safeFileName } from './safeFileName.ts';
import { writeXlsx, xlsxLosses } from './xlsx/writeXlsx.ts';

export interface ExportResult {
  readonly dir: string;
  readonly files: readonly { readonly file: string; readonly from: string; readonly kind: 'xlsx' | 'docx' | 'pdf' }[];
  /** Which program made the PDF files; null when there are none. */
  readonly pdfBy: 'LibreOffice' | 'Chromium' | null;
  /** Russian sentences on what is written otherwise than it stands in the workspace, or not at all. */
  readonly notes: readonly string[];
}

/** Writes into `dir`, which must be absent or empty: nothing is ever overwritten. `fill` may change a document on its way out. PDF files are left out, with a note, where no program makes them. */
export async function exportWorkspace(
  workspace: Workspace,
  dir: string,
  printers: Printers = findPrinters(),
  fill: (docx: Uint8Array) => Uint8Array = (docx) => docx,
): Promise<ExportResult> {
  const present = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw refusal(`«${dir}» — не папка, в которую можно записать файлы.`);
  });
  if (present.length > 0)
    throw refusal(`Папка «${dir}» не пуста. Укажите новую папку: выгрузка ничего не перезаписывает.`);
  await mkdir(dir, { recursive: true });
  const taken = new Set<string>();
  const files: ExportResult['files'][number][] = [];
  const notes: string[] = [];
  const save = async (name: string, kind: 'xlsx' | 'docx' | 'pdf', bytes: Uint8Array) => {
    const file = safeFileName(name, `.${kind}`, taken);
    await writeFile(join(dir, file), bytes, { flag: 'wx' });
    files.push({ file, from: name, kind });
  };
  for (const book of workspace.files().filter((file) => file.kind === 'spreadsheet')) {
    const sheets = workspace.sheets(book.id);
    await save(book.name, 'xlsx', await writeXlsx(sheets));
    notes.push(...xlsxLosses(sheets).map((loss) => `${book.name}: ${loss}`));
  }
  const documents = workspace
    .files()
    .filter((file) => file.kind === 'document')
    .map((file) => ({ title: file.name, docx: fill(workspace.documentBytes(file.id)) }));
  for (const { title, docx } of documents) await save(title, 'docx', docx);
  if (printers.libreOffice === null && printers.chromium === null) {
    if (documents.length > 0) notes.push('PDF не сделаны: не найдены ни LibreOffice, ни Chromium (Chrome).');
    return { dir, files, pdfBy: null, notes };
  }
  const printed = await printPdf(documents, printers);
  for (const [index, { pdf }] of printed.entries()) await save(documents[index]?.title ?? '', 'pdf', pdf);
  return { dir, files, pdfBy: printed[0]?.madeBy ?? null, notes };
}
