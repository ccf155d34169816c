// The shipped template of the personalised programme of a pair: title page with the grif of approval, body, plan, monitoring, signatures.
import {
  type Block,
  kept,
  line,
  PAGE_BREAK,
  type Paragraph,
  p,
  row,
  type Table,
  type Template,
  tag,
} from '../block.ts';
import { approvedByHead, organisationName } from '../parts.ts';
import { sheets } from './sheets.ts';

/** The text of one cell; lines for the pen where it has none. */
const text = (name: string): readonly Block[] => [
  tag(`{{#${name}}}`),
  p('body', `{{${name} | прописная}}`),
  tag(`{{/${name}}}`),
  ...lines(name),
];

const textPart = (title: string, name: string): readonly Block[] => [p('part', title), ...text(name)];

const listPart = (title: string, name: string): readonly Block[] => [
  p('part', title),
  tag(`{{#${name}}}`),
  p('subItem', '{{номер}}) {{текст}}{{знак}}'),
  tag(`{{/${name}}}`),
  ...lines(name),
];

const lines = (name: string): readonly Block[] => [tag(`{{^${name}}}`), line(), line(), tag(`{{/${name}}}`)];

const facts: Table = {
  block: 'table',
  widths: [62, 108],
  borders: false,
  headerRows: 0,
  rows: [
    row('cell', 'Форма наставничества:', '{{форма}}'),
    row('cell', 'Вид наставничества:', '{{вид | прочерк 30}}'),
    [
      [p('cell', 'Наставник:')],
      [p('cell', '{{наставник.фио | прочерк 30}}'), p('cellTableNote', '{{наставник.должность | строчная}}')],
    ],
    [
      [p('cell', '{{#группа}}Наставляемые:{{/группа}}{{^группа}}Наставляемый:{{/группа}}')],
      [
        tag('{{#наставляемые}}'),
        p('cell', '{{фио | прочерк 30}}'),
        p('cellTableNote', '{{должность | строчная}}'),
        tag('{{/наставляемые}}'),
      ],
    ],
    row('cell', 'Тема (направление):', '{{тема | прочерк 30}}'),
    row(
      'cell',
      'Срок реализации:',
      'с {{программа.начало | длинная | прочерк 16}} по {{программа.окончание | длинная | прочерк 16}}',
    ),
    row('cell', 'Учебный год:', '{{учебный год}}'),
    row('cell', 'Куратор:', '{{куратор.фио | прочерк 30}}'),
  ],
};

const PLAN_ROWS = 8;
const blankRows = (name: string, count: number, width: number): Paragraph[][][] =>
  Array.from({ length: count }, (_row, at) =>
    Array.from({ length: width }, (_cell, column) => [
      p(
        'cell',
        `${at === 0 && column === 0 ? `{{^${name}}}` : ''}${at === count - 1 && column === width - 1 ? `{{/${name}}}` : ''}`,
      ),
    ]),
  );

const plan: Table = {
  block: 'table',
  widths: [9, 57, 22, 24, 32, 26],
  borders: true,
  headerRows: 1,
  rows: [
    row(
      'cellTableHead',
      '№',
      'Мероприятие, содержание',
      'Срок',
      'Форма проведения',
      'Ожидаемый результат',
      'Отметка о выполнении',
    ),
    [
      [p('cellTable', '{{#программа.пункты}}{{номер}}')],
      [p('cellTable', '{{мероприятие}}'), p('cellTableNote', '{{содержание}}')],
      [p('cellTable', '{{срок | прочерк 9}}')],
      [p('cellTable', '{{формат | прочерк 9}}')],
      [p('cellTable', '{{результат}}')],
      [p('cellTable', '{{выполнено}}'), p('cellTableNote', '{{отметка}}{{/программа.пункты}}')],
    ],
    ...blankRows('программа.пункты', PLAN_ROWS, 6),
  ],
};

const monitoring: Table = {
  block: 'table',
  widths: [30, 100, 40],
  borders: true,
  headerRows: 1,
  rows: [
    row('cellTableHead', 'Дата', 'Что выполнено, вывод', 'Подпись куратора'),
    [[p('cell', '{{#программа.даты контроля}}{{дата}}')], [p('cell', '')], [p('cell', '{{/программа.даты контроля}}')]],
    ...blankRows('программа.даты контроля', 3, 3),
  ],
};

const signature = (open: string, role: string, name: string, close: string): Paragraph[][] => [
  [kept('signature', open + role)],
  [kept('signature', '_________________')],
  [kept('signatureRight', name + close)],
];

const REPRESENTATIVE = 'Родитель (законный представитель)';
const REPRESENTATIVE_NAME = '{{представитель.фио | инициалы | прочерк 18}}';

const signatures: Table = {
  block: 'table',
  widths: [70, 40, 60],
  borders: false,
  headerRows: 0,
  rows: [
    signature('', 'Наставник', '{{наставник.фио | инициалы | прочерк 18}}', ''),
    signature(
      '{{#наставник}}{{#несовершеннолетний}}',
      REPRESENTATIVE,
      REPRESENTATIVE_NAME,
      '{{/несовершеннолетний}}{{/наставник}}',
    ),
    signature('{{#наставляемые}}', 'Наставляемый', '{{фио | инициалы | прочерк 18}}', ''),
    signature(
      '{{#несовершеннолетний}}',
      REPRESENTATIVE,
      REPRESENTATIVE_NAME,
      '{{/несовершеннолетний}}{{/наставляемые}}',
    ),
    signature('', 'Куратор', '{{куратор.фио | инициалы | прочерк 18}}', ''),
  ],
};

export const programmePersonalisedTemplate: Template = {
  title: 'Персонализированная программа наставничества',
  pageNumbers: true,
  size: 12,
  blocks: sheets(
    ...organisationName,
    p('rightSpaced', ''),
    ...approvedByHead,
    p(
      'cover',
      '{{#программа.персонализированная}}ПЕРСОНАЛИЗИРОВАННАЯ ПРОГРАММА НАСТАВНИЧЕСТВА{{/программа.персонализированная}}{{^программа.персонализированная}}ПЛАН ИНДИВИДУАЛЬНОГО РАЗВИТИЯ{{/программа.персонализированная}}',
    ),
    p('center', '{{#программа.название}}«{{программа.название}}»{{/программа.название}}'),
    p('rightSpaced', ''),
    facts,
    PAGE_BREAK,
    p('part', '1. Пояснительная записка'),
    kept('line', 'Выявленные трудности:'),
    ...text('программа.выявленные трудности'),
    kept('line', 'Сильные стороны:'),
    ...text('программа.сильные стороны'),
    ...textPart('2. Цель', 'программа.цель'),
    ...listPart('3. Задачи', 'программа.задачи'),
    ...listPart('4. Направления работы', 'программа.направления'),
    ...textPart('5. Ожидаемые результаты', 'программа.ожидаемые результаты'),
    p('part', '6. План мероприятий'),
    plan,
    p('part', '7. Промежуточный контроль'),
    monitoring,
    ...textPart('8. Итоги и выводы', 'программа.итог'),
    kept('line', 'Результат программы: {{программа.результат | прочерк 30}}'),
    kept('plainSpaced', 'С программой ознакомлены:'),
    signatures,
  ),
};
