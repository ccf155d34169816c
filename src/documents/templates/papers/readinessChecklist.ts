// The shipped template of the readiness checklist: the fifteen questions, the answers of the last filling and their totals.
import { kept, p, row, type Template, tag } from '../block.ts';
import { organisationName, signatures } from '../parts.ts';

export const readinessChecklistTemplate: Template = {
  title: 'Чек-лист готовности к реализации программы наставничества',
  pageNumbers: true,
  size: 12,
  blocks: [
    ...organisationName,
    p('heading', 'ЧЕК-ЛИСТ'),
    p('subheading', 'готовности к реализации программы наставничества'),
    p('cell', 'Дата заполнения: {{готовность.заполнено | длинная | прочерк 22}}'),
    p('cell', 'Заполнил: {{готовность.заполнил | прочерк 40}}'),
    {
      block: 'table',
      widths: [10, 76, 34, 50],
      borders: true,
      headerRows: 1,
      rows: [
        row('cellTableHead', '№', 'Вопрос', 'Ответ', 'Подтверждение, примечание'),
        [
          [p('cellItem', '{{#готовность.пункты}}{{номер}}')],
          [p('cellItem', '{{вопрос}}')],
          [p('cellItem', '{{ответ | прочерк 12}}')],
          [p('cellItem', '{{/готовность.пункты}}')],
        ],
      ],
    },
    p('plainSpaced', 'Итоги по ответам'),
    {
      block: 'table',
      widths: [86, 84],
      borders: true,
      headerRows: 1,
      rows: [
        row('cellTableHead', 'Ответ', 'Вопросов'),
        [
          [p('cellItem', '{{#готовность.итоги}}{{ответ | прописная}}')],
          [p('cellItem', '{{число}}{{/готовность.итоги}}')],
        ],
        row('cellItem', 'Всего', '{{готовность.всего}}'),
      ],
    },
    tag('{{#готовность.осталось}}'),
    p('plainSpaced', 'Остаётся выполнить'),
    {
      block: 'table',
      widths: [86, 34, 50],
      borders: true,
      headerRows: 1,
      rows: [
        row('cellTableHead', 'Что', 'Срок', 'Ответственный'),
        [
          [p('cellItem', '{{#готовность.невыполненные}}{{вопрос}}')],
          [p('cellItem', '')],
          [p('cellItem', '{{/готовность.невыполненные}}')],
        ],
      ],
    },
    tag('{{/готовность.осталось}}'),
    kept('plainSpaced', 'Подписи:'),
    signatures(
      ['Куратор', '{{куратор.фио | инициалы | прочерк 22}}'],
      ['{{организация.должность | прописная | прочерк 22}}', '{{организация.руководитель | инициалы | прочерк 22}}'],
    ),
  ],
};
