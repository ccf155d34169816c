// Whether something made of files must be made again.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { at, cache, root } from './paths.mjs';

/**
 * Changes when a file below `sources` is added, removed, renamed or written.
 * @param {string[]} sources files and folders of the checkout; those that do not exist count as empty
 */
export function digest(sources) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of sources.flatMap((source) => filesBelow(at(source)))) {
    const { size, mtimeMs } = fs.statSync(file);
    hash.update(`${path.relative(root, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * Runs `make` unless it was run for the same `state`, and `output` is still there.
 * @param {string} name of the stamp
 * @param {string} state see `digest`
 * @param {string} output a file that `make` writes
 * @param {() => Promise<void>} make throws when it fails: then nothing is remembered
 */
export async function makeOnce(name, state, output, make) {
  const stamp = path.join(cache, `${name}.stamp`);
  const remembered = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
  if (remembered === state && fs.existsSync(output)) return;
  await make();
  fs.mkdirSync(cache, { recursive: true });
  fs.writeFileSync(stamp, state);
}

/** @param {string} start @returns {string[]} */
function filesBelow(start) {
  const stat = fs.statSync(start, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [start];
  const names = fs.readdirSync(start).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => filesBelow(path.join(start, name)));
}
