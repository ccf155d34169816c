// The lines of «Приказы» that drafts of orders belong to: drafts that are there, or new ones.
import { isSigned } from '../../domain/order/isSigned.ts';
import { ORDER_TYPES, type OrderType } from '../../domain/order/order.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { appended, type Block } from '../../schema/derive/write.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { ordersSheet } from '../../schema/sheets/pairs.ts';
import { orderTitles } from '../../texts/ru.ts';
import type { Book } from '../book.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import type { JournalEntry } from '../journal.ts';

export interface DraftOrders {
  /** Code of the order of each paper; empty for what is no order of a school. */
  readonly ids: readonly string[];
  readonly blocks: readonly Block[];
  readonly journal: readonly JournalEntry[];
}

const isOrder = (type: DocumentType): type is OrderType => (ORDER_TYPES as readonly string[]).includes(type);

/** One that is signed is never taken again: what follows it is an order of its own. `abouts` as «Документы» has them. */
export const draftOrders = (book: Book, type: DocumentType, abouts: readonly string[]): DraftOrders => {
  if (book.role !== 'school' || !isOrder(type)) return { ids: abouts.map(() => ''), blocks: [], journal: [] };
  const orders = completeRecords(book.table(ordersSheet));
  const drafts = orders.filter((order) => order.type === type && order.status === 'draft' && !isSigned(order));
  const known = completeRecords(book.table(documentsSheet)).filter((row) => row.type === type);
  const found = abouts.map((about) => {
    const own = drafts.find(({ id }) => known.some((row) => row.about === about && row.orderId === id));
    return own ?? (about === '' ? drafts.find(({ documentUrl }) => documentUrl === '') : undefined);
  });
  const title = (orderTitles as Readonly<Partial<Record<OrderType, string>>>)[type] ?? '';
  const fresh = nextIds(book, ordersSheet, found.filter((order) => order === undefined).length);
  const rows = fresh.map((id) => ({ id, type, title, status: 'draft' as const }));
  const unused = [...fresh];
  return {
    ids: found.map((order) => order?.id ?? unused.shift() ?? ''),
    blocks: appended(book.table(ordersSheet), rows),
    journal: rows.length === 0 ? [] : identified(book, ordersSheet, rows),
  };
};
