// `npm test [-- jest arguments]`: everything from nothing to the closing line `N passed, N failed`.
import './run/node.mjs';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildWhenStale } from './run/build.mjs';
import { chromePath } from './run/chrome.mjs';
import { installMissing } from './run/install.mjs';
import { at, cache, root } from './run/paths.mjs';

const report = path.join(cache, `jest-${process.pid}.json`);
let passed = 0;
let failed = 0;
try {
  await installMissing();
  const chrome = await chromePath();
  await buildWhenStale();
  const code = await runJest({ ...process.env, CHROME: chrome });
  ({ passed, failed } = count());
  // A suite that does not load, or a broken run, must never look like success.
  if (code !== 0 && failed === 0) failed = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed = 1;
}
fs.rmSync(report, { force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function runJest(env) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...lateOptimising()];
  const args = ['--json', `--outputFile=${report}`, ...process.argv.slice(2)];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...flags, at('node_modules/jest/bin/jest.js'), ...args], {
      cwd: root,
      env,
      // Jest reports on stderr and repeats the JSON file on stdout; one stream keeps the closing line last.
      stdio: ['inherit', 'ignore', 1],
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Every execution runs in a context of its own, and what V8 has optimised in one is thrown away with it: a third of
 * the suite's processor time went there. Functions earn it fifteen times later; the flag is V8's and may be gone one day.
 */
function lateOptimising() {
  const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  return stdout.includes('--interrupt-budget ') ? ['--interrupt-budget=1000000'] : [];
}

/** Tests that ran; a suite that failed to load counts as one failure. */
function count() {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(fs.readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}
