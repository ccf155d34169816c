// Each verb on a real workspace with a bundle of a few lines: what it does, what it prints, how it refuses.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serve } from '../../local/web/server.ts';
import { createWorkspace, openWorkspace } from '../../local/workspace.ts';
import { documentOf, run as runAnywhere } from './kit/commandLine.ts';

const place = mkdtempSync(join(tmpdir(), 'nastavnik-cli-'));
const world = {
  cwd: place,
  bundle: join(import.meta.dirname, 'kit/bundle'),
  createWorkspace: async (...given: Parameters<typeof createWorkspace>) => createWorkspace(...given),
  openWorkspace: async (...given: Parameters<typeof openWorkspace>) => openWorkspace(...given),
  serve,
  printers: { libreOffice: null, chromium: null },
};
const run = (argv: readonly string[], changed = {}) => runAnywhere(argv, { ...world, ...changed });
const BOOK = 'Муниципальная книга';
const json = async (...argv: string[]) => {
  const ran = await run([...argv, '--json']);
  return { code: ran.code, document: documentOf(ran), err: ran.err };
};

beforeAll(async () => {
  expect((await run(['init', '--profile', 'artemovsky_go'])).code).toBe(0);
  for (const entry of ['rpcArm', 'rpcMakeForm']) expect((await run(['call', entry, '--book', BOOK])).code).toBe(0);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('init', () => {
  test('takes no folder that is in use, and leaves it as it was', async () => {
    mkdirSync(join(place, 'used'));
    writeFileSync(join(place, 'used/a.txt'), 'а');
    expect((await json('init', '--profile', 'artemovsky_go', '--dir', 'used')).code).toBe(1);
    expect(readdirSync(join(place, 'used'))).toEqual(['a.txt']);
  });

  test('stopped on the way, leaves nothing behind', async () => {
    const ran = await run(['init', '--profile', 'artemovsky_go', '--dir', 'stopped'], {
      untilStopped: async () => undefined,
    });
    expect(ran.code).toBe(1);
    expect(readdirSync(place).filter((name) => name.includes('stopped'))).toEqual([]);
  });

  test.each([
    { argv: ['--profile', 'nowhere'], said: 'artemovsky_go', why: 'a profile that is not shipped' },
    {
      argv: ['--profile', 'artemovsky_go', '--place', 'нельзя'],
      said: 'Так нельзя.\nИ так.',
      why: 'the bundle refuses',
    },
  ])('leaves nothing behind when $why', async ({ argv, said }) => {
    const { code, document } = await json('init', ...argv, '--dir', 'refused');
    expect(code).toBe(1);
    expect(document).toMatchObject({ ok: false, error: { kind: 'refused', message: expect.stringContaining(said) } });
    expect(readdirSync(place).filter((name) => name.includes('refused'))).toEqual([]);
  });
});

describe('list', () => {
  test('names files, the clock and what is armed', async () => {
    const { code, document } = await json('list');
    expect(code).toBe(0);
    expect(document).toMatchObject({
      ok: true,
      files: expect.arrayContaining([expect.objectContaining({ name: BOOK })]),
    });
    expect(document['triggers']).toMatchObject([{ entry: 'onTimer', type: 'CLOCK' }]);
    const { out } = await run(['list']);
    for (const shown of [BOOK, 'Анкета', '10-го']) expect(out).toContain(shown);
  });

  test.each([
    { bytes: 'это не база', why: 'broken' },
    { bytes: '', why: 'empty' },
  ])('a workspace file that is $why is refused and untouched', async ({ bytes }) => {
    const dir = mkdtempSync(join(place, 'bad-'));
    writeFileSync(join(dir, 'workspace.sqlite'), bytes);
    for (const argv of [['list'], ['start', '--once'], ['export', '--out', 'x']]) {
      expect((await json(...argv, '--dir', dir)).code).toBe(1);
    }
    expect(readdirSync(dir)).toEqual(['workspace.sqlite']);
    expect(readFileSync(join(dir, 'workspace.sqlite'), 'utf8')).toBe(bytes);
  });
});

describe('call', () => {
  test.each([
    { argv: ['rpcEcho'], value: [], why: 'no argument' },
    { argv: ['rpcEcho', '{"а":1}'], value: [{ а: 1 }], why: 'one object' },
    { argv: ['rpcEcho', '[1,"б"]'], value: [1, 'б'], why: 'several arguments' },
    { argv: ['rpcEcho', '[]'], value: [], why: 'an empty list of arguments' },
  ])('passes $why', async ({ argv, value }) => {
    const { code, document } = await json('call', ...argv, '--book', BOOK);
    expect(code).toBe(0);
    expect(document).toMatchObject({ ok: true, value: { ok: true, value } });
  });

  test('reads the argument from a file', async () => {
    writeFileSync(join(place, 'a.json'), '{"б":2}');
    expect((await json('call', 'rpcEcho', '@a.json', '--book', BOOK)).document).toMatchObject({
      value: { value: [{ б: 2 }] },
    });
  });

  test.each([
    { argv: ['rpcRefuse'], said: 'Сначала заполните реестр.', why: 'the bundle refuses' },
    { argv: ['menuFail'], said: 'сломалось', why: 'the function throws' },
    { argv: ['nowhere'], said: 'nowhere', why: 'there is no such function' },
    {
      argv: ['onTimer', '--fault', '{"method":"*","call":1,"message":"Service error"}'],
      said: 'Service error',
      why: 'a fault was asked for',
    },
    { argv: ['onTimer', '--fault', '[{"method":"*","call":1,"kill":true}]'], said: 'killed', why: 'it was killed' },
  ])('exit code 1 when $why', async ({ argv, said }) => {
    const { code, document } = await json('call', ...argv, '--book', BOOK);
    expect(code).toBe(1);
    expect(document).toMatchObject({ ok: false, error: { kind: 'refused', message: expect.stringContaining(said) } });
  });

  test.each(['nowhere', 'Анкета'])('a book named %s is refused', async (book) => {
    expect((await json('call', 'rpcEcho', '--book', book)).code).toBe(1);
  });

  test('the ledger is shown when asked for', async () => {
    const argv = ['call', 'onTimer', '--book', BOOK];
    expect((await json(...argv)).document['execution']).not.toHaveProperty('ledger');
    const asked = await json(...argv, '--ledger');
    expect(asked.document['execution']).toMatchObject({
      ledger: expect.arrayContaining([expect.objectContaining({ calls: 1 })]),
    });
    expect((await run([...argv, '--ledger'])).out).toContain('Spreadsheet.getId');
  });
});

describe('submit-form', () => {
  test('sends an answer', async () => {
    const { code, document } = await json('submit-form', 'Анкета', '{"Фамилия":"=1+1","Форма":["одна"]}');
    expect(code).toBe(0);
    expect(document).toMatchObject({ ok: true, responseId: expect.any(String), executions: [] });
  });

  test.each([
    { form: 'Анкета', answers: '{}', why: 'a required question has no answer' },
    { form: 'Анкета', answers: '{"Фамилия":"Ручьёв","Возраст":"7"}', why: 'there is no such question' },
    { form: BOOK, answers: '{}', why: 'it is no form' },
  ])('refused: $why', async ({ form, answers }) => {
    expect((await json('submit-form', form, answers)).code).toBe(1);
  });
});

describe('clock', () => {
  test('runs what is due and does not go back', async () => {
    const { now } = (await json('list')).document as { now: string };
    const year = new Date(now).getUTCFullYear() + 1;
    const moved = await json('clock', '--to', `${year}-03-10`);
    expect(moved).toMatchObject({ code: 0, document: { ok: true } });
    expect((moved.document['executions'] as { entry: string }[]).at(-1)).toMatchObject({
      entry: 'onTimer',
      status: 'completed',
    });
    expect((await json('clock', '--to', `${year}-03-09`)).code).toBe(1);
  });
});

describe('export and import', () => {
  test('a book goes out and comes in under another name', async () => {
    expect(await json('export', '--out', 'out')).toMatchObject({
      code: 0,
      document: { files: [{ file: `${BOOK}.xlsx` }] },
    });
    const argv = ['import', `out/${BOOK}.xlsx`, '--book', 'Копия'];
    expect(await json(...argv)).toMatchObject({ code: 0, document: { ok: true, name: 'Копия' } });
    expect(await json(...argv)).toMatchObject({ code: 1, document: { ok: false } });
    expect(await json('export', '--out', 'out')).toMatchObject({ code: 1 });
    expect(await json('import', 'nowhere.xlsx', '--book', 'Ещё')).toMatchObject({ code: 1 });
  });
});

describe('serve', () => {
  test('says where, answers there, and stops when asked', async () => {
    const shown: string[] = [];
    let page = 0;
    const untilStopped = async () => {
      page = (await fetch(JSON.parse(shown.join('')).url)).status;
    };
    const out = (text: string) => void shown.push(text);
    const ran = await run(['serve', '--json'], { env: { PORT: '0' }, untilStopped, out });
    expect(ran.code).toBe(0);
    expect(page).toBe(200);
  });

  test('runs by itself what falls due', async () => {
    expect((await run(['call', 'rpcArmSoon', '--book', BOOK])).code).toBe(0);
    const opened: ReturnType<typeof openWorkspace>[] = [];
    const ran = await run(['serve'], {
      env: { PORT: '0' },
      fireEveryMs: 5,
      openWorkspace: async (...given: Parameters<typeof openWorkspace>) => {
        opened.push(openWorkspace(...given));
        return opened[0];
      },
      untilStopped: async () => {
        const fired = () => opened[0]?.executions().some(({ trigger }) => trigger === 'clock');
        while (fired() !== true) await new Promise((resolve) => setTimeout(resolve, 5));
      },
    });
    expect(ran).toMatchObject({ code: 0, err: '' });
  });

  test('a port in use is named, with the variable that changes it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, err } = await run(['start'], { env: { PORT: String(port) } });
    expect(code).toBe(1);
    expect(err).toContain(`${port}`);
    expect(err).toContain('PORT');
    await new Promise((resolve) => other.close(resolve));
  });

  test('start --once keeps a workspace that is there', async () => {
    expect(await json('start', '--once')).toMatchObject({ code: 0, document: { ok: true } });
    expect(existsSync(join(place, 'workspace'))).toBe(true);
  });
});
