// The order of test files: the long ones first, so that the workers end together. Jest itself goes by the size of a file.

/** Folders and files whose tests take long whatever their size, the longest first. */
const HEAVY = [
  'test/browser/tasks/',
  'test/scenario/killed/',
  'test/ui/screens',
  'test/cli/demo',
  'test/scenario/quarter',
  'test/browser/newCurator',
  'test/scenario/',
  'test/browser/',
];

/** @param {string} file */
const rank = (file) => {
  const at = HEAVY.findIndex((part) => file.replaceAll('\\', '/').includes(part));
  return at < 0 ? HEAVY.length : at;
};

/** A sequencer of https://jestjs.io/docs/configuration#testsequencer-string */
module.exports = class HeavyFirst {
  /** @param {{ path: string }[]} tests */
  sort(tests) {
    return [...tests].sort((one, other) => rank(one.path) - rank(other.path) || (one.path < other.path ? -1 : 1));
  }
  /** @param {{ path: string }[]} tests */
  allFailedTests(tests) {
    return tests;
  }
  cacheResults() {}
};
