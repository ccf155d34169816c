// «Пункт приложения» of the pairs that a document of an order shows, as cells.
import { type Block, patched } from '../../schema/derive/write.ts';
import { pairsSheet } from '../../schema/sheets/pairs.ts';
import type { Book } from '../book.ts';

/** `rows` by the code of the pair. A pair that another order has approved keeps the row it has there. */
export const appendixRowBlocks = (book: Book, orderId: string, rows: ReadonlyMap<string, number>): Block[] => {
  if (rows.size === 0) return [];
  const pairs = book.table(pairsSheet);
  return pairs.rows.flatMap(({ record, rowNumber }) => {
    const row = rows.get(record.id ?? '');
    const isOurs = record.orderId === '' || record.orderId === orderId;
    return row === undefined || row === record.orderItemNo || !isOurs
      ? []
      : patched(pairs, rowNumber, { orderItemNo: row });
  });
};
