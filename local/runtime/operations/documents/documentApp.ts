// DriveApp and DocumentApp: copies of documents, opened, changed and saved. What is not saved by saveAndClose() is not emulated.
import { addFile, findFile, MIME, ROOT, readBytes, type StoredFile, writeBytes } from '../../../store/files.ts';
import { notEmulated, serviceError } from '../../../store/serviceError.ts';
import { type Execution, spendDaily } from '../../execution.ts';
import type { Operations } from '../operation.ts';
import { type OpenDocument, openDocument } from './openDocument.ts';

interface FileRef {
  readonly id: string;
}
interface TableRef extends FileRef {
  readonly table: number;
}
interface RowRef extends FileRef {
  readonly row: number;
}

const open = new WeakMap<Execution, Map<string, OpenDocument>>();

const openIn = (execution: Execution): Map<string, OpenDocument> => {
  const documents = open.get(execution) ?? new Map<string, OpenDocument>();
  open.set(execution, documents);
  return documents;
};

/** Apps Script: a file without access and one that is not there are told in the same words. https://developers.google.com/apps-script/reference/drive/drive-app#getFileById(String) (seen 2026-11-26) */
function fileOf(execution: Execution, id: string): StoredFile {
  const file = findFile(execution.store, id);
  if (file === null)
    throw serviceError(
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    );
  return file;
}

/** Apps Script: after saveAndClose() the document has to be opened again. https://developers.google.com/apps-script/reference/document/document#saveAndClose() (seen 2026-11-26) */
function documentOf(execution: Execution, id: string): OpenDocument {
  const document = openIn(execution).get(id);
  if (document === undefined) throw serviceError('Document is closed, its contents cannot be updated.');
  return document;
}

/**
 * Apps Script: the pattern is one of RE2, which knows no looking around and no references back, and it matches within the
 * text of one paragraph. https://developers.google.com/apps-script/reference/document/body#replaceText(String,String) (seen 2026-11-26)
 */
function patternOf(pattern: string): RegExp {
  const isBeyond = /\(\?(?:[=!]|<[=!])|\\[1-9]/.test(pattern);
  try {
    if (!isBeyond) return new RegExp(pattern, 'gu');
  } catch {
    // Told below.
  }
  throw serviceError(`Invalid regular expression pattern ${pattern}`);
}

export const DOCUMENT_APP: Operations = {
  'DriveApp.getFileById': (execution, { id }: FileRef) => fileOf(execution, id).id,
  'DriveApp.getRootFolder': () => ROOT,
  // A copy of a document is a document created: it counts in the day's allowance.
  // https://developers.google.com/apps-script/guides/services/quotas (seen 2026-11-26)
  'File.makeCopy': (execution, { id, name, folder }: FileRef & { name: string; folder: string }) => {
    const file = fileOf(execution, id);
    if (file.kind !== 'document') throw notEmulated(`File.makeCopy of a ${file.kind}`);
    const bytes = readBytes(execution.store, id) ?? new Uint8Array();
    return execution.store.transaction(() => {
      spendDaily(execution, 'documentsPerDay');
      const copy = { kind: 'document', name, mime: MIME.document, parent: folder, bytes } as const;
      return addFile(execution.store, { ...copy, maker: execution.job.bookId }, execution.now());
    });
  },
  'DocumentApp.openById': (execution, { id }: FileRef) => {
    const file = fileOf(execution, id);
    if (file.kind !== 'document')
      throw serviceError("Document is missing (perhaps it was deleted, or you don't have read access?)");
    openIn(execution).set(id, openDocument(readBytes(execution.store, id) ?? new Uint8Array()));
    return id;
  },
  'Document.getBody': (execution, { id }: FileRef) => {
    documentOf(execution, id);
  },
  'Document.saveAndClose': (execution, { id }: FileRef) => {
    writeBytes(execution.store, id, documentOf(execution, id).bytes(), execution.now());
    openIn(execution).delete(id);
  },
  'Body.replaceText': (execution, { id, pattern, replacement }: FileRef & { pattern: string; replacement: string }) => {
    const document = documentOf(execution, id);
    execution.chargeUnits('Body.replaceText', 'Body.replaceText', document.kilobytes());
    document.replaceText(patternOf(pattern), replacement);
  },
  'Body.getTables': (execution, { id }: FileRef) => documentOf(execution, id).tables(),
  'Table.getRow': (execution, { id, table, index }: TableRef & { index: number }) =>
    documentOf(execution, id).rowAt(table, index),
  'Table.appendTableRow': (execution, { id, table, row }: TableRef & RowRef) =>
    documentOf(execution, id).appendRow(table, row),
  'TableRow.copy': (execution, { id, row }: RowRef) => documentOf(execution, id).copyRow(row),
  'TableRow.getCell': (execution, { id, row, cell }: RowRef & { cell: number }) =>
    documentOf(execution, id).checkCell(row, cell),
  'TableRow.removeFromParent': (execution, { id, row }: RowRef) => documentOf(execution, id).removeRow(row),
  'TableCell.setText': (execution, { id, row, cell, text }: RowRef & { cell: number; text: string }) =>
    documentOf(execution, id).setCell(row, cell, text),
};
