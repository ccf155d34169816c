// The folder of a workspace: made, recognised, refused.
import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { refuse } from '../refusal.ts';
import type { IdSource } from './meta.ts';
import { APPLICATION_ID, FILE_NAME, SCHEMA_VERSION, TABLES, UPGRADES } from './schema.ts';

export interface FirstFacts {
  readonly account: string;
  readonly timeZone: string;
  /** Fixed when the clock is fixed, so that a test gets the same ids each time. */
  readonly seed: IdSource;
}

/** Makes the folder and an empty workspace in it. Refused when something is there already. Returns the path of the file. */
export function makeFolder(dir: string, facts: FirstFacts): string {
  const file = path.join(dir, FILE_NAME);
  if (fs.existsSync(file))
    throw refuse(`В папке «${dir}» уже есть рабочее место. Откройте его или укажите другую папку.`);
  if (fs.existsSync(dir) && fs.readdirSync(dir).length > 0) {
    throw refuse(
      `Папка «${dir}» не пуста. Укажите пустую или новую папку: рабочее место не смешивается с другими файлами.`,
    );
  }
  fs.mkdirSync(dir, { recursive: true });
  const database = new Database(file);
  // The header is written before WAL is switched on, so that it can be read without opening the database.
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`);
  // One transaction: a disk that is slow to flush is waited for once.
  database.exec(`BEGIN; ${TABLES}`);
  const insert = database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
  for (const [key, value] of Object.entries({ ...facts, serial: '0' })) insert.run(key, value);
  database.exec('COMMIT');
  database.pragma('journal_mode = WAL');
  database.close();
  return file;
}

const HEADER_BYTES = 100;

/** Path of the workspace file in `dir`, of this version. Refused as `checkFile` does, or when there is none. */
export function findFolder(dir: string): string {
  const file = path.join(dir, FILE_NAME);
  if (!fs.existsSync(file))
    throw refuse(`В папке «${dir}» нет рабочего места: не найден файл ${FILE_NAME}. Проверьте путь.`);
  checkFile(file);
  upgrade(file);
  return file;
}

/**
 * Refused, with nothing touched, when this is no workspace's file, a broken one or of a newer version; what it is stands in
 * its first bytes (https://www.sqlite.org/fileformat.html#the_database_header).
 */
export function checkFile(file: string, advice = 'Восстановите папку из резервной копии'): void {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = fs.openSync(file, 'r');
  const size = fs.fstatSync(handle).size;
  fs.readSync(handle, header, 0, HEADER_BYTES, 0);
  fs.closeSync(handle);
  const broken = () => refuse(`Файл «${file}» повреждён. ${advice}; файл не изменён.`);
  if (size < HEADER_BYTES || header.toString('latin1', 0, 15) !== 'SQLite format 3') throw broken();
  if (header.readInt32BE(68) !== APPLICATION_ID) {
    throw refuse(`Файл «${file}» создан другой программой: это не рабочее место «Наставника». Файл не изменён.`);
  }
  const version = header.readInt32BE(60);
  if (version > SCHEMA_VERSION) {
    throw refuse(
      `Рабочее место «${file}» создано более новой версией программы (${version}, а эта понимает ${SCHEMA_VERSION}). Обновите программу; файл не изменён.`,
    );
  }
  const pageBytes = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16);
  const hasLog = fs.existsSync(`${file}-wal`) && fs.statSync(`${file}-wal`).size > 0;
  if (!hasLog && header.readUInt32BE(28) * pageBytes > size) throw broken();
  if (!isReadable(file)) throw broken();
}

/** Brings a file of an older version to this one, whole or not at all. Read anew: another process may have done it meanwhile. */
function upgrade(file: string): void {
  const database = new Database(file);
  try {
    database.pragma('busy_timeout = 30000');
    const version = () =>
      Number((database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version);
    if (version() >= SCHEMA_VERSION) return;
    database.exec('BEGIN IMMEDIATE');
    for (let at = version(); at < SCHEMA_VERSION; at += 1) database.exec(UPGRADES[at] ?? '');
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`);
  } finally {
    database.close();
  }
}

function isReadable(file: string): boolean {
  try {
    const database = new Database(file, { readonly: true });
    try {
      const row = database.prepare('PRAGMA quick_check(1)').get() as { quick_check?: unknown } | undefined;
      return row?.quick_check === 'ok';
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}
