// Reads the built bundle as Apps Script does: every script file in one scope, pages by name, the manifest.
import fs from 'node:fs';
import path from 'node:path';
import { refuse } from '../store/refusal.ts';
import { refusedSyntax } from './refusedSyntax.ts';
import type { Bundle, Manifest } from './wire.ts';

/** The last bundle that was read, and the files it was read from; opening a workspace again and again asks for the same one. */
let last: { readonly stamp: string; readonly bundle: Bundle } | null = null;

/** Names, sizes and times of the files: a build that writes anew changes them. */
const stampOf = (dir: string): string =>
  fs.existsSync(dir)
    ? fs
        .readdirSync(dir)
        .map((name) => {
          const { size, mtimeMs } = fs.statSync(path.join(dir, name));
          return `${name} ${size} ${mtimeMs}`;
        })
        .sort()
        .join('\n')
    : '';

/** The bundle of a folder, read from the disk only when its files have changed. Refuses as {@link readAnew} does. */
export function readBundle(dir: string): Bundle {
  const stamp = `${path.resolve(dir)}\n${stampOf(dir)}`;
  if (last?.stamp !== stamp) last = { stamp, bundle: readAnew(dir) };
  return last.bundle;
}

/** Refused when there is no manifest, no script, or a script that Google would not save. Scripts are evaluated in alphabetical order, as clasp pushes them. */
function readAnew(dir: string): Bundle {
  const manifestPath = path.join(dir, 'appsscript.json');
  const names = fs.existsSync(manifestPath) ? fs.readdirSync(dir).sort() : [];
  const scripts = names.filter((name) => name.endsWith('.js')).map((name) => ({ name, source: read(dir, name) }));
  if (scripts.length === 0)
    throw refuse(`В папке «${dir}» нет собранной программы (appsscript.json и Code.js). Выполните npm run build.`);
  for (const { name, source } of scripts) {
    const reason = refusedSyntax(name, source);
    if (reason !== null) throw refuse(`Файл ${name} из папки «${dir}» Google не сохранит: ${reason}.`);
  }
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name): [string, string] => [name.slice(0, -5), read(dir, name)]);
  return { scripts, pages: Object.fromEntries(pages), manifest: parseManifest(read(dir, 'appsscript.json')) };
}

function read(dir: string, name: string): string {
  return fs.readFileSync(path.join(dir, name), 'utf8');
}

/** https://developers.google.com/apps-script/manifest */
function parseManifest(text: string): Manifest {
  const manifest = JSON.parse(text) as {
    readonly timeZone?: string;
    readonly oauthScopes?: readonly string[];
    readonly urlFetchWhitelist?: readonly string[];
    readonly dependencies?: { readonly enabledAdvancedServices?: Manifest['advanced'] };
  };
  return {
    timeZone: manifest.timeZone ?? 'Etc/GMT',
    oauthScopes: manifest.oauthScopes ?? null,
    urlFetchWhitelist: manifest.urlFetchWhitelist ?? null,
    advanced: manifest.dependencies?.enabledAdvancedServices ?? [],
  };
}
