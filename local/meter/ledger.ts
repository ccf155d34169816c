// The account book of one execution: calls, trips to Google and milliseconds by `Class.method`.
import type { LedgerLine, Profile } from '../contract.ts';
import { type CostRow, PROFILES } from './costs.ts';

interface Line {
  calls: number;
  rpc: number;
  readonly ms: Record<Profile, number>;
}

export interface Ledger {
  /** Grows with every call. */
  readonly charged: Readonly<Record<Profile, number>>;
  readonly calls: () => number;
  readonly rpc: () => number;
  /** Counts a call and charges its base cost. */
  readonly call: (method: string, cost: CostRow) => void;
  /** Charges milliseconds without counting a call: units of a call, waiting for a lock, the start. */
  readonly add: (method: string, ms: Readonly<Record<Profile, number>>) => void;
  /** Counts trips to Google that one call makes beside its own. */
  readonly trips: (method: string, more: number) => void;
  readonly lines: () => LedgerLine[];
}

export function newLedger(): Ledger {
  const charged: Record<Profile, number> = { low: 0, mid: 0, high: 0 };
  const lines = new Map<string, Line>();
  const lineOf = (method: string): Line => {
    const known = lines.get(method);
    if (known !== undefined) return known;
    const line: Line = { calls: 0, rpc: 0, ms: { low: 0, mid: 0, high: 0 } };
    lines.set(method, line);
    return line;
  };
  const add = (method: string, ms: Readonly<Record<Profile, number>>): void => {
    const line = lineOf(method);
    for (const profile of PROFILES) {
      line.ms[profile] += ms[profile];
      charged[profile] += ms[profile];
    }
  };
  const sum = (field: 'calls' | 'rpc'): number => [...lines.values()].reduce((total, line) => total + line[field], 0);
  return {
    charged,
    calls: () => sum('calls'),
    rpc: () => sum('rpc'),
    call(method, cost) {
      const line = lineOf(method);
      line.calls += 1;
      if (cost.rpc) line.rpc += 1;
      add(method, cost);
    },
    add,
    trips: (method, more) => {
      lineOf(method).rpc += more;
    },
    lines: () =>
      [...lines].map(([method, line]) => ({ method, calls: line.calls, rpc: line.rpc, ms: rounded(line.ms) })),
  };
}

/** To a microsecond: sums of decimals are not to be read to the last digit. */
export function rounded(ms: Readonly<Record<Profile, number>>): Record<Profile, number> {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { low: round(ms.low), mid: round(ms.mid), high: round(ms.high) };
}
