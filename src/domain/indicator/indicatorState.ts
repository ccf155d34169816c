// From numbers and target to the state of an indicator (§6.6); the order of the questions is the rule.
import type { IndicatorState } from './indicator.ts';
import type { Measured } from './measures/measured.ts';

/** Unrounded value against the target; all indicators are «the higher the better» (§6.2). */
export const compareWithTarget = (value: number, target: number | null): 'achieved' | 'not_achieved' | 'no_target' => {
  if (target === null) return 'no_target';
  return value >= target ? 'achieved' : 'not_achieved';
};

type Numbers = Pick<Measured, 'numerator' | 'denominator' | 'nature'>;

/** Percent for a ratio, the count itself for a count; null without numbers or with nothing to divide by. */
export const indicatorValue = ({ numerator, denominator, nature }: Numbers): number | null => {
  if (nature === 'count') return numerator;
  if (numerator === null || denominator === null || denominator === 0) return null;
  return (100 * numerator) / denominator;
};

/**
 * 1. numbers that contradict each other → data_error, even while reports are missing: no report will mend them;
 * 2. a number not known → no_data; 3. nothing to divide by → no_data while somebody is missing, else not_applicable;
 * 4. people still missing → incomplete; 5. too few of those asked have answered → low_response, the value is shown;
 * 6. the comparison with the target.
 */
export const indicatorState = (measured: Measured, target: number | null): IndicatorState => {
  const { numerator, denominator, nature } = measured;
  const missing = measured.reported < measured.expected;
  if (nature === 'count') return numerator === null ? 'no_data' : compareWithTarget(numerator, target);
  if (numerator !== null && denominator !== null && numerator > denominator) return 'data_error';
  if (measured.notes.some(({ code }) => code === 'part_exceeds_whole')) return 'data_error';
  const value = indicatorValue(measured);
  if (numerator === null || denominator === null) return 'no_data';
  if (value === null) return missing && measured.denominatorFromReports ? 'no_data' : 'not_applicable';
  if (missing && nature === 'people') return 'incomplete';
  if (measured.notes.some(({ code }) => code === 'low_response')) return 'low_response';
  return compareWithTarget(value, target);
};
