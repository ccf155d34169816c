// Verbs that keep a workspace safe: passwords for the network, backups.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serve } from '../../local/web/server.ts';
import { createWorkspace, openWorkspace } from '../../local/workspace.ts';
import { documentOf, run as runAnywhere } from './kit/commandLine.ts';

const place = mkdtempSync(join(tmpdir(), 'nastavnik-cli-'));
const world = {
  cwd: place,
  bundle: join(import.meta.dirname, 'kit/bundle'),
  openWorkspace: async (...given: Parameters<typeof openWorkspace>) => openWorkspace(...given),
  serve,
};
const run = (argv: readonly string[], changed = {}) => runAnywhere(argv, { ...world, ...changed });
const json = async (...argv: string[]) => {
  const ran = await run([...argv, '--json']);
  return { code: ran.code, document: documentOf(ran) };
};

beforeAll(async () => {
  const workspace = createWorkspace(join(place, 'workspace'), { bundle: world.bundle });
  workspace.createSpreadsheet('Книга');
  await workspace.close();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('opens to the network only when somebody has a password, which the command line never shows', async () => {
  const serving = (argv: readonly string[], env: Record<string, string> = {}) =>
    run(['serve', '--lan', '--json', ...argv], { env: { PORT: '0', ...env }, untilStopped: async () => undefined });
  expect(await serving([])).toMatchObject({ code: 1, err: expect.stringContaining('user set') });
  expect(await serving(['--user', 'Анна'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('NASTAVNIK_PASSWORD'),
  });
  expect(await serving(['--user', 'Анна'], { NASTAVNIK_PASSWORD: 'кратко' })).toMatchObject({ code: 1 });
  expect(await serving(['--user', 'Анна'], { NASTAVNIK_PASSWORD: 'три тихих слова' })).toMatchObject({ code: 0 });
  expect((await json('user')).document).toMatchObject({ users: [{ name: 'Анна' }] });
  expect((await json('user', 'remove', 'Анна')).code).toBe(0);
  expect(await serving([])).toMatchObject({ code: 1 });
});

test('a backup becomes a workspace again', async () => {
  expect((await json('backup', '--out', 'copy.sqlite')).document).toMatchObject({
    ok: true,
    files: expect.any(Number),
  });
  expect((await json('restore', 'copy.sqlite', '--dir', 'again')).code).toBe(0);
  const names = async (dir: string) => (await json('list', '--dir', dir)).document['files'];
  expect(await names('again')).toEqual(await names('workspace'));
  expect((await json('restore', 'copy.sqlite', '--dir', 'again')).code).toBe(1);
});
