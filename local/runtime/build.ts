// Compiles the worker and the guest with esbuild at first use and keeps them by the hash of their sources.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface RuntimeFiles {
  /** Start of a worker thread. */
  readonly worker: string;
  /** Script that is evaluated first in every context; its value is `install`. */
  readonly guest: string;
}

const SOURCES = ['local/runtime', 'local/guest', 'local/store', 'local/meter'];

let known: RuntimeFiles | null = null;

/** Paths of the compiled files; works from the sources and from a compiled command line alike. */
export function runtimeFiles(): RuntimeFiles {
  known ??= compiledFiles();
  return known;
}

function compiledFiles(): RuntimeFiles {
  const root = projectRoot();
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((folder) => filesOf(path.join(root, folder))).sort()) {
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  const dir = path.join(root, 'node_modules/.cache/nastavnik/runtime', hash.digest('hex').slice(0, 16));
  const files = { worker: path.join(dir, 'worker.cjs'), guest: path.join(dir, 'guest.js') };
  if (!fs.existsSync(dir)) compile(root, dir);
  return files;
}

/** Loaded when it is needed: most runs find everything compiled. */
export function loadEsbuild(): typeof import('esbuild') {
  return createRequire(path.join(projectRoot(), 'package.json'))('esbuild') as typeof import('esbuild');
}

function projectRoot(): string {
  let dir = path.dirname(fileURLToPath(import.meta.url));
  while (!fs.existsSync(path.join(dir, 'local/runtime/worker.ts'))) {
    const above = path.dirname(dir);
    if (above === dir) throw new Error('The sources of the local workspace (local/runtime) were not found.');
    dir = above;
  }
  return dir;
}

function filesOf(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Several processes may do this at once: each makes a folder of its own and the first to rename it wins. */
function compile(root: string, dir: string): void {
  const { buildSync } = loadEsbuild();
  const common = {
    absWorkingDir: root,
    bundle: true,
    write: false,
    charset: 'utf8',
    logLevel: 'silent',
    legalComments: 'none',
  } as const;
  const worker = buildSync({
    ...common,
    entryPoints: ['local/runtime/worker.ts'],
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['libsql'],
  });
  const guest = buildSync({
    ...common,
    entryPoints: ['local/guest/install.ts'],
    platform: 'neutral',
    format: 'iife',
    globalName: 'guest',
    target: 'es2022',
  });
  const draft = `${dir}.${process.pid}.${Date.now()}`;
  fs.mkdirSync(draft, { recursive: true });
  fs.writeFileSync(path.join(draft, 'worker.cjs'), worker.outputFiles[0]?.text ?? '');
  fs.writeFileSync(
    path.join(draft, 'guest.js'),
    `(() => {'use strict';\n${guest.outputFiles[0]?.text ?? ''}\nreturn guest.install;\n})()`,
  );
  try {
    fs.renameSync(draft, dir);
  } catch (error) {
    fs.rmSync(draft, { recursive: true });
    if (!fs.existsSync(dir)) throw error;
  }
}
