// Faults as data: which call of which method is to fail, and how.
import type { Fault } from '../contract.ts';

interface Hit {
  readonly fault: Fault | null;
  readonly slowMs: number;
}

export interface FaultCounter {
  /** Counts a call of `method`; returns the fault that hits it, if any, and by how much the call is slowed down. */
  readonly hit: (method: string) => Hit;
  /** The same for a part of a call, such as one request of a wave: no call of its own, so `*` does not count it. */
  readonly hitPart: (part: string) => Hit;
}

export function faultCounter(faults: readonly Fault[]): FaultCounter {
  const seen = new Map<string, number>();
  const count = (method: string): number => {
    const calls = (seen.get(method) ?? 0) + 1;
    seen.set(method, calls);
    return calls;
  };
  const hitBy = (strikes: (fault: Fault) => boolean): Hit => {
    const hits = faults.filter(strikes);
    return {
      fault: hits.find(({ slowMs }) => slowMs === undefined) ?? null,
      slowMs: hits.reduce((sum, { slowMs = 0 }) => sum + slowMs, 0),
    };
  };
  return {
    hit(method) {
      const any = count('*');
      const own = count(method);
      return hitBy((fault) => fault.call === (fault.method === '*' ? any : fault.method === method ? own : 0));
    },
    hitPart(part) {
      const own = count(part);
      return hitBy(({ method, call }) => method === part && call === own);
    },
  };
}
