// The real clasp, unmodified, pushes build/ to a stand-in for Google, and what arrives is what was built.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FakeGoogle, startFakeGoogle } from './kit/fakeGoogle.ts';
import { read, root } from './kit/sources.ts';

const TYPES: Readonly<Record<string, string>> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };
const SCRIPT_ID = 'fake-script-id-of-at-least-forty-characters';

const built = readdirSync(join(root, 'build'))
  .map((file) => ({ file, ...parse(file) }))
  .filter(({ ext }) => ext in TYPES)
  .map(({ file, name, ext }) => ({ name, type: TYPES[ext], source: read(`build/${file}`) }));

describe('clasp push', () => {
  const dir = mkdtempSync(join(tmpdir(), 'nastavnik-push-'));
  let google: FakeGoogle;

  beforeAll(async () => {
    google = await startFakeGoogle(dir);
    const login = { type: 'authorized_user', client_id: 'fake', client_secret: 'fake', refresh_token: 'fake' };
    const token = { ...login, access_token: 'fake-access', expiry_date: Date.UTC(2100, 0) };
    writeFileSync(join(dir, 'login.json'), JSON.stringify({ tokens: { default: token } }));
    // Our own settings with a project filled in; clasp refuses a rootDir outside the folder of the settings.
    const settings = { ...JSON.parse(read('.clasp.json')), scriptId: SCRIPT_ID };
    writeFileSync(join(dir, '.clasp.json'), JSON.stringify(settings));
    cpSync(join(root, 'build'), join(dir, 'build'), { recursive: true });
  });
  afterAll(() => {
    google.close();
    rmSync(dir, { recursive: true });
  });

  /** Asynchronous, because the stand-in lives in this very process. */
  const clasp = (...args: string[]) =>
    new Promise<{ code: number | null; output: string }>((resolve) => {
      const program = join(root, 'node_modules/@google/clasp/build/src/index.js');
      const files = ['-A', join(dir, 'login.json'), '-P', join(dir, '.clasp.json')];
      const child = spawn(process.execPath, [program, ...files, ...args], {
        cwd: dir,
        env: { ...process.env, ...google.env, NO_PROXY: '', no_proxy: '' },
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
      child.on('close', (code) => resolve({ code, output }));
    });

  test('what arrives equals what was built, manifest and all', async () => {
    const { code, output } = await clasp('push', '--force');
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining(`Pushed ${built.length} files`) });
    const byName = (files: readonly { name: string }[]) => [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(byName(google.files())).toEqual(byName(built));
    expect(google.requests.at(-1)).toBe(`PUT /v1/projects/${SCRIPT_ID}/content Bearer fake-access`);
  });

  test('a second push finds nothing to send', async () => {
    const before = google.requests.length;
    const { code, output } = await clasp('push', '--force');
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(/already up to date/i) });
    expect(google.requests.slice(before).filter((line) => line.startsWith('PUT'))).toEqual([]);
  });

  test('the status lists every file of the build and leaves out the rest', async () => {
    const { code, output } = await clasp('show-file-status', '--json');
    expect(code).toBe(0);
    const pushed = JSON.parse(output).filesToPush.map((file: string) => parse(file).name);
    expect(pushed.sort()).toEqual(built.map(({ name }) => name).sort());
  });
});
