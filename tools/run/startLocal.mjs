// Hands this process over to the compiled command line of the local workspace.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compile } from './compile.mjs';
import { at } from './paths.mjs';

/** Files that Node starts by name: the command line and what runs in worker threads. */
export function localEntries() {
  const names = fs.readdirSync(at('local'), { recursive: true, encoding: 'utf8' });
  const workers = names.filter((name) => /(^|[\\/])worker\.ts$/i.test(name));
  return ['local/cli.ts', ...workers.map((name) => `local/${name.replaceAll('\\', '/')}`).sort()];
}

/**
 * @param {string[]} args verb and options
 */
export async function startLocal(args) {
  if (!fs.existsSync(at('local/cli.ts'))) throw new Error('There is no command line yet: local/cli.ts does not exist.');
  const main = await compile('local', ['local'], localEntries());
  process.argv = [process.execPath, main, ...args];
  await import(pathToFileURL(main).href);
}
