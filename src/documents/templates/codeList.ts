// The shipped template of the blank list of codes: printed, filled by hand and kept by the curator alone.
import { p, row, type Template } from './block.ts';

export const codeListTemplate: Template = {
  title: 'Список кодов участников',
  pageNumbers: true,
  size: 12,
  blocks: [
    p('center', '{{организация.краткое}}'),
    p('heading', 'СПИСОК КОДОВ'),
    p('subheading', 'участников программы наставничества'),
    p(
      'body',
      'Впишите фамилии от руки. Список хранится только у куратора, в электронную книгу и в формы фамилии не вносятся. Чтобы вписывать имена в документы на своём компьютере, перенесите список в файл: код; фамилия; имя; отчество.',
    ),
    {
      block: 'table',
      widths: [10, 26, 84, 30, 20],
      borders: true,
      headerRows: 1,
      rows: [
        row('cellTableHead', '№', 'Код', 'Фамилия, имя, отчество', 'Класс, должность', 'Выдан'),
        [
          [p('cellSmall', '{{#коды}}{{номер}}')],
          [p('cellSmall', '{{код}}')],
          [p('cellSmall', '')],
          [p('cellSmall', '')],
          [p('cellSmall', '{{/коды}}')],
        ],
      ],
    },
  ],
};
