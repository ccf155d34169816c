// Which column of the file goes into which field of the register, by name; what a person then changes is kept beside it.
import type { ListField, ListFields, ListRefusal } from '../../../rpc/views/lists.ts';
import type { Cell, FileRow } from '../reading/cells.ts';
import { findHeader, type Table } from './findHeader.ts';
import { nameKey } from './nameKey.ts';

export interface Matched extends Table {
  /** Field by column of the file; '' for a column that stays out. */
  readonly fieldOf: readonly string[];
  /** What the names of the columns are refused for, with the names. */
  readonly refused: readonly { readonly name: string; readonly refusal: ListRefusal }[];
}

type ByName<Named> = ReadonlyMap<string, readonly Named[]>;

const byName = <Named extends { readonly names: readonly string[] }>(all: readonly Named[]): ByName<Named> => {
  const found = new Map<string, Named[]>();
  for (const one of all)
    for (const key of new Set(one.names.map(nameKey))) found.set(key, [...(found.get(key) ?? []), one]);
  return found;
};

/** Rows that are looked at when a name alone does not tell. */
const SAMPLE_ROWS = 50;

/** How many of the first values a closed list knows: «Категория» may be that of a teacher or of a participant. */
const valuesKnown = (field: ListField, column: number, rows: readonly FileRow[]): number => {
  const words = new Set(field.words.map(nameKey));
  return rows.slice(0, SAMPLE_ROWS).filter(({ cells }) => words.has(nameKey(String(cells[column] ?? '')))).length;
};

/** A field takes the first column that bears one of its names. A column that is refused goes nowhere. */
export function matchColumns(rows: readonly FileRow[], { fields, refusals }: ListFields): Matched {
  const known = byName(fields);
  const banned = byName(refusals);
  const table = findHeader(rows, (key) => known.has(key) || banned.has(key));
  const taken = new Set<string>();
  const fieldOf = table.names.map((name, column) => {
    const candidates = banned.has(nameKey(name)) ? [] : (known.get(nameKey(name)) ?? []);
    const [best] = candidates
      .filter(({ key }) => !taken.has(key))
      .map((field) => ({ key: field.key, fit: candidates.length > 1 ? valuesKnown(field, column, table.rows) : 0 }))
      .sort((a, b) => b.fit - a.fit);
    if (best === undefined) return '';
    taken.add(best.key);
    return best.key;
  });
  const refused = table.names.flatMap((name) =>
    (banned.get(nameKey(name)) ?? []).map((refusal) => ({ name, refusal })),
  );
  return { ...table, fieldOf, refused };
}

export interface SentRows {
  readonly columns: string[];
  readonly lines: number[];
  readonly rows: (string | number | null)[][];
}

/** Rows with the cells of the chosen columns only: what the register does not ask for never leaves the computer. */
export function chosenCells(rows: readonly FileRow[], fieldOf: readonly string[]): SentRows {
  const chosen = fieldOf.flatMap((key, index) => (key === '' ? [] : [{ key, index }]));
  const sent = (cell: Cell | undefined) => (cell === undefined || cell === '' ? null : cell);
  return {
    columns: chosen.map(({ key }) => key),
    lines: rows.map(({ line }) => line),
    rows: rows.map(({ cells }) => chosen.map(({ index }) => sent(cells[index]))),
  };
}
