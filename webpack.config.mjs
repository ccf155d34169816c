// src/ → build/: Code.js by esbuild inside webpack with generated stubs, everything else from one hook.
import fs from 'node:fs/promises';
import path from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';
import { buildProfiles, buildTemplates, listed } from './tools/bundle/data.mjs';
import { buildGuide } from './tools/bundle/guide.mjs';
import { buildLibraries } from './tools/bundle/libraries.mjs';
import { buildPage } from './tools/bundle/page.mjs';

const root = import.meta.dirname;
const at = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

const libraries = ['declension', 'docxtemplater', 'pizzip', 'valibot'];

/**
 * Every file of build/ but Code.js: name → text with the sources it was made of.
 * @returns {Promise<Map<string, { text: string, inputs: string[] }>>}
 */
async function buildAssets() {
  const manifest = at('appsscript.json');
  const assets = new Map([
    ['appsscript.json', { text: await fs.readFile(manifest, 'utf8'), inputs: [manifest] }],
    ['Libraries.js', await buildLibraries(at('src/libraries'), libraries)],
  ]);
  for (const name of (await listed(at('src/ui/sidebars'))).sort()) {
    assets.set(`${name}.html`, await buildPage(at('src/ui/sidebars', name), at('src/ui/sidebar.html')));
  }
  const guide = await buildGuide(at('docs/guide'), at('src/ui/guide'), at('src/ui/sidebar.html'));
  for (const [name, page] of guide) assets.set(`${name}.html`, page);
  for (const [name, page] of await buildProfiles(at('profiles'))) assets.set(`${name}.html`, page);
  const templates = await buildTemplates(at('tools/templates/build.mjs'));
  for (const [name, page] of templates) assets.set(`${name}.html`, page);
  return assets;
}

const emitAssets = {
  apply(/** @type {import('webpack').Compiler} */ compiler) {
    compiler.hooks.thisCompilation.tap('EmitAssets', (compilation) => {
      compilation.hooks.processAssets.tapPromise('EmitAssets', async () => {
        for (const folder of ['src', 'profiles', 'docs/guide', 'tools/templates'])
          compilation.contextDependencies.add(at(folder));
        try {
          for (const [name, { text, inputs }] of await buildAssets()) {
            compilation.emitAsset(name, new webpack.sources.RawSource(text));
            for (const file of inputs) compilation.fileDependencies.add(file);
          }
        } catch (error) {
          // Reported, not thrown: watch mode must outlive a mistake in a page.
          compilation.errors.push(new webpack.WebpackError(error instanceof Error ? error.message : String(error)));
        }
      });
    });
  },
};

/** @type {import('webpack').Configuration} */
export default {
  context: root,
  mode: 'production',
  target: 'es2020',
  devtool: false,
  entry: './src/entry.ts',
  output: {
    path: at('build'),
    filename: 'Code.js',
    chunkFormat: false,
    chunkLoading: false,
    clean: { keep: /^(README\.md|\.gitignore)$/ },
  },
  module: { rules: [{ test: /src[\\/]entry\.ts$/, loader: at('tools/bundle/server-loader.cjs') }] },
  optimization: { minimize: false },
  performance: { hints: false },
  // The plugin's own types demand `autoGlobalExportsFiles`, which must stay empty here.
  plugins: [new GasPlugin(/** @type {any} */ ({ include: ['src/entry.ts'] })), emitAssets],
};
