// A fixed shuffle, the same on every run, for «the same rows in another order».

/** Fisher–Yates with a linear congruential generator; equal seeds give equal orders. */
export const shuffle = <Item>(items: readonly Item[], seed: number): Item[] => {
  const shuffled = [...items];
  let state = seed;
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = Math.floor((state / 2_147_483_648) * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
  }
  return shuffled;
};
