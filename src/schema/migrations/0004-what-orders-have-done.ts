// Version 4 → 5, of a school: which orders have taken effect in the workbook, and which change of a pair which order has told.
import { dayOf } from '../../domain/calendar/day.ts';
import { toSerial } from '../../domain/calendar/serial.ts';
import { type Carried, type OldBook, type OldRow, oldRows } from './migration.ts';

/** Signings were written into the journal with their day, those typed into the sheet were not. */
const takenEffect = ({ sheet }: OldBook): Carried[] => {
  const signedAt = new Map(
    oldRows(sheet('Журнал'))
      .filter((row) => row.text('Событие') === 'приказ подписан')
      .map((row) => [row.text('Код записи'), row.text('Когда')]),
  );
  return oldRows(sheet('Приказы')).flatMap((row) => {
    const [year = 0, month = 0, day = 0] = (signedAt.get(row.text('Код приказа')) ?? '').split(/\D/u).map(Number);
    const on = dayOf(year, month, day);
    return on === null || row.text('Внесён в книгу') !== ''
      ? []
      : [{ sheet: 'Приказы', rowNumber: row.rowNumber, cells: { 'Внесён в книгу': toSerial(on) } }];
  });
};

interface Telling {
  readonly orderId: string;
  readonly date: number;
  /** Pairs its document was made of. */
  readonly pairIds: readonly string[];
}

/** Orders on changes that are in force, the earliest first. */
const tellings = ({ sheet }: OldBook): Telling[] => {
  const documents = oldRows(sheet('Документы')).filter((row) => row.text('Состояние') === 'действует');
  return oldRows(sheet('Приказы'))
    .filter((row) => row.text('Вид приказа') === 'об изменении состава пар или прекращении')
    .filter((row) => row.text('Номер') !== '' && row.text('Дата') !== '' && row.text('Состояние') !== 'отменён')
    .map((row) => ({
      orderId: row.text('Код приказа'),
      date: Number(row.text('Дата')),
      pairIds: documents
        .filter((document) => document.text('Приказ') === row.text('Код приказа'))
        .flatMap((document) => document.text('О ком или о чём').split(', ')),
    }))
    .sort((one, other) => one.date - other.date);
};

/** The first order of the pair that is no earlier than the change. */
const toldBy = (pairId: string, day: string, orders: readonly Telling[]): string =>
  day === ''
    ? ''
    : (orders.find(({ date, pairIds }) => pairIds.includes(pairId) && date >= Number(day))?.orderId ?? '');

const mark = (sheet: string, row: OldRow, marks: Readonly<Record<string, string>>): Carried[] => {
  const cells = Object.fromEntries(
    Object.entries(marks).filter(([title, orderId]) => orderId !== '' && row.text(title) === ''),
  );
  return Object.keys(cells).length === 0 ? [] : [{ sheet, rowNumber: row.rowNumber, cells }];
};

/** A pair that has ended was ended by the signing itself: when no order is late enough, by the last one that names it. */
const toldChanges = (book: OldBook): Carried[] => {
  const orders = tellings(book);
  if (orders.length === 0) return [];
  const pairs = oldRows(book.sheet('Пары'));
  const endings = pairs.flatMap((row) => {
    const next = pairs.find((one) => one.text('Вместо пары') === row.text('Код пары'));
    const ids = [row.text('Код пары'), next?.text('Код пары') ?? ''].filter((id) => id !== '');
    if (row.text('Состояние') !== 'прекращена досрочно') return [];
    const naming = orders.filter(({ pairIds }) => ids.some((id) => pairIds.includes(id)));
    const ended = Number(row.text('Прекращена'));
    const order = naming.find(({ date }) => date >= ended) ?? naming.at(-1);
    return mark('Пары', row, { 'Приказ о прекращении': order?.orderId ?? '' });
  });
  const movements = oldRows(book.sheet('Участники пар')).flatMap((row) => {
    const pairId = row.text('Код пары');
    return mark('Участники пар', row, {
      'Приказ о вступлении': toldBy(pairId, row.text('Вступил'), orders),
      'Приказ о выходе': toldBy(pairId, row.text('Вышел'), orders),
    });
  });
  return [...endings, ...movements];
};

export const whatOrdersHaveDone = (book: OldBook): Carried[] => [...takenEffect(book), ...toldChanges(book)];
