// Version 4 → 5: what the orders of schools have done is written down (0004-what-orders-have-done.ts); schools get «Подбор», the municipality «Приказы», events get their hour, place and form, and codes (0004-codes-of-events.ts); curators, representatives, titles and organisations get columns for their forms; orders that were made already become drafts of the register.
import { codesOfEvents } from './0004-codes-of-events.ts';
import { whatOrdersHaveDone } from './0004-what-orders-have-done.ts';
import { type Carried, codesAfter, type Migration, type OldBook, oldRows } from './migration.ts';

/** Documents that are orders of the authority: kind in «Документы», kind and title in «Приказы». */
const ORDERS = new Map([
  [
    'приказ органа управления образованием',
    ['о внедрении целевой модели', 'О внедрении целевой модели наставничества'],
  ],
  ['приказ об итоговом мероприятии', ['о проведении итогового мероприятия', 'О проведении итогового мероприятия']],
]);

/** Nobody but the coordinator knows whether the head has signed: number and date are his to enter. */
const draftsOfMadeOrders = ({ sheet }: OldBook): Carried[] => {
  const nextCode = codesAfter(oldRows(sheet('Приказы')), 'Код приказа', 'ПРК');
  return oldRows(sheet('Документы')).flatMap((row): Carried[] => {
    const [type, title] = ORDERS.get(row.text('Вид документа')) ?? [];
    const isCarried = row.text('Приказ') !== '' || row.text('Состояние') !== 'действует';
    if (type === undefined || title === undefined || isCarried) return [];
    const code = nextCode();
    return [
      { sheet: 'Документы', rowNumber: row.rowNumber, cells: { Приказ: code } },
      {
        sheet: 'Приказы',
        cells: {
          'Код приказа': code,
          'Вид приказа': type,
          Заголовок: title,
          Состояние: 'проект',
          Документ: row.text('Документ'),
        },
      },
    ];
  });
};

export const ordersOfTheAuthority: Migration = {
  from: 4,
  carry: (book) => [
    ...codesOfEvents(book),
    ...(book.role === 'municipality' ? draftsOfMadeOrders(book) : whatOrdersHaveDone(book)),
  ],
};
