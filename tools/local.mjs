// `npm run -s local -- VERB …`: the command line of the local workspace. Prints nothing of its own on stdout.
import './run/node.mjs';
import { runCompiled } from './run/runCompiled.mjs';

await runCompiled('local/cli.ts', ['local'], process.argv.slice(2));
