// build/Libraries.js: what only some calls need, minified, each library inside a function that runs at its first use.
import path from 'node:path';
import esbuild from 'esbuild';

/**
 * @param {string} dir folder of entry files; each exports `library`, and its file name is the member of `libraries_()`
 * @param {string[]} names
 * @returns {Promise<{ text: string, inputs: string[] }>}
 */
export async function buildLibraries(dir, names) {
  const built = await Promise.all(names.map((name) => buildLibrary(path.join(dir, `${name}.ts`))));
  const members = names.map(
    (name, index) => `    ${name}: function () {\n${built[index]?.text}\nreturn entry_.library;\n    },`,
  );
  const text = `// What only some calls need, minified. Loading this file evaluates none of them; libraries_().<name> does, once.
var shelf_ = {};
(function (sources) {
  Object.keys(sources).forEach(function (name) {
    var library;
    Object.defineProperty(shelf_, name, {
      enumerable: true,
      get: function () {
        if (library === undefined) library = sources[name]();
        return library;
      },
    });
  });
})({
${members.join('\n')}
});
function libraries_() {
  return shelf_;
}
`;
  return { text, inputs: built.flatMap((each) => each.inputs) };
}

/** @param {string} entry */
async function buildLibrary(entry) {
  const result = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outfile: 'library.js',
    format: 'iife',
    globalName: 'entry_',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
  });
  return {
    text: result.outputFiles[0]?.text.trim() ?? '',
    inputs: Object.keys(result.metafile.inputs).map((file) => path.resolve(file)),
  };
}
