// The shipped template of the journal of registration of orders: printed, bound and signed by hand.
import { p, row, type Template } from '../block.ts';

export const orderJournalTemplate: Template = {
  title: 'Журнал регистрации приказов',
  pageNumbers: true,
  size: 12,
  blocks: [
    p('center', '{{организация.полное | прочерк 60}}'),
    p('heading', 'ЖУРНАЛ'),
    p('subheading', 'регистрации приказов по программе наставничества'),
    {
      block: 'table',
      widths: [16, 20, 37, 27, 24, 25, 21],
      borders: true,
      headerRows: 1,
      rows: [
        row('cellTableHead', '№', 'Дата', 'Заголовок', 'Вид', 'Подписал', 'Исполнитель', 'Сост.'),
        [
          [p('cellTable', '{{#записи}}{{номер}}')],
          [p('cellTable', '{{дата}}')],
          [p('cellTable', '{{заголовок | прочерк 12}}')],
          [p('cellTable', '{{вид}}')],
          [p('cellTable', '{{подписал | прочерк 8}}')],
          [p('cellTable', '{{исполнитель | прочерк 8}}')],
          [p('cellTable', '{{состояние}}{{/записи}}')],
        ],
      ],
    },
  ],
};
