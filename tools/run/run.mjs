// Child processes of the tools.
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program to its end in the checkout.
 * @param {string} program
 * @param {string[]} args
 * @param {{ stdout?: 'inherit' | 'stderr', env?: NodeJS.ProcessEnv }} [options] `stderr` keeps our own stdout clean
 * @returns {Promise<number>} exit code; 127 when there is no such program
 */
export function run(program, args, { stdout = 'inherit', env = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: ['inherit', stdout === 'stderr' ? 2 : 'inherit', 'inherit'],
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
