// Pairs that a new school year leaves to the archive: over, in no report of this calendar year, and needed by nothing that stays.
import type { Day } from '../calendar/day.ts';
import { pairStretch } from '../pair/membership.ts';
import type { Pair, PairStatus } from '../pair/pair.ts';

type Known = Pair & { readonly replacesPairId: string };

const OVER: readonly PairStatus[] = ['completed', 'terminated', 'cancelled'];

const isOverBefore = (pair: Known, day: Day): boolean => {
  const end = pairStretch(pair)?.end ?? null;
  return OVER.includes(pair.status) && end !== null && end < day;
};

const latest = (ids: readonly string[]): string =>
  [...ids].sort((one, other) => numberOf(one) - numberOf(other)).at(-1) ?? '';

const numberOf = (id: string): number => Number(/(\d+)$/u.exec(id)?.[1] ?? 0);

/**
 * Codes of the pairs. Those stay that end on `countedFrom` or later, because the indicators of the calendar year count
 * them; the last one of all and the last one that was ever approved, because the next code and the act «pairs approved»
 * (§6.2) are read off them; those in `anchors`; and those a staying pair replaces.
 */
export const leavingPairs = (pairs: readonly Known[], countedFrom: Day, anchors: ReadonlySet<string>): Set<string> => {
  const kept = new Set([
    ...anchors,
    latest(pairs.map(({ id }) => id)),
    latest(pairs.filter(({ status }) => status !== 'draft' && status !== 'cancelled').map(({ id }) => id)),
  ]);
  const leaving = new Set(pairs.filter((pair) => isOverBefore(pair, countedFrom)).map(({ id }) => id));
  const needed = (id: string): boolean =>
    kept.has(id) || pairs.some((pair) => pair.replacesPairId === id && !leaving.has(pair.id));
  // A pair that stays may hold the one it replaces, and that one the one before.
  for (let held = true; held; ) {
    const staying = [...leaving].filter(needed);
    for (const id of staying) leaving.delete(id);
    held = staying.length > 0;
  }
  return leaving;
};
