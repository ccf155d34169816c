// Where values of a chart lie: from nought to a round number above the greatest, in a few equal steps. No DOM here.
import type { GridChart } from '../../../gridChart.ts';

export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
const WANTED_TICKS = 5;

/** The least round step that needs no more than the wanted ticks. */
function stepFor(greatest: number): number {
  const rough = Math.max(greatest, 1) / WANTED_TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

export function chartScale({ labels, series, isStacked }: Pick<GridChart, 'labels' | 'series' | 'isStacked'>): Scale {
  const sums = labels.map((_label, at) => series.map(({ values }) => values[at] ?? 0));
  const greatest = Math.max(
    0,
    ...sums.map((line) => (isStacked ? line.reduce((sum, value) => sum + value, 0) : Math.max(...line))),
  );
  const step = Math.max(stepFor(greatest), isStacked ? 1 : 0);
  const count = Math.max(1, Math.ceil(greatest / step));
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_none, at) => at * step) };
}
