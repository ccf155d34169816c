// The upkeep of codes: given to rows typed by hand, given back to rows that lost them, marks of corrected rows written down.
import { writtenMark } from '../../domain/identity/mark.ts';
import type { Table } from '../../schema/derive/table.ts';
import { type Block, patched } from '../../schema/derive/write.ts';
import type { Book } from '../book.ts';
import { appendJournal, type JournalEntry } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { identified } from './identified.ts';
import { nextIds } from './nextIds.ts';
import { settleTable } from './settleTable.ts';

interface Upkeep {
  readonly blocks: readonly Block[];
  readonly entries: readonly JournalEntry[];
}

const upkeepOf = (book: Book, table: Table): Upkeep => {
  const { schema } = table;
  const { restored, recorded, fresh } = settleTable(table, book.known(), book.markKey(), book.opened);
  const freshIds = nextIds(book, schema, fresh.length);
  const given = fresh.map((rowNumber, index) => ({ rowNumber, id: freshIds[index] ?? '' }));
  const recordAt = new Map(table.rows.map(({ rowNumber, record }) => [rowNumber, record]));
  const isFirst = recorded.some(({ kind }) => kind === 'identified');
  const told: JournalEntry[] = [
    ...recorded
      .filter(({ kind }) => kind === 'corrected')
      .map(({ code, mark, kind }) => ({ kind, sheet: schema.title, rowId: code, mark: writtenMark(mark) })),
    ...restored.map(
      ({ code, mark }): JournalEntry => ({
        kind: 'restored',
        sheet: schema.title,
        rowId: code,
        mark: writtenMark(mark),
      }),
    ),
  ];
  const named = given.map(({ rowNumber, id }) => ({ ...recordAt.get(rowNumber), id }));
  return {
    blocks: [...restored.map(({ rowNumber, code }) => ({ rowNumber, id: code })), ...given].flatMap(
      ({ rowNumber, id }) => patched(table, rowNumber, { id }),
    ),
    entries: [...told, ...(isFirst || named.length > 0 ? identified(book, schema, named) : [])],
  };
};

/**
 * Blocks that bring the codes of the opened sheets up to date, of `only` those where they are given, with their entries in
 * «Журнал»; empty when nothing is to be done. The columns of codes are the only ones of people's sheets that are written.
 */
export const keepCodes = (ports: Ports, book: Book, only?: readonly string[]): Block[] => {
  const upkeep = book
    .opened()
    .filter(({ schema, header }) => schema.idPrefix !== undefined && header.problems.length === 0)
    .filter(({ schema }) => only?.includes(schema.key) ?? true)
    .map((table) => upkeepOf(book, table));
  return [
    ...upkeep.flatMap(({ blocks }) => blocks),
    ...appendJournal(
      ports,
      book,
      upkeep.flatMap(({ entries }) => entries),
    ),
  ];
};
