// webpack loader: esbuild bundles the server entry into one module that ends in `global.<export> = ...`,
// the form from which gas-webpack-plugin generates the top-level functions that Apps Script sees.
const path = require('node:path');
const esbuild = require('esbuild');

let watched = [];

/**
 * One space a level instead of two, and none for the function around everything: nothing is lost to a reader, and Apps Script
 * compiles a fifteenth less at every call. Functions keep their indent: only the stubs that Apps Script sees begin a line.
 * Lines that begin inside a template literal are text and stay; esbuild opens and closes one with a bare backtick.
 */
const withNarrowIndent = (/** @type {string} */ code) => {
  let isText = false;
  return code
    .split('\n')
    .map((line) => {
      const narrow = isText
        ? line
        : line.replace(/^(?: {2})+(?!function )/, (indent) => indent.slice(indent.length / 2 + 1));
      if ((line.split('`').length - 1) % 2 === 1) isText = !isText;
      return narrow;
    })
    .join('\n');
};

module.exports = async function bundleServerEntry() {
  const done = this.async();
  const finish = (error, code) => {
    for (const file of watched) this.addDependency(path.resolve(this.rootContext, file));
    done(error, code);
  };
  const options = {
    entryPoints: [this.resourcePath],
    absWorkingDir: this.rootContext,
    bundle: true,
    write: false,
    outfile: 'Code.js',
    metafile: true,
    platform: 'neutral',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'silent',
  };
  try {
    const probe = await esbuild.build({ ...options, format: 'esm' });
    const [output] = Object.values(probe.metafile.outputs);
    const names = output.exports.sort();
    watched = Object.keys(probe.metafile.inputs);
    const packages = watched.filter((file) => file.includes('node_modules'));
    if (packages.length > 0) {
      throw new Error(`Code.js must hold no libraries (they go to src/libraries/), but it pulls in ${packages[0]}`);
    }
    const footer = { js: names.map((name) => `global.${name} = __app.${name};`).join('\n') };
    const result = await esbuild.build({ ...options, format: 'iife', globalName: '__app', footer });
    finish(null, withNarrowIndent(result.outputFiles[0].text));
  } catch (error) {
    // A failed bundle has no metafile: keep the last good inputs and add the files the errors name, or watch never recovers.
    watched = [...new Set([...watched, ...(error.errors ?? []).flatMap((each) => each.location?.file ?? [])])];
    error.hideStack = true;
    finish(error);
  }
};
