// The stack of an error as the author of the bundle wants to see it.

/** The frames of the bundle; those of the workspace itself and of what runs below it are left out. */
export function stackOf(error: Error): string {
  const lines = String(error.stack ?? error).split('\n');
  return lines
    .filter((line) => !/^\s+at /.test(line) || !/nastavnik-guest|nastavnik-run|worker\.cjs|node:/.test(line))
    .join('\n');
}
