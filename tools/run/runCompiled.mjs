// Brings everything up to date, then hands this very process over to a compiled program.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildWhenStale } from './build.mjs';
import { compile } from './compile.mjs';
import { installMissing } from './install.mjs';
import { at } from './paths.mjs';

/**
 * Prints nothing on stdout itself; ends the process with one sentence when a preparation fails.
 * @param {string} entry of the program
 * @param {string[]} sources folders it is made of
 * @param {string[]} args
 */
export async function runCompiled(entry, sources, args) {
  const program = await prepare(entry, sources).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}

/** @param {string} entry @param {string[]} sources */
async function prepare(entry, sources) {
  if (!fs.existsSync(at(entry))) throw new Error(`There is nothing to run: ${entry} does not exist.`);
  await installMissing();
  await buildWhenStale();
  return compile(entry, sources);
}
