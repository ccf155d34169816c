// How fast one address may send: so many at once, then one after each pause. It is for those who come without a password.

const KEPT = 10_000;

export interface Pace {
  /** Seconds until this address is heard again; 0 when it is heard now, which is counted. */
  take(address: string): number;
}

/** `now` in milliseconds. */
export function createPace(atOnce: number, pauseMs: number, now: () => number): Pace {
  /** When all that an address has sent will be paid for by its pauses. */
  const paid = new Map<string, number>();
  return {
    take(address) {
      const due = Math.max(paid.get(address) ?? 0, now());
      const wait = due - now() - (atOnce - 1) * pauseMs;
      if (wait > 0) return Math.ceil(wait / 1000);
      paid.delete(address);
      paid.set(address, due + pauseMs);
      for (const old of [...paid.keys()].slice(0, -KEPT)) paid.delete(old);
      return 0;
    },
  };
}
