// The shipped templates as .docx: loads their sources from src/documents/templates and compiles them.
import path from 'node:path';
import esbuild from 'esbuild';
import { compileTemplate } from './compile.mjs';

const folder = path.join(import.meta.dirname, '../../src/documents/templates');

/**
 * Bytes of every shipped template by its name. The same sources give the same bytes.
 * @returns {Promise<Record<string, Uint8Array>>}
 */
export async function buildTemplates() {
  const { SHIPPED_TEMPLATES } = await load('shipped.ts');
  const compiled = Object.entries(SHIPPED_TEMPLATES).map(async ([name, template]) => [
    name,
    await compileTemplate(template),
  ]);
  return Object.fromEntries(await Promise.all(compiled));
}

async function load(name) {
  const result = await esbuild.build({
    entryPoints: [path.join(folder, name)],
    bundle: true,
    write: false,
    format: 'cjs',
    logLevel: 'silent',
  });
  const module = { exports: {} };
  new Function('module', 'exports', result.outputFiles[0].text)(module, module.exports);
  return module.exports;
}
