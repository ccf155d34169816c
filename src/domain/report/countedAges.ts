// The ages a report speaks of.

/** Ages that are counted one by one, in full years; bands are summed later. */
export const COUNTED_AGES = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19] as const;
export type CountedAge = (typeof COUNTED_AGES)[number];
