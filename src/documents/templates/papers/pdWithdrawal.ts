// The shipped template of the withdrawal of consents to the processing of personal data (152-ФЗ art. 9 part 2, art. 10.1 part 12, art. 21 part 5).
import { type Block, kept, p, row, type Table, type Template, tag } from '../block.ts';
import { fromRepresentative, fromSelf, signedByRepresentative, signedBySelf } from '../consentParts.ts';
import { sheets } from './sheets.ts';

const CONTACT: readonly Block[] = [
  p('right', 'адрес: _________________________'),
  p('right', '________________________________'),
  p('right', 'телефон, почта: _________________'),
];

const withdrawn: Table = {
  block: 'table',
  widths: [86, 42, 42],
  borders: true,
  headerRows: 1,
  rows: [
    row('cellTableHead', 'Согласие', 'Дата согласия', 'Отзываю («да»)'),
    [
      [p('cellItem', '{{#отзываемые}}{{согласие | прописная}}')],
      [p('cellItem', '{{дата | прочерк 12}}')],
      [p('cellItem', '{{/отзываемые}}')],
    ],
  ],
};

const REQUEST: readonly Block[] = [
  p(
    'body',
    'Прошу прекратить обработку этих персональных данных и уничтожить их в срок не более 30 дней со дня поступления отзыва, если их обработка не требуется по иному основанию, предусмотренному законом ({{право.152-ФЗ статья 21}}). О результате прошу сообщить письменно.',
  ),
  p(
    'body',
    'Если отзывается согласие на распространение, прошу прекратить распространение ({{право.152-ФЗ о распространении}}) следующих данных: _____________________________________________________ (перечень; «все»\u00a0– если всех, на которые дано согласие).',
  ),
];

const RECEIVED: readonly Block[] = [
  kept('plainSpaced', 'Отметка оператора о поступлении отзыва:'),
  {
    block: 'table',
    widths: [64, 46, 60],
    borders: false,
    headerRows: 0,
    rows: [
      [
        [kept('signature', '«____» ____________ 20___ г.')],
        [kept('signatureCenter', '________________')],
        [kept('signatureCenter', '______________________')],
      ],
      [[p('cellHint', '(дата)')], [p('cellHint', '(подпись)')], [p('cellHint', '(должность, фамилия, инициалы)')]],
    ],
  },
];

export const pdWithdrawalTemplate: Template = {
  title: 'Отзыв согласия на обработку персональных данных',
  pageNumbers: false,
  size: 12,
  blocks: sheets(
    tag('{{^несовершеннолетний}}'),
    ...fromSelf,
    ...CONTACT,
    p('heading', 'ЗАЯВЛЕНИЕ'),
    p('subheading', 'об отзыве согласия на обработку персональных данных'),
    p(
      'body',
      'В соответствии со {{право.152-ФЗ статья 9 | творительный}} отзываю данные мною согласия, отмеченные в таблице:',
    ),
    withdrawn,
    ...REQUEST,
    signedBySelf,
    tag('{{/несовершеннолетний}}'),
    tag('{{#несовершеннолетний}}'),
    ...fromRepresentative,
    ...CONTACT,
    p('heading', 'ЗАЯВЛЕНИЕ'),
    p('subheading', 'об отзыве согласия на обработку персональных данных несовершеннолетнего'),
    p(
      'body',
      'В соответствии со {{право.152-ФЗ статья 9 | творительный}} отзываю согласия на обработку персональных данных моего ребёнка ({{участник.фио | прочерк 30}}, {{участник.должность | строчная}}), отмеченные в таблице:',
    ),
    withdrawn,
    ...REQUEST,
    signedByRepresentative,
    tag('{{/несовершеннолетний}}'),
    ...RECEIVED,
  ),
};
