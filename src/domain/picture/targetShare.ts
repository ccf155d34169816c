// How far an indicator has come towards its target, percent of it: the one scale on which ratios and counts stand in one picture.

/** Cells of a frozen indicator (`indicatorCells`). */
export interface FrozenNumber {
  /** «12,5 %», «1», «—». */
  readonly value: string;
  readonly target: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** The number a text begins with: «12,5 %», «1 250», «–0,25»; null where none does. */
export const numberIn = (text: string): number | null => {
  const [, minus, digits] = /^([-–−]?)(\d[\d\s]*(?:,\d+)?)/u.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits.replace(/\s/gu, '').replace(',', '.'));
  return minus === '' ? value : -value;
};

/** The unrounded number of an indicator: percent for ratios, the count itself for counts; null where there is none. */
export const unroundedOf = ({ value, numerator, denominator }: FrozenNumber): number | null => {
  // Without a number of its own an indicator may still have a part of it: who is counted, but not out of how many.
  if (numerator === null || numberIn(value) === null) return null;
  if (!value.includes('%')) return denominator === null ? numerator : null;
  return denominator === null || denominator === 0 ? null : (100 * numerator) / denominator;
};

/** Below the target it is never shown as reached, however near. */
const MOST_BELOW = 99.9;

/** Percent of the target, to one decimal; null without a number or a target above zero. */
export const targetShare = (row: FrozenNumber): number | null => {
  const [value, target] = [unroundedOf(row), numberIn(row.target)];
  if (value === null || target === null || target <= 0) return null;
  const share = Math.round((1000 * value) / target) / 10;
  return value < target ? Math.min(share, MOST_BELOW) : share;
};
