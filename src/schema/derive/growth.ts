// What a workbook lacks of its schema: sheets to make, columns to add at the right, columns to hide or show; what stands there stays.
import type { Problem } from '../../domain/problem.ts';
import { columnsIn, type Layout } from '../layout.ts';
import type { SheetSchema } from '../sheet.ts';
import { type Suggestions, suggestedLists } from '../suggestedLists.ts';
import type { RawCell } from './cell.ts';
import { comparableTitle, readHeader } from './header.ts';
import { type ColumnPlan, planSheet, type SheetPlan } from './structure.ts';

/** A column and where it stands, an index from 0. */
interface PlacedColumn {
  readonly index: number;
  readonly plan: ColumnPlan;
}

/** What changes on a sheet that is there. */
export interface SheetGrowth {
  readonly title: string;
  /** Columns of the schema that are missing, at the right of everything that stands in the sheet. */
  readonly added: readonly PlacedColumn[];
  /** Columns that are there: their drop-down and their note follow the version. */
  readonly kept: readonly PlacedColumn[];
  /** Columns that this layout leaves out, or takes in again; index from 0. */
  readonly hidden: readonly { readonly index: number; readonly hide: boolean }[];
}

export interface Growth {
  readonly sheets: readonly SheetPlan[];
  readonly changed: readonly SheetGrowth[];
}

type Grid = readonly (readonly RawCell[])[];

/** Columns switched off are hidden where they stand; columns switched on again are shown. Nothing is deleted. */
const switched = (schema: SheetSchema, header: readonly RawCell[], from: Layout, to: Layout): SheetGrowth['hidden'] => {
  const titles = header.map((cell) => comparableTitle(String(cell ?? '')));
  const [before, after] = [new Set(columnsIn(schema, from)), new Set(columnsIn(schema, to))];
  return Object.entries(schema.columns).flatMap(([key, column]) => {
    const index = titles.indexOf(comparableTitle(column.title));
    if (index < 0 || before.has(key) === after.has(key) || column.hidden) return [];
    return [{ index, hide: !after.has(key) }];
  });
};

const grownSheet = (
  schema: SheetSchema,
  grid: Grid,
  from: Layout,
  to: Layout,
  suggestions: Suggestions,
): SheetGrowth => {
  const header = readHeader(schema, grid[0] ?? [], to);
  const { columns } = planSheet(schema, to, suggestions);
  const places = columnsIn(schema, to).map((key, at) => ({
    index: header.indexOf[key],
    plan: columns[at] as ColumnPlan,
  }));
  const width = Math.max(0, ...grid.map((row) => row.length));
  return {
    title: schema.title,
    added: places.filter(({ index }) => index === undefined).map(({ plan }, at) => ({ index: width + at, plan })),
    kept: places.flatMap(({ index, plan }) => (index === undefined ? [] : [{ index, plan }])),
    hidden: switched(schema, grid[0] ?? [], from, to),
  };
};

/**
 * Compares a workbook with its schema. `valuesOf` gives what stands in a sheet by its title, undefined when it is not
 * there; `from` is the layout it was made with, `to` the one it gets.
 */
export const planGrowth = (
  schemas: readonly SheetSchema[],
  valuesOf: (title: string) => Grid | undefined,
  from: Layout,
  to: Layout,
  suggestions: Suggestions = suggestedLists,
): Growth => ({
  sheets: schemas
    .filter(({ title }) => valuesOf(title) === undefined)
    .map((schema) => planSheet(schema, to, suggestions)),
  changed: schemas.flatMap((schema) => {
    const grid = valuesOf(schema.title);
    return grid === undefined ? [] : [grownSheet(schema, grid, from, to, suggestions)];
  }),
});

/** True when nothing is missing and no column is switched. */
export const isFullGrown = ({ sheets, changed }: Growth): boolean =>
  sheets.length === 0 && changed.every(({ added, hidden }) => added.length === 0 && hidden.length === 0);

/** Headers that keep a workbook from being grown: a column that stands there twice. */
export const growthProblems = (
  schemas: readonly SheetSchema[],
  valuesOf: (title: string) => Grid | undefined,
  layout: Layout,
): Problem[] =>
  schemas.flatMap((schema) => {
    const grid = valuesOf(schema.title);
    const problems = grid === undefined ? [] : readHeader(schema, grid[0] ?? [], layout).problems;
    return problems.filter(({ code }) => code === 'column_doubled');
  });

/** A sheet's values with the header it has once it is grown. */
export const grownGrid = (grid: Grid, { added }: SheetGrowth): Grid => {
  const header: RawCell[] = [...(grid[0] ?? [])];
  for (const { index, plan } of added) {
    while (header.length < index) header.push('');
    header[index] = plan.title;
  }
  return [header, ...grid.slice(1)];
};
