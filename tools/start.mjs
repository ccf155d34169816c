// `npm start [-- --once]`: from a fresh clone to the workspace in the browser, with the demo municipality in it.
import './run/node.mjs';
import { buildWhenStale } from './run/build.mjs';
import { installMissing } from './run/install.mjs';
import { startLocal } from './run/startLocal.mjs';

await installMissing();
await buildWhenStale();
const given = process.argv.slice(2);
await startLocal(['start', ...(given.includes('--dir') ? [] : ['--dir', 'workspace']), ...given]);
