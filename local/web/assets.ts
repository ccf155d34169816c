// Scripts and styles of our own pages: bundled by esbuild when first asked for, kept in node_modules/.cache/nastavnik/web.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from './projectRoot.ts';

const SCRIPTS = {
  book: 'book.ts',
  clock: 'clock.ts',
  form: 'form.ts',
  files: 'files.ts',
  shim: 'sidebar/shim.ts',
} as const;
export type ScriptName = keyof typeof SCRIPTS;

export interface Assets {
  script(name: ScriptName): Promise<string>;
  style(): Promise<string>;
}

export function isScriptName(name: string): name is ScriptName {
  return Object.hasOwn(SCRIPTS, name);
}

/** Throws when a source does not compile. */
export function createAssets(): Assets {
  const ready = new Map<ScriptName, Promise<string>>();
  const root = projectRoot();
  const folder = join(root, 'local/web/client');
  return {
    script(name) {
      const known = ready.get(name);
      if (known) return known;
      const made = bundle(root, folder, name);
      ready.set(name, made);
      made.catch(() => ready.delete(name));
      return made;
    },
    style: () => readFile(join(root, 'local/web/style.css'), 'utf8'),
  };
}

async function bundle(root: string, folder: string, name: ScriptName): Promise<string> {
  const cache = join(root, 'node_modules/.cache/nastavnik/web');
  const kept = join(cache, `${name}-${await fingerprint(folder)}.js`);
  const text = await readFile(kept, 'utf8').catch(() => null);
  if (text !== null) return text;
  const result = await build({
    entryPoints: [join(folder, SCRIPTS[name])],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  const made = result.outputFiles[0]?.text ?? '';
  await mkdir(cache, { recursive: true });
  // Written beside and renamed: two servers may start at once.
  const draft = `${kept}.${process.pid}`;
  await writeFile(draft, made);
  await rename(draft, kept);
  return made;
}

async function fingerprint(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}
