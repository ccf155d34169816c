// Charts that lie over a sheet: what they are drawn from, and how they look with the values of the moment.
import type { GridChart } from '../../gridChart.ts';
import type { Rect } from './a1.ts';
import type { CellValue } from './cells.ts';
import { displayText } from './display.ts';
import { type Conditional, covers, formatAt, type Looks } from './looks.ts';
import type { SheetFacts } from './sheets.ts';

/** The rectangle of the first colour that fits; later rules give way to earlier ones. */
export function fillOf(conditionals: readonly Conditional[], text: string, row: number, column: number): string | null {
  return conditionals.find((rule) => rule.text === text && covers(rule.rect, row, column))?.color ?? null;
}

/** Cells of one line of numbers or names, from its first row to its last. */
function lineOf(values: readonly (readonly CellValue[])[], { top, bottom, left }: Rect): CellValue[] {
  return Array.from({ length: (bottom ?? 0) - top }, (_none, at) => values[top + at]?.[left] ?? '');
}

export function chartsOf({ looks }: SheetFacts, values: readonly (readonly CellValue[])[]): GridChart[] {
  const text = (value: CellValue, row: number, column: number) => displayText(value, formatAt(looks, row, column));
  return looks.charts.map((chart) => {
    const domain = chart.domain;
    return {
      chartId: chart.chartId,
      type: chart.type,
      isStacked: chart.isStacked,
      title: chart.title,
      description: chart.altText,
      place: { ...chart.anchor, width: chart.width, height: chart.height },
      labels: lineOf(values, domain)
        .slice(chart.headerCount)
        .map((value, at) => text(value, domain.top + chart.headerCount + at, domain.left)),
      series: chart.series.map(({ rect, color }) => {
        const line = lineOf(values, rect);
        return {
          name: chart.headerCount === 0 ? '' : String(line[0] ?? ''),
          color,
          values: line.slice(chart.headerCount).map((value) => (typeof value === 'number' ? value : null)),
        };
      }),
    };
  });
}

/** What is different about single cells of a sheet with a map or charts: fill and weight, by `row,column`. */
export function dressedCells(
  { looks }: SheetFacts,
  rows: readonly (readonly { readonly text: string }[])[],
): Record<string, { fill?: string; bold?: true }> {
  const dressed: Record<string, { fill?: string; bold?: true }> = {};
  for (const [row, cells] of rows.entries())
    for (const [column, { text }] of cells.entries()) {
      const { bold, background } = formatAt(looks, row, column);
      const fill = fillOf(looks.conditionals, text, row, column) ?? background ?? '#ffffff';
      if (fill === '#ffffff' && bold !== true) continue;
      dressed[`${row},${column}`] = { ...(fill === '#ffffff' ? {} : { fill }), ...(bold === true ? { bold } : {}) };
    }
  return dressed;
}

/** Whether single cells of the sheet look otherwise than their columns. */
export function hasPictures({ charts, conditionals }: Looks): boolean {
  return charts.length > 0 || conditionals.length > 0;
}
