// Sheet titles as Excel accepts them: 31 characters, no `[]:*?/\`, unlike each other whatever the case.

const MAX_LENGTH = 31;

/** One Excel title per given title, in order. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const cleaned =
      title
        .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Лист';
    let name = cleaned.slice(0, MAX_LENGTH);
    for (let copy = 2; taken.has(name.toLowerCase()) || name.toLowerCase() === 'history'; copy += 1) {
      const suffix = ` (${copy})`;
      name = cleaned.slice(0, MAX_LENGTH - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
