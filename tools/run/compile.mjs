// The local workspace is TypeScript: this makes the files that Node runs, when they are older than their sources.
import fs from 'node:fs';
import path from 'node:path';
import { digest, makeOnce } from './fresh.mjs';
import { at, cache, root } from './paths.mjs';

/**
 * Bundles `entries` of `sources`, packages left outside, to `node_modules/.cache/nastavnik/<path of the entry>.mjs`.
 * @param {string} name of the set
 * @param {string[]} sources folders the entries are made of
 * @param {string[]} entries files of the checkout; the first one is what the caller runs
 * @returns {Promise<string>} the compiled first entry
 * @throws when an entry does not compile
 */
export async function compile(name, sources, entries) {
  const compiled = (/** @type {string} */ entry) => path.join(cache, entry.replace(/\.ts$/, '.mjs'));
  const main = compiled(entries[0] ?? '');
  await makeOnce(name, digest([...sources, 'tools/run', 'package-lock.json']), main, async () => {
    const { default: esbuild } = await import('esbuild');
    const result = await esbuild.build({
      entryPoints: entries.map((entry) => at(entry)),
      absWorkingDir: root,
      bundle: true,
      write: false,
      outdir: cache,
      outbase: root,
      outExtension: { '.js': '.mjs' },
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      charset: 'utf8',
      sourcemap: 'inline',
      sourcesContent: false,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    for (const file of result.outputFiles) {
      // Written aside and renamed: another command may be starting from the same file.
      const aside = `${file.path}.${process.pid}`;
      fs.mkdirSync(path.dirname(file.path), { recursive: true });
      fs.writeFileSync(aside, file.contents);
      fs.renameSync(aside, file.path);
    }
  });
  return main;
}
