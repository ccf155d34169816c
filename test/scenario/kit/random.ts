// Chance that can be repeated: equal seeds give equal choices.

export interface Chance {
  /** A whole number from 0 to `below` − 1. */
  readonly number: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly maybe: (share: number) => boolean;
}

/** Mulberry32. */
export const chance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return { number, pick: (items) => items[number(items.length)] as never, maybe: (share) => next() < share };
};
