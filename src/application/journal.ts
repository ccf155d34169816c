// Entries of «Журнал», made ready to join the one bulk write of a use case.
import { appended, type Block } from '../schema/derive/write.ts';
import { type JournalKind, journalSheet } from '../schema/sheets/journal.ts';
import type { Book } from './book.ts';
import type { Ports } from './ports.ts';

export interface JournalEntry {
  readonly kind: JournalKind;
  /** Title of the sheet the row stands on. */
  readonly sheet?: string;
  /** Code of the row; the only name a person has in the journal. */
  readonly rowId?: string;
  readonly mark?: string;
  /** What happened, in a sentence without personal data. */
  readonly text?: string;
}

/**
 * Blocks that add entries below everything in «Журнал». The book must have been opened with `journalSheet` or a sheet
 * whose rows have codes; one write takes one call of this, with all its entries. A workbook whose journal was lost goes
 * on without it: no blocks then.
 */
export const appendJournal = (ports: Ports, book: Book, entries: readonly JournalEntry[]): Block[] => {
  const table = book.table(journalSheet);
  if (entries.length === 0 || table.header.problems.length > 0) return [];
  const at = ports.clock.now();
  const first: JournalEntry[] = book.known().key === '' ? [{ kind: 'key', mark: book.markKey() }] : [];
  return appended(
    table,
    [...first, ...entries].map(({ kind, sheet = '', rowId = '', mark = '', text = '' }) => ({
      at,
      kind,
      sheet,
      rowId,
      mark,
      text,
    })),
  );
};
