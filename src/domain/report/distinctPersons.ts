// Persons of several organisations counted once each, as far as the reports tell one from another (domain reference §6.3).

/** What one organisation reports of a group of people: how many, and the keys of those who have one. */
export interface KeyedCount {
  readonly count: number;
  readonly keys: readonly string[];
}

export interface DistinctPersons {
  readonly total: number;
  /** Organisations that counted somebody without a key: one person in two of them is counted twice. */
  readonly unkeyed: number;
}

/** Keys are compared without the age they carry. A report never has more keys than people; if it has, the keys win. */
export const distinctPersons = (reports: readonly KeyedCount[]): DistinctPersons => {
  const people = new Set(reports.flatMap(({ keys }) => keys.map((key) => key.split(':')[0] ?? key)));
  const rest = reports.map(({ count, keys }) => Math.max(0, count - keys.length));
  return {
    total: people.size + rest.reduce((sum, count) => sum + count, 0),
    unkeyed: rest.filter((count) => count > 0).length,
  };
};

/** Age a key carries; null when it carries none. */
export const ageOfKey = (key: string): number | null => {
  const age = key.split(':')[1];
  return age === undefined || age === '' ? null : Number(age);
};
