// The percent of the target of one indicator by quarter, as a small line; who listens hears the numbers.
import type { PicturesView } from '../../rpc/views/indicators.ts';
import { shortPeriod } from '../../texts/shortPeriod.ts';
import * as texts from '../../texts/uiIndicators.ts';

const WIDTH = 240;
const HEIGHT = 36;
const EDGE = 4;

interface SparklineProps {
  readonly id: string;
  readonly trend: PicturesView['trend'];
}

/** Nothing for a single quarter: there is no line through one point. */
export function Sparkline({ id, trend }: SparklineProps) {
  const shares = trend.map(({ shares }) => shares[id] ?? null);
  const known = shares.flatMap((share) => share ?? []);
  if (known.length < 2) return null;
  const top = Math.max(100, ...known);
  const step = (WIDTH - 2 * EDGE) / (trend.length - 1);
  const level = (share: number) => EDGE + (HEIGHT - 2 * EDGE) * (1 - share / top);
  const points = shares.flatMap((share, at) => (share === null ? [] : [{ at, x: EDGE + step * at, y: level(share) }]));
  const words = trend.map(({ period }, at) => texts.pictureTrendPoint(shortPeriod(period), shares[at] ?? null));
  return (
    <p class="sparkline">
      <span class="hint">{texts.pictureTrend}</span>
      <svg
        role="img"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        aria-label={`${texts.pictureTrend}: ${words.join('; ')}`}
      >
        <line x1="0" x2={WIDTH} y1={level(100)} y2={level(100)} class="target" />
        <path
          d={points.map(({ at, x, y }, index) => `${points[index - 1]?.at === at - 1 ? 'L' : 'M'}${x} ${y}`).join('')}
        />
        {points.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="3" />
        ))}
      </svg>
    </p>
  );
}
