// The journal of registration of orders, as a sheet that is rewritten on demand and as a printable document.
import { commonTags } from '../../documents/papers/commonTags.ts';
import { shortDay } from '../../documents/tags/dayText.ts';
import { printedNumber } from '../../documents/template/bindNumbers.ts';
import { schoolYearOf } from '../../domain/calendar/reportWindow.ts';
import { registeredOrders } from '../../domain/order/registeredOrders.ts';
import { signerOf } from '../../domain/order/signer.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import { isInOfficeOn } from '../../domain/register/curator.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { orderStatusNames, orderTypeNames } from '../../schema/dictionaries.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { templateTextsSheet } from '../../schema/sheets/documents.ts';
import { fileNames, orderJournalColumns, orderJournalTitle } from '../../texts/ru.ts';
import { requireBook } from '../book.ts';
import { markOf, templateMark } from '../documents/markOf.ts';
import { makeDocument } from '../makeDocument.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';
import { templateOf } from '../templates/templateOf.ts';
import { type SheetView, writeSheet } from './registerSheet.ts';

const VIEW: SheetView = {
  id: 'order_journal',
  title: orderJournalTitle,
  columns: orderJournalColumns.map(([title, width]) => ({ title, width, format: 'text' })),
};

/** Number, date, title, type, signer, executor, state. Number and date decide that an order is signed, whatever its status says. */
const journalLines = ({ orders, organisation, curators }: SchoolRegister): string[][] =>
  registeredOrders(orders).map((order) => {
    const curator = curators.find((one) => one.role !== 'org_coordinator' && isInOfficeOn(one, order.date));
    return [
      [order.number.trim(), order.series.trim()].filter((text) => text !== '').join(', '),
      shortDay(order.date),
      order.title,
      orderTypeNames[order.type],
      signerOf(order, organisation).signerFio,
      curator?.fio ?? '',
      orderStatusNames[order.status === 'draft' ? 'signed' : order.status],
    ];
  });

/** The document of the same lines is made once. Refused: codes of writeSheet, problems of the template. */
export const makeOrderJournal = (ports: Ports): Outcome<{ title: string; rows: number; url: string }> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS, [templateTextsSheet]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const today = ports.clock.today();
  const { register } = readRegister(book, today);
  const { organisation } = register;
  const lines = journalLines(register);
  const sheet = writeSheet(ports, book.id, VIEW, lines);
  if (!sheet.ok) return sheet;
  const template = () => templateOf(ports, book, 'order_journal');
  const data = {
    ...commonTags({ organisation, schoolYear: schoolYearOf(today) }),
    записи: lines.map(([номер, дата, заголовок, вид, подписал, исполнитель, состояние]) => ({
      номер: printedNumber(номер ?? ''),
      дата: дата ?? '',
      заголовок: заголовок ?? '',
      вид: вид ?? '',
      подписал: подписал ?? '',
      исполнитель: исполнитель ?? '',
      состояние: состояние ?? '',
    })),
  };
  const made = makeDocument(ports, template, {
    tag: `order_journal:${markOf(ports, templateMark(ports, template()), data)}`,
    name: fileNames.orderJournal(organisation.shortName),
    data,
  });
  return made.ok ? done({ ...sheet.value, url: made.value.url }) : made;
};
