// The folder of a workspace: durable, recognised, and refused without being touched.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import esbuild from 'esbuild';
import { createWorkspace, openWorkspace } from '../../local/workspace.ts';
import { NOON, newFolder, newProbe, PROBE } from './kit/workspaces.ts';

const OPTIONS = { bundle: PROBE };
const FILE = 'workspace.sqlite';

/** Without the `-shm`: an index of the log that every reader writes anew. */
function fingerprint(dir: string): string[] {
  return fs
    .readdirSync(dir)
    .filter((name) => !name.endsWith('-shm'))
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(fs.readFileSync(path.join(dir, name)))
          .digest('hex')}`,
    );
}

/** A closed workspace. */
async function madeFolder(): Promise<string> {
  const dir = path.join(newFolder(), 'workspace');
  const workspace = createWorkspace(dir, { ...OPTIONS, clock: NOON });
  workspace.createSpreadsheet('Книга');
  await workspace.close();
  return dir;
}

describe('refused, with nothing touched', () => {
  const patch = (at: number, bytes: number[]) => (dir: string) => {
    const handle = fs.openSync(path.join(dir, FILE), 'r+');
    fs.writeSync(handle, Uint8Array.from(bytes), 0, bytes.length, at);
    fs.closeSync(handle);
  };
  test.each([
    { spoil: (dir: string) => fs.rmSync(path.join(dir, FILE)), message: 'нет рабочего места', why: 'no file' },
    {
      spoil: (dir: string) => fs.writeFileSync(path.join(dir, FILE), 'не база'),
      message: 'повреждён',
      why: 'no database',
    },
    { spoil: (dir: string) => fs.truncateSync(path.join(dir, FILE), 8192), message: 'повреждён', why: 'cut short' },
    {
      spoil: patch(
        4096,
        Array.from({ length: 9000 }, () => 0xa5),
      ),
      message: 'повреждён',
      why: 'overwritten in the middle',
    },
    { spoil: patch(68, [1, 2, 3, 4]), message: 'создан другой программой', why: 'a database of another program' },
    { spoil: patch(60, [0, 0, 0, 99]), message: 'более новой версией', why: 'a newer version' },
  ])('$why', async ({ spoil, message }) => {
    const dir = await madeFolder();
    spoil(dir);
    const before = fingerprint(dir);
    let error: unknown;
    try {
      openWorkspace(dir, OPTIONS);
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({ refused: true, message: expect.stringContaining(message) });
    expect(fingerprint(dir)).toEqual(before);
  });

  test.each([
    { prepare: madeFolder, message: 'уже есть рабочее место', why: 'there is a workspace already' },
    {
      prepare: () => {
        const dir = newFolder();
        fs.writeFileSync(path.join(dir, 'чужой.txt'), '');
        return Promise.resolve(dir);
      },
      message: 'не пуста',
      why: 'there are other files',
    },
  ])('a new one where $why', async ({ prepare, message }) => {
    const dir = await prepare();
    expect(() => createWorkspace(dir, OPTIONS)).toThrow(message);
  });

  test.each([
    { options: { bundle: newFolder() }, message: 'нет собранной программы' },
    { options: { ...OPTIONS, timeZone: 'Луна/Море' }, message: 'Часовой пояс' },
    { options: { ...OPTIONS, clock: 'вчера' }, message: 'не похоже на дату' },
  ])('$message', ({ options, message }) => {
    expect(() => createWorkspace(path.join(newFolder(), 'workspace'), options)).toThrow(message);
  });
});

describe('what was made is there again', () => {
  test('files, properties, triggers, the journal, account and clock', async () => {
    const probe = newProbe({ account: 'workspace' });
    await probe.answer(
      "PropertiesService.getDocumentProperties().setProperty('a', '1'); ScriptApp.newTrigger('onTimer').timeBased().everyMinutes(30).create()",
    );
    const { dir } = probe.workspace;
    const seen = {
      files: probe.workspace.files(),
      triggers: probe.workspace.triggers(),
      executions: probe.workspace.executions(),
      now: probe.workspace.now(),
    };
    await probe.workspace.close();
    const again = openWorkspace(dir, { ...OPTIONS, clock: NOON });
    expect({
      files: again.files(),
      triggers: again.triggers(),
      executions: again.executions(),
      now: again.now(),
    }).toEqual(seen);
    expect(again.account).toBe('workspace');
    await again.close();
  });

  test('the zone that moments are shown in', async () => {
    const dir = path.join(newFolder(), 'workspace');
    const made = createWorkspace(dir, { ...OPTIONS, timeZone: 'Asia/Yekaterinburg' });
    expect(made.timeZone).toBe('Asia/Yekaterinburg');
    await made.close();
    const again = openWorkspace(dir, OPTIONS);
    expect(again.timeZone).toBe('Asia/Yekaterinburg');
    await again.close();
  });

  test('opened without a fixed clock the clock runs on from where it stood', async () => {
    const dir = await madeFolder();
    const again = openWorkspace(dir, OPTIONS);
    expect(again.now().slice(0, 16)).toBe('2026-09-01T09:00');
    await again.close();
  });

  test('with a fixed clock the ids are the same each time', async () => {
    const [one, other] = await Promise.all([madeFolder(), madeFolder()]);
    const ids = [one, other].map((dir) => {
      const workspace = openWorkspace(dir, OPTIONS);
      const found = workspace.files().map(({ id }) => id);
      void workspace.close();
      return found;
    });
    expect(ids[0]).toEqual(ids[1]);
  });

  test.each([
    { options: OPTIONS, isSecret: true, why: 'without a fixed clock nobody can reckon an id' },
    { options: { ...OPTIONS, clock: NOON }, isSecret: false, why: 'with one anybody can, and the workspace says so' },
  ])('$why', async ({ options, isSecret }) => {
    const ids = new Set<string>();
    for (let time = 0; time < 2; time += 1) {
      const workspace = createWorkspace(path.join(newFolder(), 'workspace'), options);
      expect(workspace.hasSecretIds).toBe(isSecret);
      ids.add(workspace.createSpreadsheet('Книга'));
      await workspace.close();
    }
    expect(ids.size).toBe(isSecret ? 2 : 1);
    for (const id of ids) expect(id).toMatch(/^1[\w-]{32}$/);
  });
});

/** A program that works in a workspace until it is killed; says «busy» once rows are being written under a lock. */
const BUSY = `import { createWorkspace } from '../../local/workspace.ts';
const [dir = '', bundle = ''] = process.argv.slice(2);
const workspace = createWorkspace(dir, { bundle, clock: '2026-09-01T12:00:00+03:00' });
const bookId = workspace.createSpreadsheet('Книга');
const body = "LockService.getDocumentLock().waitLock(0); const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Лист1');" +
  "for (let row = 1; ; row += 1) sheet.appendRow([row, 'текст', row * 2]);";
