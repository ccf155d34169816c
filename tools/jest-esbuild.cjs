// Jest transformer on esbuild; it does not hoist jest.mock, which the house does not use.
const { createHash } = require('node:crypto');
const esbuild = require('esbuild');

const options = (file, supportsESM) => ({
  loader: file.endsWith('x') ? 'tsx' : 'ts',
  format: supportsESM ? 'esm' : 'cjs',
  target: `node${process.versions.node.split('.')[0]}`,
  sourcemap: 'both',
  sourcefile: file,
  sourcesContent: false,
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
});

module.exports = {
  process(source, file, { supportsStaticESM }) {
    const { code, map } = esbuild.transformSync(source, options(file, supportsStaticESM));
    return { code, map: JSON.parse(map) };
  },
  getCacheKey(source, file, { supportsStaticESM, configString }) {
    return createHash('sha256')
      .update([esbuild.version, file, source, String(supportsStaticESM), configString].join('\0'))
      .digest('hex');
  },
};
