// `npm start [-- --once]`: from a fresh clone to the workspace in the browser, with the demo municipality in it.
import './run/node.mjs';
import { runCompiled } from './run/runCompiled.mjs';

const given = process.argv.slice(2);
const dir = given.some((arg) => /^--dir(=|$)/.test(arg)) ? [] : ['--dir', 'workspace'];
await runCompiled('local/cli.ts', ['local'], ['start', ...dir, ...given]);
