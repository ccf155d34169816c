// What the panel is told of an indicator, and its proof.
import type { Day, Period } from '../../domain/calendar/day.ts';
import type { IndicatorResult } from '../../domain/indicator/indicator.ts';
import type { ShownPart } from '../../domain/indicator/shownParts.ts';

export interface IndicatorRow
  extends Pick<IndicatorResult, 'id' | 'numerator' | 'denominator' | 'state' | 'reported' | 'expected'> {
  readonly name: string;
  /** Rounded, with decimal comma and the unit: «12,5 %», «—». */
  readonly value: string;
  readonly target: string;
  readonly stateName: string;
  readonly notes: readonly string[];
}

/** What a number of a frozen quarter rests on. */
export interface ProofView extends IndicatorRow {
  readonly period: Period;
  readonly asOf: Day | '';
  readonly version: number;
  readonly frozenAt: string;
  /** False when somebody has changed the snapshot since; null for one that nobody can check. */
  readonly intact: boolean | null;
  /** How it was counted, a sentence. */
  readonly rule: string;
  /** Organisations asked, in the order of their codes; numbers of small protected groups are not told. */
  readonly parts: readonly (ShownPart & { readonly name: string })[];
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
  readonly constants: readonly {
    readonly name: string;
    readonly value: number | null;
    readonly asOf: Day | null;
    readonly source: string;
  }[];
}
