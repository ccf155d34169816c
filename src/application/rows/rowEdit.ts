// Fields of a standing row that a screen changes: those that differ from what was shown, written over their cells, with the way back.
import { type Outcome, refused } from '../../domain/problem.ts';
import type { RowValues } from '../../rpc/views/rows.ts';
import type { Columns } from '../../schema/column.ts';
import type { WrittenCell } from '../../schema/derive/cell.ts';
import type { Table, TableRow } from '../../schema/derive/table.ts';
import { type Block, patchedCells } from '../../schema/derive/write.ts';
import { journalTexts } from '../../texts/journal.ts';
import type { Book } from '../book.ts';
import { identifiedCells, readBack } from '../identity/identifiedCells.ts';
import type { JournalEntry } from '../journal.ts';
import { rowTexts } from './rowTexts.ts';

/** What was typed into fields, and what they had held when they were shown. */
export interface SentFields {
  readonly shown: RowValues;
  readonly values: RowValues;
}

export interface Differing {
  readonly keys: readonly string[];
  /** Changed on the sheet since it was shown, and not to the same. */
  readonly stale: readonly string[];
}

export interface RowEdit {
  readonly blocks: readonly Block[];
  readonly entries: readonly JournalEntry[];
  /** Of the changed fields: what stood there and what stands there now. */
  readonly before: RowValues;
  readonly after: RowValues;
  readonly titles: readonly string[];
  /** Titles of filled cells that were made of what has changed. */
  readonly toCheck: readonly string[];
}

/** Nothing differs. */
export const NO_EDIT: RowEdit = { blocks: [], entries: [], before: {}, after: {}, titles: [], toCheck: [] };

export const textOf = (values: RowValues, key: string): string => (values[key] ?? '').trim();

export const titlesOf = ({ schema }: Pick<Table<Columns>, 'schema'>, keys: readonly string[]): string[] =>
  keys.map((key) => schema.columns[key]?.title ?? key);

/** `now` are the texts of the row as they stand. */
export const differing = (keys: readonly string[], now: RowValues, { shown, values }: SentFields): Differing => {
  const changed = keys.filter((key) => textOf(values, key) !== textOf(shown, key));
  const wanted = changed.filter((key) => textOf(now, key) !== textOf(values, key));
  return { keys: wanted, stale: wanted.filter((key) => textOf(now, key) !== textOf(shown, key)) };
};

/** Refuses the change of somebody's fields that are not as they were shown. */
export const editedMeanwhile = (table: Table<Columns>, personId: string, stale: readonly string[]): Outcome<never> =>
  refused({ code: 'person_edited_meanwhile', data: { personId, titles: titlesOf(table, stale).join('», «') } });

/** Cells of the row by schema key, as they stand. */
const standingCells = ({ header }: Table<Columns>, { cells }: TableRow<Columns>): Record<string, WrittenCell> =>
  Object.fromEntries(Object.entries(header.indexOf).map(([key, at = -1]) => [key, cells[at] ?? null]));

/** `cells` are those of the changed keys; `madeOf` names cells typed by hand with the keys they are made of. */
export const rowEdit = (
  book: Book,
  table: Table<Columns>,
  row: TableRow<Columns>,
  cells: Readonly<Record<string, WrittenCell>>,
  madeOf: Readonly<Record<string, readonly string[]>>,
): RowEdit => {
  const keys = Object.keys(cells);
  if (keys.length === 0) return NO_EDIT;
  const rewritten = { ...standingCells(table, row), ...cells };
  const [after] = readBack(table, [rewritten]).rows;
  const titles = titlesOf(table, keys);
  const text = journalTexts.edited(titles);
  const made = Object.keys(madeOf).filter((key) => madeOf[key]?.some((source) => keys.includes(source)));
  const filled = rowTexts(table, row, made);
  return {
    blocks: patchedCells(table, row.rowNumber, cells),
    entries: identifiedCells(book, table, [rewritten], 'corrected').map((entry) =>
      entry.rowId === row.record['id'] ? { ...entry, text } : entry,
    ),
    before: rowTexts(table, row, keys),
    after: after === undefined ? {} : rowTexts(table, after, keys),
    titles,
    toCheck: titlesOf(
      table,
      made.filter((key) => textOf(filled, key) !== ''),
    ),
  };
};
