// A sidebar page: one HTML with its script and styles inside, because Apps Script serves no other files.
import fs from 'node:fs/promises';
import path from 'node:path';
import esbuild from 'esbuild';

/**
 * Bundles `<dir>/index.tsx` and puts its JS and CSS into `<dir>/index.html`.
 * @param {string} dir
 * @returns {Promise<{ text: string, inputs: string[] }>}
 */
export async function buildPage(dir) {
  const shell = path.join(dir, 'index.html');
  const result = await esbuild.build({
    entryPoints: [path.join(dir, 'index.tsx')],
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
  });
  const output = (/** @type {string} */ ext) =>
    result.outputFiles.find((file) => file.path.endsWith(ext))?.text.trim() ?? '';
  const html = await fs.readFile(shell, 'utf8');
  for (const mark of ['</head>', '</body>']) if (!html.includes(mark)) throw new Error(`${shell} has no ${mark}`);
  // Replacements are functions: `$&` in code is not a pattern.
  const text = html
    .replace('</head>', () => `<style>${output('.css')}</style></head>`)
    .replace('</body>', () => `<script>${output('.js')}</script></body>`);
  return { text, inputs: [shell, ...Object.keys(result.metafile.inputs)].map((file) => path.resolve(file)) };
}
