// «Отменить» after a pair was made: a draft without an order that nothing else speaks of is emptied with its members.
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { idsIn, referringColumns, refersTo } from '../../schema/derive/references.ts';
import { emptied } from '../../schema/derive/write.ts';
import { sheetsOf } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { journalSheet } from '../../schema/sheets/journal.ts';
import { membersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { type Book, requireBook } from '../book.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';

const NAMING: readonly SheetSchema[] = sheetsOf('school').filter((schema) => refersTo(schema, pairsSheet.key));

const isNamed = (book: Book, pairId: string): boolean =>
  NAMING.filter(({ key }) => key !== membersSheet.key).some((schema) => {
    const columns = referringColumns(schema, pairsSheet.key, book.layout);
    return book.table(schema).rows.some(({ record }) => columns.some((key) => idsIn(record[key]).includes(pairId)));
  });

/** Refused: `pair_unknown`, `pair_used` for one that has an order, is no draft, or is named elsewhere. */
export const takeBackPair = (ports: Ports, { pairId }: { readonly pairId: string }): Outcome<{ removed: number }> => {
  const opened = requireBook(ports, 'school', [...new Set([pairsSheet, membersSheet, ...NAMING, journalSheet])]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const pairs = book.table(pairsSheet);
  const row = pairs.rows.find(({ record }) => record.id === pairId);
  if (row === undefined) return refused({ code: 'pair_unknown', data: { pairId } });
  if (row.record.status !== 'draft' || row.record.orderId !== '' || isNamed(book, pairId))
    return refused({ code: 'pair_used', data: { pairId } });
  const members = book.table(membersSheet);
  const own = members.rows.filter(({ record }) => record.pairId === pairId).map(({ rowNumber }) => rowNumber);
  book.write(
    emptied(pairs, [row.rowNumber]),
    emptied(members, own),
    appendJournal(ports, book, [{ kind: 'undone', sheet: pairsSheet.title, rowId: pairId }]),
  );
  return done({ removed: 1 + own.length });
};
