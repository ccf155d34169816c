// «Приказы» of either role as far as the columns are the same; the roles differ in the kinds of orders, and the school's has one column more.
import type { MunicipalOrderType, OrderType } from '../../domain/order/order.ts';
import type { Role } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { municipalOrdersSheet, type orderColumns } from '../../schema/sheets/orders.ts';
import { ordersSheet } from '../../schema/sheets/pairs.ts';

type AnyOrders = SheetSchema<ReturnType<typeof orderColumns<OrderType | MunicipalOrderType, string>>>;

/** The sheet of a workbook of the role; rows are read and written through the columns both have. */
export const registerOfOrders = (role: Role): AnyOrders =>
  (role === 'school' ? ordersSheet : municipalOrdersSheet) as unknown as AnyOrders;
