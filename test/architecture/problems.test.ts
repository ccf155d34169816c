// Every problem code the sources use has a text, and every text is used.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { problemTexts } from '../../src/texts/problems.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const sources = (dir: string): string[] =>
  readdirSync(path.join(ROOT, dir), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/u.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));

const SERVER = ['src/domain', 'src/schema', 'src/documents', 'src/application', 'src/rpc', 'src/platform']
  .flatMap(sources)
  .join('\n');

/** `code: 'x'`, `bad('x')` and the values of tables of codes. */
const CODES = new Set([...SERVER.matchAll(/(?:code: |code = |bad\()'([a-z_0-9]+)'/gu)].map((match) => match[1] ?? ''));

test('a code without a text would be shown to a curator as it is', () => {
  expect([...CODES].filter((code) => !Object.hasOwn(problemTexts, code) && code !== 'page_failure')).toEqual([]);
});

test('a text that no source names is a leftover', () => {
  expect(
    Object.keys(problemTexts).filter((code) => !SERVER.includes(`'${code}'`) && !SERVER.includes(`.${code}`)),
  ).toEqual([]);
});
