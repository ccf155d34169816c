// The tools where a mistake would be silent: a page broken by its own code, a stale build taken for a fresh one.
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { buildProfiles, buildTemplates } from '../../tools/bundle/data.mjs';
import { buildPage } from '../../tools/bundle/page.mjs';
import { digest, makeOnce } from '../../tools/run/fresh.mjs';
import { cache } from '../../tools/run/paths.mjs';

const place = mkdtempSync(join(tmpdir(), 'nastavnik-tools-'));
let turn = 0;
let dir = '';
beforeEach(() => {
  turn += 1;
  dir = join(place, String(turn));
  mkdirSync(dir);
});
afterAll(() => rmSync(place, { recursive: true }));

const write = (file: string, text: string | Uint8Array): string => {
  writeFileSync(join(dir, file), text);
  return join(dir, file);
};

describe('a page', () => {
  test.each([
    { text: '$& $1 $$', why: 'patterns of String.replace' },
    { text: '</script><b>', why: 'would end the script' },
    { text: 'Привет', why: 'Cyrillic stays readable' },
  ])('keeps the text $text in its script: $why', async ({ text }) => {
    write('index.html', '<!doctype html><html lang="ru"><head></head><body></body></html>');
    write('page.css', 'b { color: red }');
    write('index.tsx', `import './page.css'; (globalThis as any).said = ${JSON.stringify(text)};`);
    const page = await buildPage(dir, join(dir, 'index.html'));
    const script = page.text.match(/<script>([\s\S]*?)<\/script>/)?.[1] ?? '';
    const context = vm.createContext({});
    vm.runInContext(script, context);
    expect(context['said']).toBe(text);
    expect(page.text).toContain('<style>b{color:red}</style></head>');
    expect(page.inputs).toContain(join(dir, 'index.tsx'));
  });

  test('without a place for its script is refused', async () => {
    write('index.html', '<p>');
    write('index.tsx', '');
    await expect(buildPage(dir, join(dir, 'index.html'))).rejects.toThrow('has no </head>');
  });
});

describe('data pages', () => {
  test('hold JSON that no reader of HTML can take for a tag', async () => {
    write(
      'a_b.json',
      '{ "$schema": "x", "x": "</script>", "indicators": [{ "id": "F-2", "on": true }], "operational": ["O-2"] }',
    );
    write('profile.schema.json', '{}');
    mkdirSync(join(dir, 'sets'));
    write('sets/federal_r145.json', '{ "indicators": [{ "id": "F-1", "on": false }, { "id": "F-2", "on": false }] }');
    write('sets/operational.json', '{ "metrics": [{ "id": "O-1" }, { "id": "O-2" }] }');
    const pages = await buildProfiles(dir);
    expect([...pages.keys()]).toEqual(['profile-a_b']);
    const text = pages.get('profile-a_b')?.text ?? '';
    expect(text).toContain('"x":"\\u003c/script>"');
    expect(JSON.parse(text)).toEqual({
      x: '</script>',
      indicators: [
        { id: 'F-2', on: true },
        { id: 'F-1', on: false },
      ],
      operational: [
        { id: 'O-1', on: false },
        { id: 'O-2', on: true },
      ],
    });
  });

  test('templates are base64, a page each, in order of names', async () => {
    const builder = write(
      'build.mjs',
      'export const buildTemplates = () => ({ b: new Uint8Array([255]), a: new Uint8Array([0]) });',
    );
    expect([...(await buildTemplates(builder))].map(([name, { text }]) => [name, text])).toEqual([
      ['template-a', '"AA=="'],
      ['template-b', '"/w=="'],
    ]);
  });
});

describe('what counts as stale', () => {
  const changes: readonly { what: string; change: () => void; why: string }[] = [
    { what: 'a new file', change: () => void write('new.ts', ''), why: 'a page may be added' },
    { what: 'a removed file', change: () => rmSync(join(dir, 'b.ts')), why: 'its export must go' },
    {
      what: 'a renamed file',
      change: () => renameSync(join(dir, 'b.ts'), join(dir, 'c.ts')),
      why: 'same time, same size',
    },
    { what: 'a longer file', change: () => void write('a.ts', 'longer'), why: 'the usual edit' },
    { what: 'an older file', change: () => utimesSync(join(dir, 'a.ts'), 1, 1), why: 'git checkout of the past' },
  ];

  test.each(changes)('$what: $why', ({ change }) => {
    write('a.ts', 'a');
    write('b.ts', 'b');
    const before = digest([dir]);
    expect(digest([dir])).toBe(before);
    change();
    expect(digest([dir])).not.toBe(before);
  });

  test('a folder that is not there is empty', () => {
    expect(digest([join(dir, 'none')])).toBe(digest([]));
  });

  test('a failed run is not remembered, a good one is until its output is gone', async () => {
    const name = `test-${process.pid}`;
    const output = join(dir, 'output');
    let runs = 0;
    const make = async (): Promise<void> => {
      runs += 1;
      if (runs === 1) throw new Error('broken');
      writeFileSync(output, '');
    };
    await expect(makeOnce(name, 'state', output, make)).rejects.toThrow('broken');
    for (let again = 0; again < 3; again += 1) await makeOnce(name, 'state', output, make);
    expect(runs).toBe(2);
    rmSync(output);
    await makeOnce(name, 'state', output, make);
    await makeOnce(name, 'other', output, make);
    expect(runs).toBe(4);
    rmSync(join(cache, `${name}.stamp`));
  });
});
