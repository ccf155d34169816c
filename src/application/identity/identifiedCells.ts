// Journal entries of rows that are written as ready cells: their marks are those of the register as it will be read back.
import type { WrittenCell } from '../../schema/derive/cell.ts';
import { readTable, type Table } from '../../schema/derive/table.ts';
import type { JournalKind } from '../../schema/sheets/journal.ts';
import type { Book } from '../book.ts';
import type { JournalEntry } from '../journal.ts';
import { identified } from './identified.ts';

type Cells = Readonly<Record<string, WrittenCell | undefined>>;

/** Rows of ready cells read back exactly as the register will be read. */
export const readBack = ({ schema, header, layout }: Table, rows: readonly Cells[]): Table => {
  const keys = Object.keys(header.indexOf);
  const titles = keys.map((key) => schema.columns[key]?.title ?? '');
  return readTable(schema, [titles, ...rows.map((cells) => keys.map((key) => cells[key] ?? null))], layout);
};

/** One entry a row; each has its new code under `id`. */
export const identifiedCells = (book: Book, table: Table, rows: readonly Cells[], kind: JournalKind): JournalEntry[] =>
  identified(
    book,
    table.schema,
    readBack(table, rows).rows.map(({ record }) => record),
    kind,
  );

/** Stories of rows with the marks these rows are known by; a mark that has no story stays an entry of its own. */
export const withMarks = (stories: readonly JournalEntry[], marks: readonly JournalEntry[]): JournalEntry[] => {
  const markOf = new Map(marks.map(({ rowId, mark }) => [rowId, mark]));
  const told = new Set(stories.map(({ rowId }) => rowId));
  return [
    ...marks.filter(({ rowId }) => !told.has(rowId)),
    ...stories.map((story) => {
      const mark = story.rowId === undefined ? undefined : markOf.get(story.rowId);
      return mark === undefined ? story : { ...story, mark };
    }),
  ];
};
