// Wrong passwords make the next attempt wait, longer each time: for the name, and for the address that tries one name after another.

const FREE = 4;
const LONGEST_MS = 15 * 60_000;
const FORGOTTEN_MS = 60 * 60_000;
const KEPT = 10_000;

export interface Attempts {
  /** Seconds until the next attempt is taken; 0 for at once. */
  waitOf(keys: readonly string[]): number;
  failed(keys: readonly string[]): void;
  succeeded(keys: readonly string[]): void;
}

/** `now` in milliseconds. */
export function createAttempts(now: () => number): Attempts {
  const known = new Map<string, { count: number; last: number }>();
  const waitFor = (key: string): number => {
    const found = known.get(key);
    if (!found || found.count <= FREE) return 0;
    const wait = Math.min(LONGEST_MS, 1000 * 2 ** (found.count - FREE));
    return Math.max(0, found.last + wait - now());
  };
  return {
    waitOf: (keys) => Math.ceil(Math.max(0, ...keys.map(waitFor)) / 1000),
    failed(keys) {
      for (const key of keys) {
        const found = known.get(key);
        const isFresh = found !== undefined && now() - found.last < FORGOTTEN_MS;
        known.delete(key);
        known.set(key, { count: isFresh ? found.count + 1 : 1, last: now() });
      }
      for (const old of [...known.keys()].slice(0, -KEPT)) known.delete(old);
    },
    succeeded(keys) {
      for (const key of keys) known.delete(key);
    },
  };
}
