// How the sources are written: sizes, names, first lines, and words that stand where they may.
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { CODE, CODE_FOLDERS, filesOf, read } from './kit/sources.ts';
import { lineOf, nodesOf, stringsOf } from './kit/syntax.ts';

const sources = filesOf(CODE_FOLDERS, CODE);

interface Excuse {
  readonly path: RegExp;
  readonly why: string;
}

/** Where a file may be long: it is a table, and splitting it would hide a gap. */
const LONG: readonly Excuse[] = [
  { path: /^src\/texts\//, why: 'the catalogue of texts' },
  { path: /^src\/schema\/sheets\/people\.ts$/, why: 'the columns of people' },
  { path: /^local\/demo\/organisations\.ts$/, why: 'the organisations of the demo' },
  { path: /^test\/kit\/golden\.ts$/, why: 'the rows of the golden example' },
  { path: /^test\/documents\/declension\/\w+\.test\.ts$/, why: 'forms written by hand' },
  { path: /^test\/domain\/rules\.test\.ts$/, why: 'the cases of the 28 validations' },
];

/** Where Russian stands in the bundle's sources: what users read is written once. */
const RUSSIAN: readonly Excuse[] = [
  { path: /^src\/texts\//, why: 'the catalogue of texts' },
  {
    path: /^src\/schema\/(sheets\/|dictionaries\.ts$|activityDictionaries\.ts$|suggestedLists\.ts$)/,
    why: 'titles of sheets, columns and values are the schema',
  },
  { path: /^src\/schema\/forms\//, why: 'questions of the forms, each beside the column its answer lands in' },
  { path: /^src\/schema\/profile\//, why: 'names of what a profile may choose' },
  { path: /^src\/schema\/migrations\/\d{4}-/, why: 'titles as a workbook of an older version has them' },
  { path: /^src\/schema\/derive\/(cell|structure)\.ts$/, why: 'yes and no as people type them into a cell' },
  { path: /^src\/documents\//, why: 'words of the papers: templates, tags, endings, the acts they cite' },
  { path: /^src\/domain\/calendar\/monthNames\.ts$/, why: 'months in the genitive, for dates in words' },
  { path: /^src\/domain\/register\/legalForm\.ts$/, why: 'letters the name of an organisation begins with' },
  { path: /^src\/domain\/person\/personCode\.ts$/, why: 'the signs of a drawn code' },
  { path: /^src\/domain\/person\/youngSpecialist\.ts$/, why: 'positions a rule of the law compares with' },
];

const PURE = ['src/domain', 'src/schema', 'src/documents', 'src/application'];

const excused = (table: readonly Excuse[], file: string) => table.some(({ path }) => path.test(file));

describe('sources', () => {
  test('there is something to check', () => expect(sources.length).toBeGreaterThan(50));

  const tooLong = sources.filter((file) => read(file).trimEnd().split('\n').length > 250);

  test('a file has at most 250 lines, data excepted', () => {
    expect(tooLong.filter((file) => !excused(LONG, file))).toEqual([]);
  });

  test('the first line says what is here', () => {
    const FIRST = /^(#!.*\n)?(\/\/ |\/\*\* ?)\S/;
    expect(sources.filter((file) => !FIRST.test(read(file)))).toEqual([]);
  });

  test('no file or folder is called as a drawer for everything', () => {
    const DRAWER = /(^|\/)(utils?|helpers?|common|misc|managers?|shared|lib)(\/|\.[a-z]+$)/i;
    expect(sources.filter((file) => DRAWER.test(file))).toEqual([]);
  });

  const russian = filesOf(['src'], ['.ts', '.tsx'])
    .map((file) => ({ file, words: stringsOf(file).filter(({ text }) => /[а-яё]{2}/i.test(text)) }))
    .filter(({ words }) => words.length > 0);

  test('Russian words stand where users read them written once', () => {
    const astray = russian.filter(({ file }) => !excused(RUSSIAN, file));
    expect(astray.flatMap(({ file, words }) => words.map(({ text, line }) => `${file}:${line} ${text}`))).toEqual([]);
  });

  test('every excuse is still needed', () => {
    const unused = (table: readonly Excuse[], files: readonly string[]) =>
      table.filter(({ path }) => !files.some((file) => path.test(file))).map(({ why }) => why);
    expect(unused(LONG, tooLong)).toEqual([]);
    expect(
      unused(
        RUSSIAN,
        russian.map(({ file }) => file),
      ),
    ).toEqual([]);
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
