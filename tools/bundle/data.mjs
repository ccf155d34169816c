// Bulk data as .html files: Apps Script loads every script file at each call, but reads a page only when asked.
import fs from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * JSON that holds no `<`, so that no HTML reader can see a tag in it.
 * @param {unknown} value
 */
const jsonPage = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

const readJson = async (/** @type {string} */ file) => JSON.parse(await fs.readFile(file, 'utf8'));

/**
 * A profile as the bundle reads it: with the federal indicators it does not describe itself, which are off, and every
 * operational indicator by name.
 * @param {any} profile
 * @param {{ federal: any, operational: any }} sets
 */
export function completeProfile(profile, { federal, operational }) {
  const { $schema: _schema, ...own } = profile;
  const described = new Set(own.indicators.map((/** @type {{ id: string }} */ { id }) => id));
  return {
    ...own,
    indicators: [
      ...own.indicators,
      ...federal.indicators.filter((/** @type {{ id: string }} */ { id }) => !described.has(id)),
    ],
    operational: operational.metrics.map((/** @type {{ id: string }} */ metric) => ({
      ...metric,
      on: own.operational.includes(metric.id),
    })),
  };
}

/**
 * Profiles: `<id>.json` → `profile-<id>`, completed by the sets all of them share.
 * @param {string} dir
 * @returns {Promise<Map<string, { text: string, inputs: string[] }>>}
 */
export async function buildProfiles(dir) {
  const names = (await listed(dir)).filter((name) => /^[\w-]+\.json$/.test(name)).sort();
  const shared = [path.join(dir, 'sets/federal_r145.json'), path.join(dir, 'sets/operational.json')];
  const [federal, operational] = names.length === 0 ? [] : await Promise.all(shared.map(readJson));
  const pages = new Map();
  for (const name of names) {
    const file = path.join(dir, name);
    const value = completeProfile(await readJson(file), { federal, operational });
    pages.set(`profile-${path.parse(name).name}`, { text: jsonPage(value), inputs: [file, ...shared] });
  }
  return pages;
}

/**
 * The shipped .docx templates as base64, a page each: a document is filled from one or two of them.
 * @param {string} builder module that exports `buildTemplates()`
 * @returns {Promise<Map<string, { text: string, inputs: string[] }>>} `template-<name>` → page
 */
export async function buildTemplates(builder) {
  const { mtimeMs } = await fs.stat(builder);
  // The query makes watch mode load a changed builder anew.
  const { buildTemplates: build } = await import(`${pathToFileURL(builder).href}?${mtimeMs}`);
  const files = Object.entries(/** @type {Record<string, Uint8Array>} */ (await build()));
  return new Map(
    files
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, bytes]) => [`template-${name}`, { text: jsonPage(base64(bytes)), inputs: [builder] }]),
  );
}

const base64 = (/** @type {Uint8Array} */ bytes) => Buffer.from(bytes).toString('base64');

/** @param {string} dir */
export async function listed(dir) {
  return fs.readdir(dir).catch((error) => {
    if (error.code === 'ENOENT') return /** @type {string[]} */ ([]);
    throw error;
  });
}
