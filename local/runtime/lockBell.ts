// A bell for threads that wait for a lock: rung whenever one is freed in this process.

/** How long a waiter sleeps at most: locks of another process ring no bell here. */
const NAP_MS = 25;

export function newBell(): SharedArrayBuffer {
  return new SharedArrayBuffer(4);
}

export function ringBell(bell: SharedArrayBuffer): void {
  const count = new Int32Array(bell);
  Atomics.add(count, 0, 1);
  Atomics.notify(count, 0);
}

/** To be read before the lock is tried, so that no ring is missed. */
export function rings(bell: SharedArrayBuffer): number {
  return Atomics.load(new Int32Array(bell), 0);
}

export function sleepUntilRing(bell: SharedArrayBuffer, seen: number, atMostMs: number): void {
  Atomics.wait(new Int32Array(bell), 0, seen, Math.min(NAP_MS, Math.max(1, atMostMs)));
}
