// The word that was probably meant: the closest of a list by single letters changed, added or left out.

const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
};

/** Null when nothing is close: a third of the letters may differ. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const [best] = known
    .map((one) => ({ one, apart: distance(word.toLowerCase(), one.toLowerCase()) }))
    .sort((left, right) => left.apart - right.apart);
  return best !== undefined && best.apart <= Math.ceil(word.length / 3) ? best.one : null;
}
