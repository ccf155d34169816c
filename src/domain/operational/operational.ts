// What an operational metric is: how many there are of what, in all and by groups, with how many organisations know it.
import type { IndicatorState } from '../indicator/indicator.ts';
import type { Problem } from '../problem.ts';

export const OPERATIONAL_IDS = [
  'OP-01',
  'OP-02',
  'OP-03',
  'OP-04',
  'OP-05',
  'OP-06',
  'OP-07',
  'OP-08',
  'OP-09',
  'OP-10',
  'OP-11',
  'OP-12',
] as const;
export type OperationalId = (typeof OPERATIONAL_IDS)[number];

/** What the lines of a metric are told by; `total` is the metric itself. */
export const OPERATIONAL_GROUPS = [
  'total',
  'org_type',
  'form',
  'category',
  'kind',
  'pair_status',
  'programme_status',
  'plan',
] as const;
export type OperationalGroup = (typeof OPERATIONAL_GROUPS)[number];

/** Plans whose tasks are counted: the municipality's, its tasks given to organisations, the organisations' own. */
export const PLANS = ['municipal', 'execution', 'organisations'] as const;
export type Plan = (typeof PLANS)[number];

export type OperationalUnit = 'count' | 'percent' | 'points';

/** A metric or one group of it. Numbers are unrounded; null is «not known», or nothing to divide by. */
export interface OperationalLine {
  readonly by: OperationalGroup;
  /** Of the group: a form, a kind, a state, a type; empty for the total. */
  readonly group: string;
  readonly value: number | null;
  readonly numerator: number | null;
  /** Null for a count. */
  readonly denominator: number | null;
  /** `no_target` is a number that is complete: no metric has a target. */
  readonly state: IndicatorState;
  /** Completeness k of n: active organisations, and those of them whose number is known. */
  readonly reported: number;
  readonly expected: number;
}

/** The total comes first. */
export interface OperationalResult {
  readonly id: OperationalId;
  readonly unit: OperationalUnit;
  readonly lines: readonly OperationalLine[];
  readonly notes: readonly Problem[];
}
