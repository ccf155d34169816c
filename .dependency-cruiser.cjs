// The arrows of ARCHITECTURE.md as rules; the compiler's projects in tsconfig/ say the same, this names the broken arrow.

/** `import type` and `typeof import('…')` leave nothing in the code. */
const TYPES = ['type-only', 'type-import'];

/** `from` may depend inside the checkout on `to` only. */
const only = (name, comment, from, to, more = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, ...more },
  to: { path: '^(src|local|test|tools|bench)/', pathNot: to },
});

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    never('no-circular', 'A cycle has no bottom to understand first.', {}, { circular: true }),
    never('resolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true }),

    only('domain-alone', 'The rules import nothing outside themselves.', '^src/domain/', '^src/domain/'),
    only(
      'schema-documents',
      'The workbook and the papers know the rules only.',
      '^src/(schema|documents)/',
      '^src/(domain|schema|documents)/',
    ),
    only('texts', 'The catalogue may read codes of the rules.', '^src/texts/', '^src/(texts|domain)/'),
    only(
      'application',
      'Use cases reach the world through ports; what they answer may have the shape of the contract.',
      '^src/application/',
      '^src/(application|domain|schema|documents|texts)/|^src/rpc/(contract\\.ts$|views/)',
    ),
    only(
      'contract',
      'What crosses the wall is made of domain types.',
      '^src/rpc/(contract\\.ts$|views/)',
      '^src/(domain|rpc/views)/',
    ),
    only(
      'client',
      'The client of the wall knows the contract and the words.',
      '^src/rpc/client\\.ts$',
      '^src/rpc/(contract\\.ts$|views/)|^src/texts/',
    ),
    only(
      'ui',
      'A page knows the wall and the words.',
      '^src/ui/',
      '^src/(ui|texts|domain|rpc/views)/|^src/rpc/(contract|client)\\.ts$',
    ),
    never(
      'ui-domain-types',
      'A page takes types of the rules, never their code: the numbers come from the server.',
      { path: '^src/ui/' },
      { path: '^src/domain/', dependencyTypesNot: TYPES },
    ),
    only('platform', 'Platform is the outermost server folder.', '^src/platform/', '^src/(?!ui/|entry|rpc/client)'),
    only(
      'entry',
      'The door is a list: it names functions of the platform.',
      '^src/entry\\.ts$',
      '^src/(platform|rpc)/',
    ),
    never(
      'no-packages-in-the-bundle',
      'Libraries come through libraries_(), so that Code.js stays ours and readable.',
      { path: '^src/', pathNot: '^src/(ui|libraries)/' },
      { path: 'node_modules/', dependencyTypesNot: TYPES },
    ),
    never(
      'libraries-by-the-global-only',
      'An entry of Libraries.js imported elsewhere would pull the library in.',
      { pathNot: '^src/libraries/' },
      { path: '^src/libraries/', dependencyTypesNot: TYPES },
    ),

    never('src-not-local', 'The program does not know what runs it.', { path: '^src/' }, { path: '^local/' }),
    only('local-not-src', 'An emulator that shares code confirms mistakes.', '^local/', '^local/'),
    only(
      'guest-alone',
      'The guest runs in the vm, with nothing of Node.',
      '^local/guest/',
      '^local/(guest/|contract\\.ts$)',
    ),
    never(
      'guest-no-packages',
      'The guest is evaluated in a bare vm context.',
      { path: '^local/guest/' },
      { path: 'node_modules/', dependencyTypesNot: TYPES },
    ),
    never(
      'guest-no-node',
      'The guest is evaluated in a bare vm context.',
      { path: '^local/guest/' },
      { dependencyTypes: ['core'] },
    ),
    never(
      'client-in-the-browser',
      'Scripts of our pages run in the browser.',
      { path: '^local/web/client/' },
      { path: '^local/(?!web/client/)', dependencyTypesNot: TYPES },
    ),
    never(
      'client-no-node',
      'Scripts of our pages run in the browser.',
      { path: '^local/web/client/' },
      { dependencyTypes: ['core'] },
    ),
    only('bench', 'The bench runs the built bundle.', '^bench/', '^(bench|local)/'),

    only(
      'specs',
      'Rules are tested without what runs them.',
      '^test/(domain|schema|documents|application)/',
      // The shipped templates are compiled by the build, and papers are tested on them.
      '^(src|test)/|^tools/(templates|bundle)/',
    ),
    only(
      'local-tests',
      'The emulator is compared with Google, not with the program.',
      '^test/local/',
      '^(local|test|tools)/',
    ),
    never(
      'scenario-outside',
      'Scenarios know the built bundle, not its modules.',
      { path: '^test/(scenario|browser)/' },
      { path: '^src/', dependencyTypesNot: TYPES },
    ),
    never('nobody-imports-tests', 'Tests are at the top.', { pathNot: '^test/' }, { path: '^test/' }),
    never('tools-alone', 'Tools run before anything is built.', { path: '^(src|local|bench)/' }, { path: '^tools/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|workspace)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
