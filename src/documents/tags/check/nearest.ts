// The known word that a mistyped one most likely means.

/** Empty when nothing is near: at most a third of the letters may differ, but two always may. */
export function nearest(word: string, known: readonly string[]): string {
  let best = '';
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const away = distance(word, candidate);
    if (away < bestDistance) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
}

/** The same for the path of a tag, which people also write as they speak: «фио наставника» for «наставник.фио». */
export const nearestPath = (path: string, known: readonly string[]): string =>
  nearest(path, known) || (known.find((candidate) => sameWords(path, candidate)) ?? '');

const sameWords = (one: string, other: string): boolean => {
  const words = one.split(/[ .]/);
  const others = other.split(/[ .]/);
  return words.length === others.length && words.every((word) => others.some((candidate) => isForm(word, candidate)));
};

/** The same but for its ending. */
const isForm = (one: string, other: string): boolean => {
  const shared = [...one].findIndex((letter, at) => letter !== other[at]);
  return (shared === -1 ? one.length : shared) >= Math.max(3, Math.max(one.length, other.length) - 3);
};

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
