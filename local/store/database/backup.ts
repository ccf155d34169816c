// A copy of a whole workspace as one file, and a folder made from such a copy.
import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { refuse } from '../refusal.ts';
import type { Store } from './database.ts';
import { checkFile } from './folder.ts';
import { FILE_NAME } from './schema.ts';

/** A consistent copy, also while executions write. Refused when something is at `file` already. https://www.sqlite.org/lang_vacuum.html#vacuuminto */
export function backUp(store: Store, file: string): void {
  if (fs.existsSync(file)) throw refuse(`Файл «${file}» уже есть. Укажите другое имя: копии не перезаписываются.`);
  if (!fs.existsSync(path.dirname(file)))
    throw refuse(`Папки «${path.dirname(file)}» нет. Создайте её или укажите другую.`);
  try {
    store.run('VACUUM INTO ?', file);
  } catch (error) {
    fs.rmSync(file, { force: true });
    throw error;
  }
}

/** What a copy holds, counted by reading it. */
export interface CopyFacts {
  readonly files: number;
  readonly cells: number;
  readonly bytes: number;
}

/** Refused, with nothing touched, when the copy is broken, of another program or of a newer version. */
export function checkCopy(file: string): CopyFacts {
  if (!fs.existsSync(file)) throw refuse(`Резервной копии «${file}» нет. Проверьте путь.`);
  checkFile(file, 'Возьмите другую копию');
  const database = new Database(file, { readonly: true });
  try {
    const numberOf = (sql: string) => Number((database.prepare(sql).get() as { n: number | null }).n ?? 0);
    return {
      files: numberOf('SELECT count(*) AS n FROM files'),
      cells: numberOf('SELECT sum(width) AS n FROM rows'),
      bytes: fs.statSync(file).size,
    };
  } finally {
    database.close();
  }
}

/**
 * Makes `dir` a workspace of the copy. Of a workspace that is there already the file is kept beside under another name, and only
 * when `isReplacing`. Refused, with nothing touched, when the copy is bad or the workspace is open. Returns where the old file is.
 */
export function restoreCopy(copy: string, dir: string, isReplacing: boolean, stamp: string): string | null {
  checkCopy(copy);
  const file = path.join(dir, FILE_NAME);
  const isThere = fs.existsSync(file);
  if (isThere && !isReplacing)
    throw refuse(
      `В папке «${dir}» уже есть рабочее место. Укажите другую папку или добавьте ключ --replace: прежний файл останется рядом.`,
    );
  if (!isThere && fs.existsSync(dir) && fs.readdirSync(dir).length > 0)
    throw refuse(`Папка «${dir}» не пуста, и рабочего места в ней нет. Укажите новую или пустую папку.`);
  fs.mkdirSync(dir, { recursive: true });
  // Written beside and renamed: a full disk must not leave half a workspace.
  const draft = `${file}.draft`;
  try {
    fs.copyFileSync(copy, draft);
    const kept = isThere ? setAside(file, path.join(dir, `workspace-${stamp}.sqlite`)) : null;
    fs.renameSync(draft, file);
    const database = new Database(file);
    database.pragma('journal_mode = WAL');
    database.close();
    return kept;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

function setAside(file: string, kept: string): string {
  if (fs.existsSync(kept)) throw refuse(`Файл «${kept}» уже есть. Повторите через минуту.`);
  closeLog(file);
  fs.renameSync(file, kept);
  return kept;
}

/** Only the last connection may leave the WAL mode, so that this also tells whether the workspace is open. https://www.sqlite.org/wal.html */
function closeLog(file: string): void {
  const database = new Database(file);
  try {
    database.pragma('busy_timeout = 0');
    database.pragma('journal_mode = DELETE');
  } catch {
    throw refuse('Рабочее место сейчас открыто. Остановите его (Ctrl+C) и повторите.');
  } finally {
    database.close();
  }
  if (fs.existsSync(`${file}-wal`)) throw refuse('Рабочее место сейчас открыто. Остановите его (Ctrl+C) и повторите.');
}
