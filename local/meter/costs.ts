// What one call costs in milliseconds, in three profiles; the rows and their sources are in costs.json.
import type { Profile } from '../contract.ts';
import table from './costs.json' with { type: 'json' };

export interface CostRow {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Milliseconds for each unit (cell, KB, item, response); the same in the three profiles: no source gives a range. */
  readonly perUnit: number;
  /** True when the call is a trip to Google. */
  readonly rpc: boolean;
}

export type CostName = keyof typeof table;

/** The row; an unknown name is a mistake in the surface table. */
export function costOf(name: string): CostRow {
  const row: CostRow | undefined = table[name as CostName];
  if (row === undefined) throw new Error(`No cost row named ${name}`);
  return row;
}

export const PROFILES: readonly Profile[] = ['low', 'mid', 'high'];
