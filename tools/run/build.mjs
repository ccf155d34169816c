// build/, made when it is older than what it is made of.
import { digest, makeOnce } from './fresh.mjs';
import { at } from './paths.mjs';
import { run } from './run.mjs';

const sources = [
  'src',
  'profiles',
  'docs/guide',
  'tools',
  'webpack.config.mjs',
  'appsscript.json',
  'package-lock.json',
];

/** @throws when the build fails */
export async function buildWhenStale() {
  await makeOnce('build', digest(sources), at('build/Code.js'), async () => {
    const code = await run(process.execPath, [at('tools/build.mjs')], { stdout: 'stderr' });
    if (code !== 0) throw new Error('Сборка не удалась: см. сообщение выше.');
  });
}
