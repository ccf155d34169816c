// Rows or columns of a sheet in another order, some new, some gone: values, formats, lists, protection and notes go with them.
import type { Store } from '../../database/database.ts';
import type { Rect } from '../a1.ts';
import { moveRows, readAll, writeAll } from '../cells.ts';
import type { Looks, Protection } from '../looks.ts';
import { type SheetFacts, saveSheet } from '../sheets.ts';

export type Axis = 'rows' | 'columns';

/** For each line of the new grid the line it was; null for a new one. */
export type Order = readonly (number | null)[];

/**
 * Which neighbour a new line looks like: `inheritFromBefore` of the API.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#InsertDimensionRequest
 */
export type Like = 'before' | 'after';

/** Lines whose look each new line has. */
function looksLike(order: Order, like: Like): number[] {
  const isBefore = like === 'before';
  const turned = isBefore ? order : order.toReversed();
  let neighbour = turned.find((line) => line !== null) ?? 0;
  const lines = turned.map((line) => {
    neighbour = line ?? neighbour;
    return neighbour;
  });
  return isBefore ? lines : lines.toReversed();
}

/** The parts of the new grid that show what `rect` covered; a part that reaches the end stays open when `rect` was. */
function partsOf(rect: Rect, axis: Axis, lines: readonly number[]): Rect[] {
  const [from, to] = axis === 'rows' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const end = rect[to] ?? Infinity;
  const parts: Rect[] = [];
  let start: number | null = null;
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index] ?? -1;
    const isIn = line >= rect[from] && line < end;
    if (isIn) start ??= index;
    else if (start !== null) {
      const isOpen = index === lines.length && rect[to] === null;
      parts.push({ ...rect, [from]: start, [to]: isOpen ? null : index });
      start = null;
    }
  }
  return parts;
}

const places = (order: Order): Map<number, number> =>
  new Map(order.flatMap((line, index) => (line === null ? [] : [[line, index] as const])));

function keyed<Value>(known: Readonly<Record<string, Value>>, moved: (key: string) => string | null) {
  return Object.fromEntries(
    Object.entries(known).flatMap(([key, value]) => {
      const next = moved(key);
      return next === null ? [] : [[next, value]];
    }),
  );
}

/** A range that was taken apart is several afterwards: the first keeps the id. */
function withOwnIds(protections: readonly Protection[]): Protection[] {
  const known = new Set<number>();
  let last = Math.max(0, ...protections.map(({ id }) => id));
  return protections.map((protection) => {
    if (known.has(protection.id)) last += 1;
    const id = known.has(protection.id) ? last : protection.id;
    known.add(id);
    return { ...protection, id };
  });
}

function rearrangedLooks(looks: Looks, axis: Axis, order: Order, like: Like): Looks {
  const lines = looksLike(order, like);
  const placeOf = places(order);
  const spread = <Layer extends { readonly rect: Rect }>(layers: readonly Layer[]): Layer[] =>
    layers.flatMap((layer) => partsOf(layer.rect, axis, lines).map((rect) => ({ ...layer, rect })));
  const line = (key: string): string | null => placeOf.get(Number(key))?.toString() ?? null;
  const note = (key: string): string | null => {
    const [row = '', column = ''] = key.split(',');
    const next = line(axis === 'rows' ? row : column);
    return next === null ? null : axis === 'rows' ? `${next},${column}` : `${row},${next}`;
  };
  return {
    formats: spread(looks.formats),
    validations: spread(looks.validations),
    protections: withOwnIds(spread(looks.protections)),
    conditionals: spread(looks.conditionals),
    charts: looks.charts.flatMap((chart) => {
      const moved = (rect: Rect): Rect | undefined => partsOf(rect, axis, lines)[0];
      const domain = moved(chart.domain);
      const series = chart.series.flatMap((one) => {
        const rect = moved(one.rect);
        return rect === undefined ? [] : [{ ...one, rect }];
      });
      return domain === undefined || series.length === 0 ? [] : [{ ...chart, domain, series }];
    }),
    notes: keyed(looks.notes, note),
    rows: axis === 'rows' ? keyed(looks.rows, line) : looks.rows,
    columns: axis === 'columns' ? keyed(looks.columns, line) : looks.columns,
  };
}

/** Puts the lines of the grid into the order given; lines that are not named are gone. Returns the sheet as it is then. */
export function rearrange(
  store: Store,
  sheet: SheetFacts,
  axis: Axis,
  order: Order,
  like: Like = 'before',
): SheetFacts {
  const changed: SheetFacts = {
    ...sheet,
    ...(axis === 'rows' ? { rowCount: order.length } : { columnCount: order.length }),
    looks: rearrangedLooks(sheet.looks, axis, order, like),
  };
  saveSheet(store, changed);
  if (axis === 'rows') moveRows(store, sheet, order);
  else {
    const cells = readAll(store, sheet).map((row) => order.map((line) => (line === null ? '' : (row[line] ?? ''))));
    writeAll(store, changed, cells);
  }
  return changed;
}
