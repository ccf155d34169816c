// Values as one canonical text, of which the platform makes checksums: what is empty is left out, so that columns added later break nothing.

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/** Keys in alphabetical order, lists sorted, what is empty left out. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...value].sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, inner]) => !isEmpty(inner))
    .map(([key, inner]) => [key, canonical(inner)])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
};

/** Equal exactly when two records hold the same values, whatever the order of their keys and of the entries of a list. */
export const canonicalText = (record: object): string => JSON.stringify(canonical(record));
