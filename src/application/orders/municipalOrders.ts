// The orders of the authority as a municipal workbook has them.
import type { MunicipalOrder } from '../../domain/order/order.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { municipalOrdersSheet } from '../../schema/sheets/orders.ts';
import type { Book } from '../book.ts';

/** Of a workbook opened with the sheet; empty of one that was not. */
export const municipalOrders = (book: Book): MunicipalOrder[] =>
  completeRecords(book.table(municipalOrdersSheet)).map((order) => ({ ...order, acting: order.acting ?? false }));
