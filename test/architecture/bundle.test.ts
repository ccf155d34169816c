// build/ itself: what Apps Script sees, what it must not touch at load, and how much it has to read.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { SHIPPED_TEMPLATES } from '../../src/documents/templates/shipped.ts';
import { CODE_JS, entryExports, LIBRARIES_JS, poisonedContext } from './kit/bundle.ts';
import { filesOf, read, root } from './kit/sources.ts';

const EMPTY_STUB = /^function \w+\(\) \{\s*\}$/;

describe('what Apps Script sees', () => {
  test('the top-level functions of Code.js are the exports of the entry', async () => {
    const stubs = [...read(CODE_JS).matchAll(/^function (\w+)\(\) \{/gm)].map((found) => found[1]);
    expect(stubs.sort()).toEqual(await entryExports());
  });

  test.each([
    { first: CODE_JS, second: LIBRARIES_JS, why: 'Apps Script promises no order of files' },
    { first: LIBRARIES_JS, second: CODE_JS, why: 'the other order' },
  ])('loading $first before $second touches no service and fills every stub', async ({ first, second }) => {
    const context = poisonedContext();
    for (const file of [first, second]) vm.runInContext(read(file), context, { filename: file });
    for (const name of await entryExports()) {
      const source = vm.runInContext(`typeof ${name} === 'function' ? String(${name}) : typeof ${name}`, context);
      expect({ name, source }).toEqual({ name, source: expect.not.stringMatching(EMPTY_STUB) });
      expect({ name, source }).not.toEqual({ name, source: 'undefined' });
    }
  });

  test('the poison works', () => {
    const context = poisonedContext();
    expect(() => vm.runInContext('SpreadsheetApp.getActiveSpreadsheet()', context)).toThrow(
      'SpreadsheetApp was touched',
    );
    expect(() => vm.runInContext('Sheets.Spreadsheets', context)).toThrow('Sheets was touched');
  });
});

describe('libraries', () => {
  const members = filesOf(['src/libraries'], ['.ts'])
    .filter((file) => !file.endsWith('.d.ts'))
    .map((file) => file.replace(/^.*\/(\w+)\.ts$/, '$1'));

  test('every entry of src/libraries is a member of libraries_()', () => {
    const context = poisonedContext();
    vm.runInContext(read(LIBRARIES_JS), context);
    expect(JSON.parse(vm.runInContext('JSON.stringify(Object.keys(libraries_()))', context))).toEqual(members);
  });

  test('loading the file evaluates none, reading one evaluates it once', () => {
    // Each library stands in a function of its own: a counter in its first line tells when it runs.
    const counted = read(LIBRARIES_JS).replace(
      /^ {4}(\w+): function \(\) \{$/gm,
      "    $1: function () { ran.push('$1');",
    );
    const ran: string[] = [];
    const context = vm.createContext({ ran });
    vm.runInContext(counted, context);
    expect(ran).toEqual([]);
    for (const name of members) vm.runInContext(`libraries_().${name}; libraries_().${name}`, context);
    expect(ran).toEqual(members);
  });

  test.each([
    {
      code: 'libraries_().valibot.safeParse(libraries_().valibot.string(), 1).success',
      value: false,
      why: 'the module',
    },
    {
      code: "new (libraries_().pizzip)().file('a', 'b').generate({ type: 'uint8array' }).length > 100",
      value: true,
      why: 'a constructor',
    },
    { code: 'typeof libraries_().docxtemplater.prototype.render', value: 'function', why: 'a constructor' },
    { code: "libraries_().declension.title('методист', 'dative').text", value: 'методисту', why: 'our own engine' },
  ])('in bare V8 $code gives $value ($why)', ({ code, value }) => {
    const context = poisonedContext();
    vm.runInContext(read(LIBRARIES_JS), context);
    expect(vm.runInContext(code, context)).toBe(value);
  });

  test('names the private global with an underscore', () => {
    const context = poisonedContext();
    const before = new Set(vm.runInContext('Object.getOwnPropertyNames(globalThis)', context));
    vm.runInContext(read(LIBRARIES_JS), context);
    const added = [...vm.runInContext('Object.getOwnPropertyNames(globalThis)', context)].filter(
      (name) => !before.has(name),
    );
    expect(added.filter((name) => !name.endsWith('_'))).toEqual([]);
  });

  test('Code.js holds our own sources only, readable', () => {
    const headings = [...read(CODE_JS).matchAll(/^\s*\/\/ (\S+\.(?:tsx?|m?js))$/gm)].map((found) => found[1] ?? '');
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.filter((heading) => !heading.startsWith('src/'))).toEqual([]);
  });

  test('the words of the declension are in Libraries.js alone: one import by value would bring them all', () => {
    expect(read(CODE_JS)).not.toContain('// src/documents/declension/names/');
    expect(read(LIBRARIES_JS)).toContain('ганжа');
  });
});

describe('size', () => {
  test.each([
    {
      file: CODE_JS,
      // 70 more than before reports could come from sheets, be returned, accepted and reminded of; 30 more since the
      // roll-up counts satisfaction and the operational metrics; 20 more since it draws charts; 35 more
      // for proofs, the tables for the region and the page for the site; 100 for the life of pairs, the roadmap and their letters;
      // 45 for the matching of mentors; 75 for what is to be done now, of curators and coordinators, and the rows of people.
      kilobytes: 1230,
      why: 'Apps Script compiles it at every call; a quarter of it is Russian, two bytes a letter',
    },
    { file: LIBRARIES_JS, kilobytes: 500, why: 'the same, though it evaluates nothing' },
  ])('$file is at most $kilobytes KB: $why', ({ file, kilobytes }) => {
    expect(statSync(join(root, file)).size).toBeLessThanOrEqual(kilobytes * 1024);
  });

  test('a page, a profile or a template is at most 120 KB', () => {
    const pages = filesOf(['build'], ['.html']);
    expect(pages.filter((file) => statSync(join(root, file)).size > 120 * 1024)).toEqual([]);
  });
});

describe('data pages', () => {
  const pages = filesOf(['build'], ['.html']).filter((file) => /\/(profile|template)-[\w-]+\.html$/.test(file));

  test('there is one for each profile and each shipped template', () => {
    const profiles = filesOf(['profiles'], ['.json']).filter((file) => /^profiles\/\w+\.json$/.test(file));
    const expected = profiles.map((file) => file.replace(/^profiles\/(.+)\.json$/, 'build/profile-$1.html'));
    const templates = Object.keys(SHIPPED_TEMPLATES).map((name) => `build/template-${name}.html`);
    expect(pages).toEqual([...expected, ...templates].sort());
  });

  test.each(pages.map((file) => ({ file })))('$file is JSON without a tag in it', ({ file }) => {
    expect(read(file)).not.toContain('<');
    expect(JSON.parse(read(file))).toBeTruthy();
  });
});
