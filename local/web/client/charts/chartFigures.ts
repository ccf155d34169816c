// The charts of a sheet as figures over its grid: title, picture, legend, and the values as a table for who listens.
import type { GridChart } from '../../../gridChart.ts';
import { element } from '../element.ts';
import { type GridShape, ROW_HEADER_WIDTH, ROW_HEIGHT } from '../grid/gridShape.ts';
import { drawing } from './drawing.ts';
import { chartScale } from './scale.ts';

const GAP = '–';

export const shownValue = (value: number | null): string => (value === null ? GAP : String(value).replace('.', ','));

function valueTable({ title, labels, series }: GridChart): HTMLElement {
  // An empty corner is no header of anything.
  const head = [element('td'), ...series.map(({ name }) => element('th', { scope: 'col' }, name))];
  const lines = labels.map((label, at) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, label),
      ...series.map(({ values }) => element('td', {}, shownValue(values[at] ?? null))),
    ),
  );
  return element(
    'table',
    { class: 'unseen' },
    element('caption', {}, title),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...lines),
  );
}

function legend({ series }: GridChart): HTMLElement {
  return element(
    'ul',
    { class: 'legend', 'aria-hidden': 'true' },
    ...series.map(({ name, color }) => {
      const swatch = element('span');
      swatch.style.backgroundColor = color;
      return element('li', {}, swatch, name);
    }),
  );
}

function figure(chart: GridChart, { edges, tops, frozenRows }: GridShape, headHeight: number): HTMLElement {
  const made = element(
    'figure',
    { 'data-chart': chart.chartId },
    element('figcaption', {}, chart.title),
    drawing(chart, chartScale(chart)),
    legend(chart),
    valueTable(chart),
  );
  const { row, column, width, height } = chart.place;
  made.style.left = `${ROW_HEADER_WIDTH + (edges[column] ?? 0)}px`;
  const top = tops[Math.max(0, row - frozenRows)] ?? row * ROW_HEIGHT;
  made.style.top = `${headHeight + top}px`;
  made.style.width = `${width}px`;
  made.style.height = `${height}px`;
  return made;
}

/** Rows are a little higher here than in Google Sheets, so that a chart covers fewer of them. */
export function chartFigures(shape: GridShape, headHeight: number): HTMLElement[] {
  return (shape.sheet.charts ?? []).map((chart) => figure(chart, shape, headHeight));
}