void workspace.call({ bookId, entry: 'ask', args: [body] });
const timer = setInterval(() => {
  if ((workspace.sheets(bookId)[0]?.rows.length ?? 0) < 20) return;
  clearInterval(timer);
  process.stdout.write('busy');
}, 2);`;

test('a process killed in the middle of an execution loses at most the call in flight, and its lock is free', async () => {
  const dir = path.join(newFolder(), 'workspace');
  const program = path.join(import.meta.dirname, '../../node_modules/.cache/nastavnik/busyChild.mjs');
  const stdin = { contents: BUSY, loader: 'ts', resolveDir: import.meta.dirname } as const;
  const common = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'silent' } as const;
  esbuild.buildSync({ ...common, stdin, outfile: program });
  const child = spawn(process.execPath, [program, dir, PROBE], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));

  const workspace = openWorkspace(dir, { ...OPTIONS, clock: NOON });
  const [book] = workspace.files();
  const rows = workspace.sheets(book?.id ?? '')[0]?.rows.map((row) => row.map(({ value }) => value)) ?? [];
  expect(rows.length).toBeGreaterThanOrEqual(20);
  expect(rows).toEqual(rows.map((_row, index) => [index + 1, 'текст', (index + 1) * 2]));
  expect(workspace.executions()).toMatchObject([{ entry: 'ask', status: 'killed' }]);
  const lock = await workspace.call({
    bookId: book?.id ?? '',
    entry: 'ask',
    args: ['return LockService.getDocumentLock().tryLock(0)'],
  });
  expect(lock.value).toBe(true);
  await workspace.close();
});
