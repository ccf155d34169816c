// Faults as data: which call of which method is to fail, and how.
import type { Fault } from '../contract.ts';

export interface FaultCounter {
  /** Counts a call of `method`; returns the fault that hits it, if any, and by how much the call is slowed down. */
  readonly hit: (method: string) => { readonly fault: Fault | null; readonly slowMs: number };
}

export function faultCounter(faults: readonly Fault[]): FaultCounter {
  const seen = new Map<string, number>();
  const count = (method: string): number => {
    const calls = (seen.get(method) ?? 0) + 1;
    seen.set(method, calls);
    return calls;
  };
  return {
    hit(method) {
      const any = count('*');
      const own = count(method);
      const hits = faults.filter(
        (fault) => fault.call === (fault.method === '*' ? any : fault.method === method ? own : 0),
      );
      return {
        fault: hits.find(({ slowMs }) => slowMs === undefined) ?? null,
        slowMs: hits.reduce((sum, { slowMs = 0 }) => sum + slowMs, 0),
      };
    },
  };
}
