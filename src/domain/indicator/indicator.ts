// What an indicator is: a measure with parameters and a target (data, in profiles/), and the result of computing it.
import type { Problem } from '../problem.ts';
import type { Constant } from '../register/organisation.ts';
import type { NotCountedReason } from '../report/report.ts';
import type { Tally } from '../tally.ts';

export const MEASURES = [
  'M_ORG_IMPLEMENTED',
  'M_ORG_RUNNING',
  'M_CHILD_MENTEE',
  'M_CHILD_MENTOR',
  'M_YOUNG_TEACHER_MENTEE',
  'M_ENTERPRISE',
  'M_MUNICIPAL_EVENT',
  'M_RESOURCE_CENTER',
  'M_OVZ_COVERED',
  'M_SOP_COVERED',
  'M_NOKO',
  'M_SATISF_MENTEE',
  'M_SATISF_MENTOR',
] as const;
export type MeasureId = (typeof MEASURES)[number];

/** A target and the first report year it applies to; null is a target taken back. */
export interface Target {
  readonly fromYear: number;
  readonly value: number | null;
}

/** A measure with its targets by year. Years are not doubled; the order does not matter. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly name: string;
  readonly measure: MeasureId;
  readonly unit: '%' | 'ед.';
  readonly targets: readonly Target[];
  readonly orgTypes?: readonly string[];
  /** Types by another reading of the name: what they give is told in a note and judged by nothing (Q6). */
  readonly otherOrgTypes?: readonly string[];
  readonly ageMin?: number;
  readonly ageMax?: number;
}

export const INDICATOR_STATES = [
  'achieved',
  'not_achieved',
  'no_target',
  'not_applicable',
  'no_data',
  'incomplete',
  'data_error',
  'low_response',
] as const;
export type IndicatorState = (typeof INDICATOR_STATES)[number];

/** What one organisation brings: the rows behind a number. Null: not known, or not part of this measure. */
export interface IndicatorPart {
  readonly orgId: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** `value` is unrounded: percent for ratios, a count otherwise; null where there is none to show. */
export interface IndicatorResult {
  readonly id: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly target: number | null;
  readonly state: IndicatorState;
  /** Completeness k of n: active organisations this indicator asks, and those of them whose numbers for it are known. */
  readonly reported: number;
  readonly expected: number;
  /** Organisations counted or asked, by id; empty for events. */
  readonly parts: readonly IndicatorPart[];
  /** Later indicator of the same measure whose target replaced this one for the report year; empty otherwise. */
  readonly supersededBy: string;
  /** Constants the denominator was made of. */
  readonly constants: readonly Constant[];
  /** Rows of these organisations that count nobody, by reason; of measures that count people. */
  readonly leftOut: Tally<NotCountedReason>;
  readonly notes: readonly Problem[];
}
