// The browser of the browser tests: found, or installed, or asked for in one sentence.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { at } from './paths.mjs';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of Chrome or Chromium; installs one when there is none.
 * @returns {Promise<string>}
 * @throws one sentence for a person when there is no way to get one
 */
export async function chromePath() {
  const asked = process.env['CHROME'];
  if (asked) {
    const file = onPath(asked);
    if (file) return file;
    throw new Error(`CHROME names ${asked}, and there is no such program.`);
  }
  const found = findChrome() ?? (await playwrightChrome());
  if (found) return found;
  console.error('No Chrome or Chromium here: installing one for the browser tests.');
  const installed = (await installDebian()) ?? (await installPlaywright());
  if (installed) return installed;
  throw new Error('The browser tests need Chrome or Chromium: install one, or name it in the CHROME variable.');
}

/** @returns {string | null} */
const findChrome = () =>
  NAMES.map(onPath).find((file) => file !== null) ?? PLACES.find((file) => fs.existsSync(file)) ?? null;

/** @param {string} name @returns {string | null} */
function onPath(name) {
  if (path.isAbsolute(name)) return fs.existsSync(name) ? name : null;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file)) ?? null;
}

async function installDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !onPath('apt-get')) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { stdout: 'stderr', env });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    stdout: 'stderr',
    env,
  });
  const file = onPath('chromium');
  return file !== null && starts(file) ? file : null;
}

async function installPlaywright() {
  await run(process.execPath, [at('node_modules/playwright-core/cli.js'), 'install', 'chromium'], { stdout: 'stderr' });
  return playwrightChrome();
}

/** The browser that Playwright keeps in its own cache. */
async function playwrightChrome() {
  const { chromium } = await import('playwright-core');
  const file = chromium.executablePath();
  return fs.existsSync(file) && starts(file) ? file : null;
}

/** Ubuntu's `chromium` package is only a pointer to a snap, and a bare system may lack libraries. @param {string} file */
function starts(file) {
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}
