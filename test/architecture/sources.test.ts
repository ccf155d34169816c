// How the sources are written: sizes, names, first lines, and words that stand where they may.
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { CODE, CODE_FOLDERS, filesOf, read } from './kit/sources.ts';
import { lineOf, nodesOf, stringsOf } from './kit/syntax.ts';

const sources = filesOf(CODE_FOLDERS, CODE);

/** Where a file may be long: it is a table, and splitting it would hide a gap. */
const DATA = [
  { path: /^src\/texts\//, why: 'the catalogue of texts' },
  { path: /^src\/schema\/sheets\//, why: 'columns of a sheet' },
  { path: /^src\/documents\/(templates|declension)\//, why: 'templates and endings' },
  { path: /^local\/meter\/data\//, why: 'quotas and costs' },
];

/** Where Russian stands in the bundle's sources: what users read is written once. */
const RUSSIAN = [
  { path: /^src\/texts\//, why: 'the catalogue of texts' },
  { path: /^src\/schema\/(sheets\/|dictionaries\.ts$)/, why: 'titles of sheets, columns and values are the schema' },
  { path: /^src\/documents\/(templates|declension)\//, why: 'templates and endings' },
];

const PURE = ['src/domain', 'src/schema', 'src/documents', 'src/application'];

const excused = (table: readonly { path: RegExp }[], file: string) => table.some(({ path }) => path.test(file));

describe('sources', () => {
  test('there is something to check', () => expect(sources.length).toBeGreaterThan(50));

  test('a file has at most 250 lines, data excepted', () => {
    const lines = (file: string) => read(file).trimEnd().split('\n').length;
    expect(sources.filter((file) => !excused(DATA, file) && lines(file) > 250)).toEqual([]);
  });

  test('the first line says what is here', () => {
    const FIRST = /^(#!.*\n)?(\/\/ |\/\*\* ?)\S/;
    expect(sources.filter((file) => !FIRST.test(read(file)))).toEqual([]);
  });

  test('no file or folder is called as a drawer for everything', () => {
    const DRAWER = /(^|\/)(utils?|helpers?|common|misc|managers?|shared|lib)(\/|\.[a-z]+$)/i;
    expect(sources.filter((file) => DRAWER.test(file))).toEqual([]);
  });

  test('Russian words stand in the catalogue, the schema and the templates only', () => {
    const prose = filesOf(['src'], ['.ts', '.tsx'])
      .filter((file) => !excused(RUSSIAN, file))
      .flatMap((file) =>
        stringsOf(file)
          .filter(({ text }) => /[а-яё]{2}/i.test(text))
          .map(({ text, line }) => `${file}:${line} ${text}`),
      );
    expect(prose).toEqual([]);
  });
});

describe('pure folders', () => {
  test('no clock, no chance, no Date object', () => {
    const impure = filesOf(PURE, ['.ts']).flatMap((file) =>
      nodesOf(file)
        .filter((node) => isDate(node) || isMember(node, 'Math', 'random'))
        .map((node) => `${file}:${lineOf(node)} ${node.getText()}`),
    );
    expect(impure).toEqual([]);
  });
});

describe('committed text', () => {
  test('the lock file names no registry: it installs from the one that is configured', () => {
    const lock = JSON.parse(read('package-lock.json'));
    const resolved = Object.entries<{ resolved?: string }>(lock.packages).filter(([, entry]) => entry.resolved);
    expect(resolved.map(([name]) => name)).toEqual([]);
    const hosts = [...read('package-lock.json').matchAll(/"https?:\/\/([^/"]+)/g)].map((found) => found[1] ?? '');
    expect(hosts.filter((host) => /registry|npm|artifact|nexus|localhost|\d+\.\d+/.test(host))).toEqual([]);
  });

  test('no path of somebody’s machine', () => {
    const texts = [...sources, ...filesOf(['docs', 'profiles', '.ci'], ['.md', '.json', 'run'])];
    expect(texts.filter((file) => /\/(home|Users)\/\w+\//.test(read(file)))).toEqual([]);
  });
});

/** `Date` as a value; as a type it is harmless. */
function isDate(node: ts.Node): boolean {
  const isName =
    ts.isPropertyAccessExpression(node.parent ?? node) && (node.parent as ts.PropertyAccessExpression).name === node;
  return ts.isIdentifier(node) && node.text === 'Date' && !isName && !ts.isTypeReferenceNode(node.parent);
}

function isMember(node: ts.Node, object: string, member: string): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === object &&
    node.name.text === member
  );
}
