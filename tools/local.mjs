// `npm run -s local -- VERB …`: the command line of the local workspace. Prints nothing of its own on stdout.
import './run/node.mjs';
import { buildWhenStale } from './run/build.mjs';
import { installMissing } from './run/install.mjs';
import { startLocal } from './run/startLocal.mjs';

await installMissing();
await buildWhenStale();
await startLocal(process.argv.slice(2));
