// `npm run check`: every check, all of them even when one fails, and a summary.
import './run/node.mjs';
import fs from 'node:fs';
import { runBin } from './run/bin.mjs';
import { installMissing } from './run/install.mjs';
import { at } from './run/paths.mjs';
import { run } from './run/run.mjs';

await installMissing();

const folders = ['src', 'local', 'bench', 'test', 'tools'].filter((folder) => fs.existsSync(at(folder)));

/** @type {[name: string, step: () => Promise<number>][]} */
const steps = [
  ['types', () => runBin('tsc', '-b')],
  ['lint and format', () => runBin('biome', 'check', '--error-on-warnings')],
  ['arrows', () => runBin('depcruise', '--config', '.dependency-cruiser.cjs', ...folders, 'webpack.config.mjs')],
  ['dead code', () => runBin('knip')],
  ['build', () => run(process.execPath, [at('tools/build.mjs')])],
  ['members of Google', () => run(process.execPath, [at('tools/members.mjs')])],
  ['tests', () => run(process.execPath, [at('tools/test.mjs')])],
  ['what clasp would push', () => runBin('clasp', 'show-file-status')],
];

const results = [];
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const code = await step();
  results.push({ name, code, seconds: ((performance.now() - start) / 1000).toFixed(1) });
}

console.log('\n── summary');
for (const { name, code, seconds } of results)
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;
