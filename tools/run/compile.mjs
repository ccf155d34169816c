// The local workspace is TypeScript: this makes the files that Node runs, when they are older than their sources.
import fs from 'node:fs';
import path from 'node:path';
import { digest, makeOnce } from './fresh.mjs';
import { at, cache, root } from './paths.mjs';

/**
 * Bundles `entry`, packages left outside, to `node_modules/.cache/nastavnik/<path of the entry>.mjs`.
 * @param {string} entry file of the checkout
 * @param {string[]} sources folders it is made of
 * @returns {Promise<string>} the compiled file
 * @throws when it does not compile
 */
export async function compile(entry, sources) {
  const compiled = path.join(cache, entry.replace(/\.ts$/, '.mjs'));
  const stamp = entry.replaceAll(/\W/g, '-');
  await makeOnce(stamp, digest([...sources, 'tools/run', 'package-lock.json']), compiled, async () => {
    const { default: esbuild } = await import('esbuild');
    const result = await esbuild.build({
      entryPoints: [at(entry)],
      absWorkingDir: root,
      bundle: true,
      write: false,
      outfile: compiled,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      charset: 'utf8',
      sourcemap: 'inline',
      sourcesContent: false,
    });
    // Written aside and renamed: another command may be starting from the same file.
    const aside = `${compiled}.${process.pid}`;
    fs.mkdirSync(path.dirname(compiled), { recursive: true });
    fs.writeFileSync(aside, result.outputFiles[0]?.contents ?? '');
    fs.renameSync(aside, compiled);
  });
  return compiled;
}
