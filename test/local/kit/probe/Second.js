// A second script file: it shares the global scope of the first.
// biome-ignore-all lint/correctness/noUnusedVariables: called from the first file
function second() {
  return loads;
}
