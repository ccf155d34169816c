// Limits of Google by name; the numbers, the messages and their sources are in quotaTable.ts.
import type { Account } from '../contract.ts';
import { QUOTAS } from './quotaTable.ts';

export type QuotaName = keyof typeof QUOTAS;

/** The number that holds for the account; units are in the name. */
export function limitOf(name: QuotaName, account: Account): number {
  return QUOTAS[name][account];
}

/** What Google says when the limit is met. */
export function messageOf(name: QuotaName): string {
  return QUOTAS[name].message;
}
