// What the engine of documents adds to the scripts that Apps Script loads: bytes of the build by its own marks, nothing guessed.
import fs from 'node:fs';
import path from 'node:path';
import { BUNDLE } from './kit/folders.ts';
import { heading, table } from './kit/print.ts';

/** Parts of Code.js by the folder of their sources, the first that fits. */
const PARTS: readonly (readonly [part: string, sources: RegExp])[] = [
  ['declension', /^src\/documents\/(declension|words)\//u],
  ['tags and templates of Word', /^src\/documents\/(tags\/|template\/|[^/]+$)/u],
  ['what goes into which paper', /^src\/documents\//u],
  [
    'making, templates of the municipality',
    /^src\/application\/(documents|templates|declension)\/|makeDocument|[pP]apers/u,
  ],
];

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** Texts of the modules in Code.js: the bundler writes the path of each above it. */
const modulesOf = (code: string): (readonly [source: string, text: string])[] => {
  const [, ...rest] = code.split(/^ *\/\/ (?=src\/\S+\.ts$)/mu);
  return rest.map((text) => [text.slice(0, text.indexOf('\n')), text]);
};

/** Texts of the members of Libraries.js, each a function of its own. */
const librariesOf = (code: string): (readonly [name: string, text: string])[] => {
  const [, ...rest] = code.split(/^ {4}(?=\w+: function \(\) \{$)/mu);
  return rest.map((text) => [text.slice(0, text.indexOf(':')), text]);
};

const share = (bytes: number, whole: number): string[] => [String(bytes), `${((bytes / whole) * 100).toFixed(1)} %`];

export const benchEngine = (): void => {
  heading('Engine of documents: bytes of the scripts');
  const read = (name: string): string => fs.readFileSync(path.join(BUNDLE, name), 'utf8');
  const [code, libraries] = [read('Code.js'), read('Libraries.js')];
  const [ofCode, ofLibraries] = [bytesOf(code), bytesOf(libraries)];
  const sums = new Map(PARTS.map(([part]) => [part, 0]));
  for (const [source, text] of modulesOf(code)) {
    const part = PARTS.find(([, sources]) => sources.test(source))?.[0];
    if (part !== undefined) sums.set(part, (sums.get(part) ?? 0) + bytesOf(text));
  }
  const sum = [...sums.values()].reduce((total, bytes) => total + bytes, 0);
  table(
    ['', 'bytes', 'share'],
    [
      ...[...sums].map(([part, bytes]) => [`Code.js: ${part}`, ...share(bytes, ofCode)]),
      ['Code.js: all of it', ...share(sum, ofCode)],
      ['Code.js', ...share(ofCode, ofCode)],
      ...librariesOf(libraries)
        .filter(([name]) => name !== 'valibot')
        .map(([name, text]) => [`Libraries.js: ${name}`, ...share(bytesOf(text), ofLibraries)]),
      ['Libraries.js', ...share(ofLibraries, ofLibraries)],
    ],
  );
  console.log(
    '\nA member of Libraries.js is evaluated when it is first asked for: a call that makes no document pays for its bytes only.',
  );
};
