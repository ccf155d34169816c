// Files and documents of an open workspace.
import type { FileEntry, Workspace } from '../../contract.ts';
import type { Store } from '../../store/database/database.ts';
import { addFile, listFiles, MIME, ROOT, readBytes, type StoredFile, writeBytes } from '../../store/files.ts';
import { permissionsOf } from '../../store/permissions.ts';
import { fileNamed, fileOf, iso, type Parts } from './parts.ts';

type FileFace = Pick<
  Workspace,
  'files' | 'file' | 'documentBytes' | 'fileBytes' | 'replaceDocument' | 'importDocument'
>;

export function fileFace({ store, clock }: Parts): FileFace {
  return {
    files: () => listFiles(store).map((file) => entryOf(store, file)),
    file(idOrName) {
      const file = fileNamed(store, idOrName);
      return file === null ? null : entryOf(store, file);
    },
    documentBytes: (documentId) => readBytes(store, fileOf(store, documentId, 'document').id) ?? new Uint8Array(),
    fileBytes: (fileId) => readBytes(store, fileOf(store, fileId, 'blob').id) ?? new Uint8Array(),
    replaceDocument: (documentId, docx) =>
      writeBytes(store, fileOf(store, documentId, 'document').id, docx, clock.now()),
    importDocument: (name, docx) =>
      addFile(store, { kind: 'document', name, mime: MIME.document, bytes: docx }, clock.now()),
  };
}

function entryOf(store: Store, file: StoredFile): FileEntry {
  const openedTo = permissionsOf(store, file.id).map(({ email }) => email);
  return {
    id: file.id,
    kind: file.kind,
    name: file.name,
    mimeType: file.mime,
    parentId: file.parent === ROOT ? null : file.parent,
    createdAt: iso(file.created),
    modifiedAt: iso(file.modified),
    ...(openedTo.length > 0 && { openedTo }),
  };
}
