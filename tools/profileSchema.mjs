// `node tools/profileSchema.mjs`: writes the closed lists of the workbook into profiles/profile.schema.json; the rest of it is written by hand.
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { withVocabulary } from './bundle/vocabulary.mjs';
import { at } from './run/paths.mjs';
import { run } from './run/run.mjs';

const file = at('profiles/profile.schema.json');
const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'nastavnik-vocabulary-'));
try {
  const outfile = path.join(folder, 'vocabulary.mjs');
  await esbuild.build({
    entryPoints: [at('src/schema/profile/profileVocabulary.ts')],
    bundle: true,
    format: 'esm',
    outfile,
    logLevel: 'silent',
  });
  const { profileVocabulary } = await import(pathToFileURL(outfile).href);
  const schema = JSON.parse(await fs.readFile(file, 'utf8'));
  await fs.writeFile(file, `${JSON.stringify(withVocabulary(schema, profileVocabulary()), null, 2)}\n`);
} finally {
  await fs.rm(folder, { recursive: true, force: true });
}
process.exitCode = await run(process.execPath, [
  at('node_modules/@biomejs/biome/bin/biome'),
  'format',
  '--write',
  file,
]);
