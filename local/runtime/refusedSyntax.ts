// Syntax that Node runs and Apps Script refuses when a file is saved: modules, private members and static fields of classes.
// Apps Script: these parts of the language are not supported. https://developers.google.com/apps-script/guides/v8-runtime#unsupported (seen 2026-11-22)
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { loadEsbuild, runtimeFiles } from './build.ts';

interface ClassPart {
  readonly words: string;
  /** Cheap to ask and true of a few strings too: only then the file is parsed. */
  readonly maybe: RegExp;
  /** Names of esbuild: https://esbuild.github.io/api/#supported */
  readonly features: readonly string[];
}

const CLASS_PARTS: readonly ClassPart[] = [
  {
    words: 'в классе есть закрытые поля или методы (#имя)',
    maybe: /(?:[{};*\s]|\*\/|\b(?:get|set|async|static))#[\p{ID_Start}$_]/u,
    features: [
      'class-private-accessor',
      'class-private-brand-check',
      'class-private-field',
      'class-private-method',
      'class-private-static-accessor',
      'class-private-static-field',
      'class-private-static-method',
    ],
  },
  {
    words: 'в классе есть статические поля или блоки (static)',
    maybe: /\bstatic\b/,
    features: ['class-static-blocks', 'class-static-field'],
  },
];

/** Characters; a shorter file is looked through in no time. */
const LONG = 50_000;

/** Why Google would not save the script file, in Russian; null when it would. */
export function refusedSyntax(name: string, source: string): string | null {
  if (source.length < LONG) return reasonOf(name, source);
  const mark = markOf(source);
  if (fs.existsSync(mark)) return null;
  const reason = reasonOf(name, source);
  if (reason === null) fs.writeFileSync(mark, '');
  return reason;
}

/** Stands beside the compiled runtime, and so goes with these rules, once a text was found fit: over ours it takes half a second. */
function markOf(source: string): string {
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 16);
  return path.join(path.dirname(runtimeFiles().worker), `fit-${hash}`);
}

function reasonOf(name: string, source: string): string | null {
  try {
    new vm.Script(source, { filename: name });
  } catch (error) {
    const { message, stack = '' } = error as Error;
    if (/import statement|import\.meta|token 'export'/.test(message)) return 'в нём есть import или export';
    return `${message} (${stack.split('\n', 1)[0]})`;
  }
  if (!/\bclass\b/.test(source)) return null;
  return CLASS_PARTS.find((part) => part.maybe.test(source) && hasPart(source, part))?.words ?? null;
}

/** esbuild names no syntax, but rewrites what it is told to be unsupported: a difference means that it is there. */
function hasPart(source: string, { features }: ClassPart): boolean {
  const { transformSync } = loadEsbuild();
  const common = { target: 'esnext', charset: 'utf8', logLevel: 'silent' } as const;
  const supported = Object.fromEntries(features.map((feature) => [feature, false]));
  return transformSync(source, common).code !== transformSync(source, { ...common, supported }).code;
}
