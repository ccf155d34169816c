// Names and passwords, the journal, files of an older version, backups.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import Database from 'libsql';
import { checkCopy, restoreCopy } from '../../local/store/database/backup.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { NOON, newFolder, newProbe, PROBE } from './kit/workspaces.ts';

const PASSWORD = 'три тихих слова';
const { workspace, bookId } = newProbe();

test.each([
  { name: '', password: PASSWORD, why: 'no name' },
  { name: 'Имя\u0007', password: PASSWORD, why: 'a sign that cannot be seen' },
  { name: 'Анна', password: 'короткий', why: 'a short password' },
  { name: 'Координатор', password: 'координатор2026', why: 'the name in the password' },
])('$why is refused', async ({ name, password }) => {
  await expect(workspace.setPassword(name, password)).rejects.toMatchObject({ refused: true });
  expect(workspace.users()).toEqual([]);
});

test('a password is kept as a hash, is told from a wrong one, and may be changed', async () => {
  await workspace.setPassword(' Анна  П. ', PASSWORD);
  const copy = path.join(newFolder(), 'copy.sqlite');
  workspace.backUp(copy);
  expect(fs.readFileSync(copy).includes(Buffer.from(PASSWORD))).toBe(false);
  expect(await workspace.checkPassword('анна п.', PASSWORD)).toBe('Анна П.');
  expect(await workspace.checkPassword('Анна П.', `${PASSWORD} `)).toBeNull();
  expect(await workspace.checkPassword('Кто-то', PASSWORD)).toBeNull();
  await workspace.setPassword('АННА П.', 'четыре тихих слова');
  expect(await workspace.checkPassword('Анна П.', PASSWORD)).toBeNull();
  expect(workspace.users()).toHaveLength(1);
});

test('what one person does on end is one line, an execution has a line of its own', () => {
  const note = (who: string, what: string, executionId?: string) =>
    workspace.note({ who, what, fileId: bookId, ...(executionId && { executionId }) });
  note('А', 'правил');
  note('А', 'правил');
  note('Б', 'правил');
  note('А', 'правил');
  note('А', 'запустил', 'e1');
  note('А', 'запустил', 'e2');
  const lines = workspace.journal().map(({ who, what, times, executionId }) => [who, what, times, executionId]);
  expect(lines).toEqual([
    ['А', 'запустил', 1, 'e2'],
    ['А', 'запустил', 1, 'e1'],
    ['Б', 'правил', 1, null],
    ['А', 'правил', 3, null],
  ]);
});

test('a workspace of the first version opens and gets what it lacks', async () => {
  const dir = newFolder();
  restoreCopy(copyOf(), dir, false, '');
  const database = new Database(path.join(dir, 'workspace.sqlite'));
  database.exec('DROP TABLE users; DROP TABLE journal; ALTER TABLE files DROP COLUMN touches; PRAGMA user_version = 1');
  database.close();
  const opened = openWorkspace(dir, { bundle: PROBE, clock: NOON });
  opened.note({ who: 'А', what: 'открыл' });
  expect(opened.journal()).toHaveLength(1);
  expect(opened.files()).toHaveLength(workspace.files().length);
  await opened.close();
});

test('a copy is not written over, and a workspace not without being asked, nor while it is open', async () => {
  const copy = copyOf();
  expect(() => workspace.backUp(copy)).toThrow(expect.objectContaining({ refused: true }));
  const dir = newFolder();
  restoreCopy(copy, dir, false, '');
  expect(() => restoreCopy(copy, dir, false, '')).toThrow(expect.objectContaining({ refused: true }));
  const opened = openWorkspace(dir, { bundle: PROBE, clock: NOON });
  opened.createSpreadsheet('Новая');
  expect(() => restoreCopy(copy, dir, true, 'a')).toThrow(expect.objectContaining({ refused: true }));
  expect(opened.files().some(({ name }) => name === 'Новая')).toBe(true);
  await opened.close();
  const other = newFolder();
  fs.copyFileSync(copy, path.join(other, 'workspace.sqlite'));
  const kept = restoreCopy(copy, other, true, 'a');
  expect(fs.readdirSync(other).sort()).toEqual(['workspace-a.sqlite', 'workspace.sqlite']);
  expect(checkCopy(kept ?? '')).toEqual(checkCopy(copy));
});

test.each([
  { name: 'absent', bytes: null, why: 'there is none' },
  { name: 'short', bytes: Buffer.from('x'), why: 'it is no database' },
  { name: 'half', bytes: 'half', why: 'it was cut' },
])('a copy is refused and no folder made: $why', ({ name, bytes }) => {
  const folder = newFolder();
  const file = path.join(folder, name);
  if (bytes !== null) fs.writeFileSync(file, bytes === 'half' ? fs.readFileSync(copyOf()).subarray(0, 9000) : bytes);
  expect(() => restoreCopy(file, path.join(folder, 'new'), false, '')).toThrow(
    expect.objectContaining({ refused: true }),
  );
  expect(fs.existsSync(path.join(folder, 'new'))).toBe(false);
});

function copyOf(): string {
  const file = path.join(newFolder(), 'copy.sqlite');
  workspace.backUp(file);
  return file;
}
