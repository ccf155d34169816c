// What the panel is told of an indicator.
import type { IndicatorResult } from '../../domain/indicator/indicator.ts';

export interface IndicatorRow
  extends Pick<IndicatorResult, 'id' | 'numerator' | 'denominator' | 'state' | 'reported' | 'expected'> {
  readonly name: string;
  /** Rounded, with decimal comma and the unit: «12,5 %», «—». */
  readonly value: string;
  readonly target: string;
  readonly stateName: string;
  readonly notes: readonly string[];
}
