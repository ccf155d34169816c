// How names of tags and filters are compared: case, repeated and no-break spaces, ё and е make no difference.

/** «  Наставник . ФИО » → «наставник.фио». */
export const tagKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ ?([.|#^/]) ?/g, '$1')
    .trim();

/** The same on the keys of the data, all the way down; the first of two keys that are the same wins. */
export function keyed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keyed);
  if (typeof value !== 'object' || value === null || typeof (value as { is?: unknown }).is === 'string') return value;
  const out: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) {
    const name = tagKey(key);
    if (!(name in out)) out[name] = keyed(inner);
  }
  return out;
}
