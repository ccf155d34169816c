// The lines of «Приказы» that drafts of orders belong to: drafts that are there, or new ones.
import { isSigned } from '../../domain/order/isSigned.ts';
import { amendedOrder } from '../../domain/order/municipal/amendedOrder.ts';
import {
  MUNICIPAL_ORDER_TYPES,
  type MunicipalOrderType,
  ORDER_TYPES,
  type OrderType,
} from '../../domain/order/order.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { appended, type Block } from '../../schema/derive/write.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import type { Role } from '../../schema/roles.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { orderTitles } from '../../texts/ru.ts';
import type { Book } from '../book.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import type { JournalEntry } from '../journal.ts';
import { registerOfOrders } from '../orders/registerOfOrders.ts';
import { isSameAbout } from './idsOf.ts';

export interface DraftOrders {
  /** Code of the order of each paper; empty for what is no order. */
  readonly ids: readonly string[];
  readonly blocks: readonly Block[];
  readonly journal: readonly JournalEntry[];
}

type AnyOrderType = OrderType | MunicipalOrderType;

const TYPES: Readonly<Record<Role, readonly AnyOrderType[]>> = {
  school: ORDER_TYPES,
  municipality: MUNICIPAL_ORDER_TYPES,
};

const isOrder = (role: Role, type: DocumentType): type is Extract<DocumentType, AnyOrderType> =>
  (TYPES[role] as readonly string[]).includes(type);

/**
 * One that is signed is never taken again: what follows it is an order of its own. `abouts` as «Документы» has them;
 * `orderId`: the draft is known, as that of an order which changes another one. Such a draft is nobody else's.
 */
export const draftOrders = (book: Book, type: DocumentType, abouts: readonly string[], orderId = ''): DraftOrders => {
  const none = { blocks: [], journal: [] };
  if (orderId !== '' || !isOrder(book.role, type)) return { ids: abouts.map(() => orderId), ...none };
  const sheet = registerOfOrders(book.role);
  const orders = completeRecords(book.table(sheet));
  const drafts = orders.filter(
    (order) =>
      order.type === type && order.status === 'draft' && !isSigned(order) && amendedOrder(order, orders) === undefined,
  );
  const known = completeRecords(book.table(documentsSheet)).filter((row) => row.type === type);
  const found = abouts.map((about) => {
    const own = drafts.find(({ id }) => known.some((row) => isSameAbout(row.about, about) && row.orderId === id));
    return own ?? (about === '' ? drafts.find(({ documentUrl }) => documentUrl === '') : undefined);
  });
  const title = (orderTitles as Readonly<Partial<Record<AnyOrderType, string>>>)[type] ?? '';
  const fresh = nextIds(book, sheet, found.filter((order) => order === undefined).length);
  const rows = fresh.map((id) => ({ id, type, title, status: 'draft' as const }));
  const unused = [...fresh];
  return {
    ids: found.map((order) => order?.id ?? unused.shift() ?? ''),
    blocks: appended(book.table(sheet), rows),
    journal: rows.length === 0 ? [] : identified(book, sheet, rows),
  };
};
