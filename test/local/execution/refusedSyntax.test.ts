// Syntax that Google refuses when a file is saved is refused when the bundle is read.
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { createWorkspace } from '../../../local/workspace.ts';
import { newFolder, newProbe, probeWith } from '../kit/workspaces.ts';

/** https://developers.google.com/apps-script/guides/v8-runtime#unsupported */
test.each([
  { source: "import fs from 'fs';", reason: 'import или export', why: 'a module' },
  { source: 'export const one = 1;', reason: 'import или export', why: 'a module' },
  { source: 'var url = import.meta.url;', reason: 'import или export', why: 'a module' },
  { source: 'class A { #one = 1; }', reason: '#имя', why: 'a private field' },
  { source: 'class A{get#one(){return 1}}', reason: '#имя', why: 'a private accessor, minified' },
  { source: 'class A{/* why */#one}', reason: '#имя', why: 'a private field after a comment' },
  { source: 'class A { static #one() {} }', reason: '#имя', why: 'a private static method' },
  { source: 'var a = class { static one = 1; };', reason: 'static', why: 'a static field' },
  { source: 'class A { static { A.one = 1; } }', reason: 'static', why: 'a static block' },
  { source: 'function (', reason: 'Third.js:1', why: 'no JavaScript at all' },
])('«$source» is refused by file name: $why', ({ source, reason }) => {
  const bundle = probeWith({ 'Third.js': source });
  const make = () => createWorkspace(path.join(newFolder(), 'workspace'), { bundle });
  expect(make).toThrow(expect.objectContaining({ refused: true, message: expect.stringContaining(reason) }));
  expect(make).toThrow('Third.js');
});

test.each([
  {
    source: 'class A { one = 1; static two() { return 2; } }',
    why: 'fields of objects and static methods are allowed',
  },
  { source: "class A { one() { return ' #two { static three = 3 }'; } }", why: 'it stands in a text' },
  { source: 'class A { one() { return /#two|three#/ } }', why: 'it stands in a pattern' },
  { source: "var words = 'import a; export b';", why: 'it stands in a text' },
])('«$source» is taken: $why', async ({ source }) => {
  expect(await newProbe({ bundle: probeWith({ 'Third.js': source }) }).answer('return 1')).toBe(1);
});
