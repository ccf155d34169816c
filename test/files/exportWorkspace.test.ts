// A whole workspace carried out into a folder; what can be written is, what cannot is said.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { FileEntry, FileKind, GridSheet, Workspace } from '../../local/contract.ts';
import { exportWorkspace } from '../../local/files/exportWorkspace.ts';
import { importBook } from '../../local/files/importBook.ts';
import { writeXlsx } from '../../local/files/xlsx/writeXlsx.ts';
import { docxOf } from './kit/docx.ts';
import { sheetOf } from './kit/grid.ts';

const NO_PRINTERS = { libreOffice: null, chromium: null };
let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'nastavnik-export-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const entry = (kind: FileKind, name: string): FileEntry => ({
  id: `${kind}-${name}`,
  kind,
  name,
  mimeType: '',
  parentId: null,
  createdAt: '2025-09-15T06:00:00Z',
  modifiedAt: '2025-09-15T06:00:00Z',
});

/** The few members that files go through. */
function holding(
  files: readonly FileEntry[],
  docx: Uint8Array,
): Workspace & { imported: { name: string; sheets: readonly GridSheet[] }[] } {
  const imported: { name: string; sheets: readonly GridSheet[] }[] = [];
  const members: Pick<Workspace, 'files' | 'sheets' | 'documentBytes' | 'importSheets'> = {
    files: () => [...files],
    sheets: () => [sheetOf({ title: 'Итоги: 2025/26' })],
    documentBytes: () => docx,
    importSheets: (name, sheets) => {
      imported.push({ name, sheets });
      return 'new';
    },
  };
  return { ...(members as Workspace), imported };
}

test('books go to .xlsx, documents to .docx, names that agree get numbers', async () => {
  const workspace = holding(
    [
      entry('spreadsheet', 'Книга'),
      entry('document', 'Приказ 1/2'),
      entry('document', 'Приказ 1:2'),
      entry('form', 'Форма'),
    ],
    await docxOf('а'),
  );
  const out = join(place, 'new');
  const result = await exportWorkspace(workspace, out, NO_PRINTERS);
  expect(readdirSync(out).sort()).toEqual(['Книга.xlsx', 'Приказ 1 2 (2).docx', 'Приказ 1 2.docx']);
  expect(result.files).toHaveLength(3);
  // The title of the sheet that Excel refuses, and the PDF that nothing here can make.
  expect(result.notes).toHaveLength(2);
  expect(result.pdfBy).toBeNull();
});

test.each([
  { make: (dir: string) => void writeFileSync(join(dir, 'a.txt'), 'а'), why: 'holds a file' },
  { make: (dir: string) => mkdirSync(join(dir, 'b')), why: 'holds a folder' },
])('a folder that $why is left as it was', async ({ make }) => {
  make(place);
  const before = readdirSync(place);
  await expect(
    exportWorkspace(holding([entry('spreadsheet', 'К')], await docxOf('а')), place, NO_PRINTERS),
  ).rejects.toMatchObject({ refused: true });
  expect(readdirSync(place)).toEqual(before);
});

test('a book of that name is there already: refused, nothing written', async () => {
  const workspace = holding([entry('spreadsheet', 'Книга')], await docxOf('а'));
  const bytes = await writeXlsx([sheetOf({})]);
  await expect(importBook(workspace, bytes, ' Книга ')).rejects.toMatchObject({ refused: true });
  await expect(importBook(workspace, bytes, '  ')).rejects.toMatchObject({ refused: true });
  await expect(importBook(workspace, new Uint8Array(3), 'Другая')).rejects.toMatchObject({ refused: true });
  expect(workspace.imported).toEqual([]);
  expect(await importBook(workspace, bytes, 'Другая')).toMatchObject({
    id: 'new',
    name: 'Другая',
    sheets: [{ title: 'Лист', rows: 2 }],
  });
});
