// `npm run build [-- --watch]`: makes build/ out of src/, profiles/ and the templates.
import fs from 'node:fs';
import path from 'node:path';

const entry = path.join(import.meta.dirname, '../src/entry.ts');
if (!fs.existsSync(entry)) {
  console.error('There is nothing to build: src/entry.ts does not exist.');
  process.exit(1);
}

const { default: webpack } = await import('webpack');
const { default: config } = await import('../webpack.config.mjs');

const compiler = webpack(config);
/** @type {(error: Error | null, stats?: import('webpack').Stats) => void} */
const report = (error, stats) => {
  if (error || !stats) throw error ?? new Error('webpack gave no result');
  console.log(stats.toString({ preset: 'errors-warnings', assets: true, colors: process.stdout.isTTY }));
  process.exitCode = stats.hasErrors() ? 1 : 0;
};

if (process.argv.includes('--watch')) compiler.watch({ aggregateTimeout: 50 }, report);
else {
  compiler.run((error, stats) => {
    report(error, stats);
    compiler.close(() => {});
  });
}
