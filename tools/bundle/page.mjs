// A sidebar page: one HTML with its script and styles inside, because Apps Script serves no other files.
import fs from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';

/** @type {import('esbuild').BuildOptions & { metafile: true, write: false }} */
const OPTIONS = {
  bundle: true,
  write: false,
  outdir: 'out',
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  metafile: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'silent',
};

/** @param {import('esbuild').BuildResult<typeof OPTIONS>} result @param {string} ext */
const output = (result, ext) => result.outputFiles.find((file) => file.path.endsWith(ext))?.text.trim() ?? '';

/**
 * Bundles `<dir>/index.tsx` and puts its JS and CSS into the `shell`. Every other `<dir>/<name>.ts` becomes a
 * script with the id `<name>` before it, whose exports are the global `<name>`: a part that others than the page use.
 * @param {string} dir
 * @param {string} shell
 * @returns {Promise<{ text: string, inputs: string[] }>}
 */
export async function buildPage(dir, shell) {
  const parts = (await fs.readdir(dir)).filter((name) => name.endsWith('.ts')).map((name) => path.parse(name).name);
  const [page, ...scripts] = await Promise.all([
    esbuild.build({ ...OPTIONS, entryPoints: [path.join(dir, 'index.tsx')] }),
    ...parts.map((name) =>
      esbuild.build({ ...OPTIONS, entryPoints: [path.join(dir, `${name}.ts`)], globalName: name }),
    ),
  ]);
  const html = await fs.readFile(shell, 'utf8');
  for (const mark of ['</head>', '</body>']) if (!html.includes(mark)) throw new Error(`${shell} has no ${mark}`);
  // Replacements are functions: `$&` in code is not a pattern.
  const text = html
    .replace('</head>', () => `<style>${output(page, '.css')}</style></head>`)
    .replace('</body>', () => {
      const before = scripts.map((script, index) => `<script id="${parts[index]}">${output(script, '.js')}</script>`);
      return `${before.join('')}<script>${output(page, '.js')}</script></body>`;
    });
  const inputs = [page, ...scripts].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return { text, inputs: [...new Set([shell, ...inputs].map((file) => path.resolve(file)))] };
}
