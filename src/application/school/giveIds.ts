// Codes for rows typed by hand: pairs, consents and orders refer to rows by them. The only column written is the system's own.
import { nextIds } from '../../schema/derive/table.ts';
import { type Block, patched } from '../../schema/derive/write.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { consentsSheet, ordersSheet } from '../../schema/sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from '../../schema/sheets/people.ts';
import type { Book } from '../book.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';

/** Sheets that people fill by hand and whose rows have a code. */
const TYPED_BY_HAND: readonly SheetSchema[] = [mentorsSheet, menteesSheet, ordersSheet, consentsSheet];

/** Blocks that give a code to every complete row without one, with their entries in «Журнал»; empty when there is none. */
export const missingIds = (ports: Ports, book: Book): Block[] => {
  const given = TYPED_BY_HAND.flatMap((schema) => {
    const table = book.table(schema);
    const rows = table.rows.filter(({ complete, record }) => complete && record['id'] === '');
    const ids = nextIds(table, rows.length);
    return rows.map(({ rowNumber }, index) => ({ table, rowNumber, id: ids[index] ?? '' }));
  });
  return [
    ...given.flatMap(({ table, rowNumber, id }) => patched(table, rowNumber, { id })),
    ...appendJournal(
      ports,
      book,
      given.map(({ table, id }) => ({ kind: 'identified', sheet: table.schema.title, rowId: id })),
    ),
  ];
};
