// A chart as SVG: bars lying or standing, or lines with gaps where a value is missing. Texts go in as text.
import type { GridChart } from '../../../gridChart.ts';
import type { Scale } from './scale.ts';

const SVG = 'http://www.w3.org/2000/svg';
const SIZE = { width: 560, height: 240 } as const;
const EDGE = { left: 44, right: 12, top: 8, bottom: 30 } as const;
const INNER = { width: SIZE.width - EDGE.left - EDGE.right, height: SIZE.height - EDGE.top - EDGE.bottom } as const;
const GRID_COLOR = '#e0e3e7';
const TEXT_COLOR = '#50565c';
const FULL_BAR = 0.76;
const LABEL_CHARACTERS = 14;

type Attributes = Readonly<Record<string, string | number>>;

function shape(tag: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

const text = (words: string, x: number, y: number, anchor: 'start' | 'middle' | 'end') =>
  shape('text', { x, y, 'text-anchor': anchor, fill: TEXT_COLOR }, words);

const short = (label: string, most: number): string => (label.length > most ? `${label.slice(0, most - 1)}…` : label);
const number = (value: number): string => String(Number(value.toPrecision(6))).replace('.', ',');

/** Bars that lie: names on the left, values to the right. */
function lying({ labels, series }: GridChart, { top, ticks }: Scale): SVGElement[] {
  const across = (value: number) => EDGE.left + (INNER.width * value) / top;
  const band = INNER.height / Math.max(1, labels.length);
  const bar = (band * FULL_BAR) / series.length;
  return [
    ...ticks.flatMap((tick) => [
      shape('line', {
        x1: across(tick),
        x2: across(tick),
        y1: EDGE.top,
        y2: EDGE.top + INNER.height,
        stroke: GRID_COLOR,
      }),
      text(number(tick), across(tick), SIZE.height - EDGE.bottom + 16, 'middle'),
    ]),
    ...labels.flatMap((label, at) => {
      const start = EDGE.top + band * at + (band * (1 - FULL_BAR)) / 2;
      return [
        text(short(label, 6), EDGE.left - 6, EDGE.top + band * (at + 0.5) + 4, 'end'),
        ...series.map(({ color, values }, nth) =>
          shape('rect', {
            x: EDGE.left,
            y: start + bar * nth,
            width: across(values[at] ?? 0) - EDGE.left,
            height: bar,
            fill: color,
          }),
        ),
      ];
    }),
  ];
}

const heightOf = (value: number, { top }: Scale): number => (INNER.height * value) / top;

/** What standing bars and lines share: levels, and names below. */
function frame({ labels }: GridChart, scale: Scale): SVGElement[] {
  const level = (value: number) => EDGE.top + INNER.height - heightOf(value, scale);
  const band = INNER.width / Math.max(1, labels.length);
  const most = Math.max(4, Math.min(LABEL_CHARACTERS * 2, Math.floor(band / 6)));
  return [
    ...scale.ticks.flatMap((tick) => [
      shape('line', {
        x1: EDGE.left,
        x2: EDGE.left + INNER.width,
        y1: level(tick),
        y2: level(tick),
        stroke: GRID_COLOR,
      }),
      text(number(tick), EDGE.left - 6, level(tick) + 4, 'end'),
    ]),
    ...labels.map((label, at) =>
      text(short(label, most), EDGE.left + band * (at + 0.5), SIZE.height - EDGE.bottom + 16, 'middle'),
    ),
  ];
}

function standing(chart: GridChart, scale: Scale): SVGElement[] {
  const { labels, series, isStacked } = chart;
  const band = INNER.width / Math.max(1, labels.length);
  const width = Math.min(60, (band * FULL_BAR) / (isStacked ? 1 : series.length));
  return labels.flatMap((_label, at) => {
    const middle = EDGE.left + band * (at + 0.5);
    let below = EDGE.top + INNER.height;
    return series.map(({ color, values }, nth) => {
      const height = heightOf(values[at] ?? 0, scale);
      const y = (isStacked ? below : EDGE.top + INNER.height) - height;
      if (isStacked) below = y;
      const x = isStacked ? middle - width / 2 : middle + width * (nth - series.length / 2);
      return shape('rect', { x, y, width, height, fill: color });
    });
  });
}

/** A value alone between two gaps is a point; points are drawn for all, so that it is seen. */
function lines({ labels, series }: GridChart, scale: Scale): SVGElement[] {
  const band = INNER.width / Math.max(1, labels.length);
  return series.flatMap(({ color, values }) => {
    const points = labels.flatMap((_label, at) => {
      const value = values[at] ?? null;
      const [x, y] = [EDGE.left + band * (at + 0.5), EDGE.top + INNER.height - heightOf(value ?? 0, scale)];
      return value === null ? [] : [{ at, x, y }];
    });
    const path = points
      .map(({ at, x, y }, index) => `${points[index - 1]?.at === at - 1 ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`)
      .join('');
    return [
      shape('path', { d: path, fill: 'none', stroke: color, 'stroke-width': 2 }),
      ...points.map(({ x, y }) => shape('circle', { cx: x, cy: y, r: 3.5, fill: color })),
    ];
  });
}

const DRAWN = {
  BAR: lying,
  COLUMN: (chart: GridChart, scale: Scale) => [...frame(chart, scale), ...standing(chart, scale)],
  LINE: (chart: GridChart, scale: Scale) => [...frame(chart, scale), ...lines(chart, scale)],
} as const;

export function drawing(chart: GridChart, scale: Scale): SVGElement {
  const id = `chart-${chart.chartId}`;
  return shape(
    'svg',
    {
      role: 'img',
      viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
      'aria-labelledby': `${id}-title ${id}-text`,
    },
    shape('title', { id: `${id}-title` }, chart.title),
    shape('desc', { id: `${id}-text` }, chart.description),
    ...DRAWN[chart.type](chart, scale),
  );
}
