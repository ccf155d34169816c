// Where each column of a schema stands in a real sheet: found by its title, wherever a person has moved it; nothing is repaired here.
import { normaliseName } from '../../domain/person/normaliseName.ts';
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

/** Invisible characters that come with a paste: zero-width ones, the soft hyphen, the byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Every sheet that is opened asks for the same few hundred titles, once for its schema and once for its cells. */
const comparable = new Map<string, string>();

/** Titles compare without regard to case, ё, spaces of any kind, kinds of dash and Latin letters that look Cyrillic. */
export const comparableTitle = (title: string): string => {
  const known = comparable.get(title);
  if (known !== undefined) return known;
  const made = normaliseName(title.replace(INVISIBLE, ''));
  comparable.set(title, made);
  return made;
};

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

/**
 * The header of a sheet, in its first row; when it stands lower, because rows were put above it or it was sorted along,
 * that is the one problem: `header_not_first`.
 */
export const findHeader = <Cs extends Columns>(
  schema: SheetSchema<Cs>,
  values: readonly (readonly unknown[])[] | undefined,
  layout: Layout,
): Header<Cs> => {
  const header = readHeader(schema, values?.[0], layout);
  if (values === undefined || header.problems.length === 0) return header;
  const titles = new Set<unknown>(columnsIn(schema, layout).map((key) => schema.columns[key]?.title));
  const isHeader = (row: readonly unknown[], index: number): boolean =>
    // Thousands of rows of data are passed over by one glance at their cells.
    index > 0 && row.some((cell) => titles.has(cell)) && readHeader(schema, row, layout).problems.length === 0;
  const rowNumber = values.findIndex(isHeader) + 1;
  if (rowNumber === 0) return header;
  const place = { sheet: schema.title, rowNumber };
  return { ...header, problems: [{ code: 'header_not_first', data: { sheet: schema.title, rowNumber }, place }] };
};
