// Files of the workspace as Drive sees them; what is inside a spreadsheet or a form is kept elsewhere.
import type { FileKind } from '../contract.ts';
import type { Row, Store } from './database/database.ts';
import { newId, nextSerial } from './database/meta.ts';

export const MIME = {
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
  form: 'application/vnd.google-apps.form',
  document: 'application/vnd.google-apps.document',
  folder: 'application/vnd.google-apps.folder',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** «My Drive». */
export const ROOT = 'root';

export interface StoredFile {
  readonly id: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly mime: string;
  readonly parent: string | null;
  readonly created: number;
  readonly modified: number;
  readonly appProperties: Readonly<Record<string, string>>;
  /** The spreadsheet whose script made it; null when a person did. */
  readonly maker: string | null;
}

const COLUMNS = 'id, kind, name, mime, parent, created, modified, app_properties, maker';

function fileOf(row: Row): StoredFile {
  return {
    id: String(row['id']),
    kind: row['kind'] as FileKind,
    name: String(row['name']),
    mime: String(row['mime']),
    parent: row['parent'] === null ? null : String(row['parent']),
    created: Number(row['created']),
    modified: Number(row['modified']),
    appProperties: JSON.parse(String(row['app_properties'])) as Record<string, string>,
    maker: row['maker'] === null ? null : String(row['maker']),
  };
}

/** The newest first, as Drive lists them. */
export function listFiles(store: Store): StoredFile[] {
  return store.all(`SELECT ${COLUMNS} FROM files ORDER BY modified DESC, serial DESC`).map(fileOf);
}

export function findFile(store: Store, id: string): StoredFile | null {
  const row = store.get(`SELECT ${COLUMNS} FROM files WHERE id = ?`, id);
  return row === undefined ? null : fileOf(row);
}

export interface NewFile {
  readonly kind: FileKind;
  readonly name: string;
  readonly mime: string;
  readonly parent?: string;
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly bytes?: Uint8Array;
  readonly maker?: string;
}

/** Returns the id. */
export function addFile(store: Store, file: NewFile, now: number): string {
  const id = newId(store);
  store.run(
    `INSERT INTO files (${COLUMNS}, bytes, serial) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    file.kind,
    file.name,
    file.mime,
    file.parent ?? ROOT,
    now,
    now,
    JSON.stringify(file.appProperties ?? {}),
    file.maker ?? null,
    file.bytes ?? null,
    nextSerial(store),
  );
  return id;
}

/** Whatever is written into a file touches it. */
export function touchFile(store: Store, id: string, now: number): void {
  store.run('UPDATE files SET modified = max(modified, ?), touches = touches + 1 WHERE id = ?', now, id);
}

/** How often the file was touched: differs from the last answer when anything was written. */
export function touchesOf(store: Store, id: string): number {
  return Number(store.get('SELECT touches FROM files WHERE id = ?', id)?.['touches']);
}

/** `null` when the file has no bytes of its own (a spreadsheet, a form, a folder) or is not there. */
export function readBytes(store: Store, id: string): Uint8Array | null {
  const bytes = store.get('SELECT bytes FROM files WHERE id = ?', id)?.['bytes'];
  return bytes === null || bytes === undefined ? null : Uint8Array.from(bytes as Uint8Array);
}

export function writeBytes(store: Store, id: string, bytes: Uint8Array, now: number): void {
  store.run('UPDATE files SET bytes = ?, modified = ? WHERE id = ?', bytes, now, id);
}
