// Counts by code: how many there are of each kind.

/** Counts above zero, by code; what is not named is zero. */
export type Tally<Code extends string = string> = Readonly<Partial<Record<Code, number>>>;

/** Tallies added up, code by code, in alphabetical order. */
export const sumOfTallies = <Code extends string>(tallies: readonly Tally<Code>[]): Tally<Code> => {
  const counts = tallies.flatMap((tally) => Object.entries(tally) as [Code, number][]);
  const codes = [...new Set(counts.map(([code]) => code))].sort();
  const sumOf = (wanted: Code): number =>
    counts.reduce((sum, [code, count]) => (code === wanted ? sum + count : sum), 0);
  return Object.fromEntries(codes.map((code) => [code, sumOf(code)])) as Tally<Code>;
};

/** How often each code comes; in alphabetical order, whatever the order in which they were met. */
export const tallyOf = <Code extends string>(codes: readonly Code[]): Tally<Code> => {
  const counts: Partial<Record<Code, number>> = {};
  for (const code of [...codes].sort()) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};
