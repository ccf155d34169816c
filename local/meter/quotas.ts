// Limits of Google by name; the numbers, the messages and their sources are in quotas.json.
import type { Account } from '../contract.ts';
import table from './quotas.json';

export type QuotaName = keyof typeof table;

/** The number that holds for the account; units are in the name. */
export function limitOf(name: QuotaName, account: Account): number {
  return table[name][account];
}

/** What Google says when the limit is met. */
export function messageOf(name: QuotaName): string {
  return table[name].message;
}
