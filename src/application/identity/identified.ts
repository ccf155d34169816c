// Journal entries that let rows be known again: of rows about to be written, and of those that were there before the journal.
import { writtenMark } from '../../domain/identity/mark.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import type { JournalKind } from '../../schema/sheets/journal.ts';
import type { Book } from '../book.ts';
import type { JournalEntry } from '../journal.ts';
import { markOfRow } from './settleTable.ts';

type Record_ = Readonly<Record<string, unknown>>;

const entry = (book: Book, schema: SheetSchema, kind: JournalKind, record: Record_): JournalEntry => ({
  kind,
  sheet: schema.title,
  rowId: String(record['id']),
  mark: writtenMark(markOfRow(schema, book.markKey(), record)),
});

/** One entry a new row, with its mark; `records` hold the values by schema key and the new code under `id`. */
export const identified = (
  book: Book,
  schema: SheetSchema,
  records: readonly Record_[],
  kind: JournalKind = 'identified',
): JournalEntry[] => {
  const isFirst = ![...book.known().byCode.keys()].some((code) => code.startsWith(`${schema.idPrefix}-`));
  // With its first entry a sheet is taken over whole: a code left out would look typed by hand ever after.
  const before = isFirst ? book.table(schema).rows.map(({ record }) => record as Record_) : [];
  return [
    ...before.filter(({ id }) => id !== '').map((record) => entry(book, schema, 'identified', record)),
    ...records.map((record) => entry(book, schema, kind, record)),
  ];
};
