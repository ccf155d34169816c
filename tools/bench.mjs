// `npm run bench`: compiles bench/index.ts as the command line is compiled, and runs it.
import './run/node.mjs';
import { runCompiled } from './run/runCompiled.mjs';

await runCompiled('bench/index.ts', ['bench', 'local'], process.argv.slice(2));
