// Rounding of an indicator for showing (§6.3): numbers only, the comma and the unit are prose and stand elsewhere.
import type { IndicatorDefinition, IndicatorResult } from './indicator.ts';
import { DEFAULT_PARAMETERS, type Parameters } from './parameters.ts';

export interface ShownNumber {
  readonly value: number;
  /** Digits to show after the comma: «50,0», «0,14», «1». */
  readonly decimals: number;
}

// Binary fractions: 1.05 is stored as 1.04999…; twelve significant digits bring back what the quotient was.
const halfUp = (value: number, decimals: number): number =>
  Math.floor(Number((value * 10 ** decimals).toPrecision(12)) + 0.5) / 10 ** decimals;

type Rounding = Pick<Parameters, 'percentDecimals' | 'smallPercentDecimals'>;

/** A percentage half-up to one decimal, to two when 0 < value < 1, unless the profile says otherwise; a count to whole numbers. Null stays null. */
export const formatIndicator = (
  value: IndicatorResult['value'],
  unit: IndicatorDefinition['unit'],
  { percentDecimals, smallPercentDecimals }: Rounding = DEFAULT_PARAMETERS,
): ShownNumber | null => {
  if (value === null) return null;
  if (unit !== '%') return { value: halfUp(value, 0), decimals: 0 };
  const decimals = value > 0 && value < 1 ? smallPercentDecimals : percentDecimals;
  return { value: halfUp(value, decimals), decimals };
};
