// Where each column of a schema stands in a real sheet: found by its title, wherever a person has moved it; nothing is repaired here.
import type { Problem } from '../../domain/problem.ts';
import type { Columns } from '../column.ts';
import { columnsIn, type Layout } from '../layout.ts';
import type { SheetSchema } from '../sheet.ts';

export interface Header<Cs extends Columns = Columns> {
  /** Column index from 0 by schema key; a missing column is absent. */
  readonly indexOf: Readonly<Partial<Record<keyof Cs & string, number>>>;
  /** Number of columns in use, foreign ones included. */
  readonly width: number;
  readonly problems: readonly Problem[];
}

/** Titles compare without regard to case, ё, repeated or surrounding spaces and no-break spaces. */
export const comparableTitle = (title: string): string =>
  title.replaceAll('\u00a0', ' ').trim().replace(/\s+/gu, ' ').toLowerCase().replaceAll('ё', 'е');

/**
 * Finds the columns of a sheet in its first row.
 * Problems: `sheet_missing` (no row at all), `column_missing`, `column_doubled`; each names the column.
 */
export const readHeader = <Cs extends Columns>(
  schema: SheetSchema<Cs>,
  firstRow: readonly unknown[] | undefined,
  layout: Layout,
): Header<Cs> => {
  if (firstRow === undefined) {
    return {
      indexOf: {} as Header<Cs>['indexOf'],
      width: 0,
      problems: [{ code: 'sheet_missing', data: { sheet: schema.title } }],
    };
  }
  const places = new Map<string, number[]>();
  firstRow.forEach((cell, index) => {
    const title = comparableTitle(String(cell ?? ''));
    if (title !== '') places.set(title, [...(places.get(title) ?? []), index]);
  });
  const indexOf: Partial<Record<keyof Cs & string, number>> = {};
  const problems: Problem[] = [];
  for (const key of columnsIn(schema, layout)) {
    const title = schema.columns[key]?.title ?? key;
    const found = places.get(comparableTitle(title)) ?? [];
    const [index] = found;
    if (index === undefined)
      problems.push({ code: 'column_missing', data: { sheet: schema.title, title }, place: { sheet: schema.title } });
    else if (found.length > 1)
      problems.push({ code: 'column_doubled', data: { sheet: schema.title, title }, place: { sheet: schema.title } });
    else indexOf[key] = index;
  }
  return { indexOf, width: firstRow.length, problems };
};
