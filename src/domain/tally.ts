// Counts by code: how many there are of each kind.

/** Counts above zero, by code; what is not named is zero. */
export type Tally<Code extends string = string> = Readonly<Partial<Record<Code, number>>>;

/** How often each code comes; in alphabetical order, whatever the order in which they were met. */
export const tallyOf = <Code extends string>(codes: readonly Code[]): Tally<Code> => {
  const counts: Partial<Record<Code, number>> = {};
  for (const code of [...codes].sort()) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};
