// Programs that come with the dependencies.

import { at } from './paths.mjs';
import { run } from './run.mjs';

/** @param {string} name @param {string[]} args */
export const runBin = (name, ...args) =>
  run(at('node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name), args);
