// `npm run bench`: compiles bench/index.ts as the local workspace is compiled, and runs it.
import './run/node.mjs';
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildWhenStale } from './run/build.mjs';
import { compile } from './run/compile.mjs';
import { installMissing } from './run/install.mjs';
import { at } from './run/paths.mjs';
import { localEntries } from './run/startLocal.mjs';

if (!fs.existsSync(at('bench/index.ts'))) {
  console.error('There is no bench yet: bench/index.ts does not exist.');
  process.exit(1);
}
await installMissing();
await buildWhenStale();
await compile('local', ['local'], localEntries());
const main = await compile('bench', ['local', 'bench'], ['bench/index.ts']);
process.argv = [process.execPath, main, ...process.argv.slice(2)];
await import(pathToFileURL(main).href);
