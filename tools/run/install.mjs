// Installs the dependencies when node_modules is missing or is not what the lock file says.
import fs from 'node:fs';
import { at } from './paths.mjs';
import { run } from './run.mjs';

/** @throws when npm fails */
export async function installMissing() {
  if (isInstalled()) return;
  console.error('Устанавливаю зависимости: npm ci');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--no-audit', '--no-fund'];
  const code = npm?.endsWith('npm-cli.js')
    ? await run(process.execPath, [npm, ...args], { stdout: 'stderr' })
    : await run('npm', args, { stdout: 'stderr' });
  if (code !== 0) throw new Error('npm ci не удалось: проверьте доступ в интернет и сообщение выше.');
}

/** npm keeps the list of what it put into node_modules in a lock file of its own. */
function isInstalled() {
  const here = at('node_modules/.package-lock.json');
  if (!fs.existsSync(here)) return false;
  const installed = packages(here);
  return Object.entries(packages(at('package-lock.json'))).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packages = (file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages;
