// What the faces of an open workspace share, and how they find a file or refuse in Russian.
import type { FileKind } from '../../contract.ts';
import type { Clock } from '../../store/clock/clock.ts';
import { contentLockOf } from '../../store/contentLock.ts';
import type { Store } from '../../store/database/database.ts';
import { findFile, listFiles, type StoredFile } from '../../store/files.ts';
import { refuse } from '../../store/refusal.ts';
import type { Launcher } from '../launch.ts';
import type { Bundle } from '../wire.ts';

export interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly launch: Launcher;
  readonly bundle: Bundle;
  readonly timeZone: string;
}

export function iso(at: number): string {
  return new Date(Math.floor(at)).toISOString();
}

const KINDS: Readonly<Record<FileKind, string>> = {
  spreadsheet: 'Таблицы',
  form: 'Формы',
  document: 'Документа',
  folder: 'Папки',
  blob: 'Файла',
};

/** By id or by name; of files with one name the newest. */
export function fileNamed(store: Store, idOrName: string): StoredFile | null {
  return findFile(store, idOrName) ?? listFiles(store).find((file) => file.name === idOrName) ?? null;
}

/** By id; refused when there is no such file of the kind. */
export function fileOf(store: Store, id: string, kind: FileKind): StoredFile {
  const file = findFile(store, id);
  if (file === null || file.kind !== kind) throw refuse(`${KINDS[kind]} «${id}» на этом рабочем месте нет.`);
  return file;
}

/** Refused for a file that is closed to changes. */
export function openToChanges(store: Store, bookId: string): StoredFile {
  const book = fileOf(store, bookId, 'spreadsheet');
  const reason = contentLockOf(store, book.id);
  if (reason !== null) throw refuse(`Файл закрыт от изменений: ${reason}.`);
  return book;
}
