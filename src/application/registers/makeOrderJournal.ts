// The journal of registration of orders, as a sheet that is rewritten on demand and as a printable document.
import { type JournalLine, orderJournalData } from '../../documents/papers/orderJournalData.ts';
import { shortDay } from '../../documents/tags/dayText.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { IssuedOrder } from '../../domain/order/order.ts';
import { registeredOrders } from '../../domain/order/registeredOrders.ts';
import { type Head, signerOf } from '../../domain/order/signer.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import { isInOfficeOn } from '../../domain/register/curator.ts';
import { municipalOrderTypeNames, orderStatusNames, orderTypeNames } from '../../schema/dictionaries.ts';
import { REGISTER_SHEETS, type Role } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { templateTextsSheet } from '../../schema/sheets/documents.ts';
import { municipalOrdersSheet } from '../../schema/sheets/orders.ts';
import { fileNames, orderJournalColumns, orderJournalTitle } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import { markOf, templateMark } from '../documents/markOf.ts';
import { makeDocument } from '../makeDocument.ts';
import { headOfAuthority } from '../orders/municipalOrderBook.ts';
import { municipalOrders } from '../orders/municipalOrders.ts';
import { ownerTags } from '../papers/ownerTags.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';
import { templateOf } from '../templates/templateOf.ts';
import { type SheetView, writeSheet } from './registerSheet.ts';

const VIEW: SheetView = {
  id: 'order_journal',
  title: orderJournalTitle,
  columns: orderJournalColumns.map(([title, width]) => ({ title, width, format: 'text' })),
};

interface Registered {
  readonly lines: readonly JournalLine[];
  /** Whose journal it is, for the name of the file. */
  readonly owner: string;
}

/** Number and date decide that an order is signed, whatever its status says. */
const journalLines = <Row extends IssuedOrder & { readonly type: string }>(
  orders: readonly Row[],
  kinds: Readonly<Record<Row['type'], string>>,
  head: Head,
  executorOn: (day: Day) => string,
): JournalLine[] =>
  registeredOrders(orders).map((order) => [
    [order.number.trim(), order.series.trim()].filter((text) => text !== '').join(', '),
    shortDay(order.date),
    order.title,
    kinds[order.type as Row['type']],
    signerOf(order, head).signerFio,
    executorOn(order.date),
    orderStatusNames[order.status === 'draft' ? 'signed' : order.status],
  ]);

const ofSchool = (book: Book, today: Day): Registered => {
  const { organisation, orders, curators } = readRegister(book, today).register;
  const curatorOn = (day: Day): string =>
    curators.find((one) => one.role !== 'org_coordinator' && isInOfficeOn(one, day))?.fio ?? '';
  return {
    lines: journalLines(orders, orderTypeNames, organisation, curatorOn),
    owner: organisation.shortName,
  };
};

const ofMunicipality = (book: Book): Registered => {
  const { settings } = book;
  return {
    lines: journalLines(
      municipalOrders(book),
      municipalOrderTypeNames,
      headOfAuthority(settings),
      () => settings.coordinatorFio,
    ),
    owner: settings.municipality,
  };
};

const SHEETS: Readonly<Record<Role, readonly SheetSchema[]>> = {
  school: REGISTER_SHEETS,
  municipality: [municipalOrdersSheet],
};

/** The document of the same lines is made once. Refused: codes of writeSheet, problems of the template. */
export const makeOrderJournal = (ports: Ports, role: Role): Outcome<{ title: string; rows: number; url: string }> => {
  const opened = requireBook(ports, role, SHEETS[role], [templateTextsSheet]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const today = ports.clock.today();
  const { lines, owner } = role === 'school' ? ofSchool(book, today) : ofMunicipality(book);
  const sheet = writeSheet(ports, book.id, VIEW, lines);
  if (!sheet.ok) return sheet;
  const template = () => templateOf(ports, book, 'order_journal');
  const data = orderJournalData(ownerTags(book, today), lines);
  const made = makeDocument(ports, template, {
    tag: `order_journal:${markOf(ports, templateMark(ports, template()), data)}`,
    name: fileNames.orderJournal(owner),
    data,
  });
  return made.ok ? done({ ...sheet.value, url: made.value.url }) : made;
};
