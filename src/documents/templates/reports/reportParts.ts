// Parts that the analytical reports share: head, tables over a list, what is left to the pen, the plan and the signatures.
import { type Block, kept, line, type Paragraph, p, row, type Table, tag } from '../block.ts';
import { organisationName, placeAndDate, signatures } from '../parts.ts';

/** `about` answers «о чём?». */
export const reportHead = (about: string): readonly Block[] => [
  ...organisationName,
  p('heading', 'АНАЛИТИЧЕСКАЯ СПРАВКА'),
  p('subheading', about),
  placeAndDate('{{сегодня | длинная}}', '{{организация.место}}'),
];

/** A table with a row for each item of `list`; a cell is its text. */
export const listTable = (
  list: string,
  columns: readonly (readonly [width: number, head: string, cell: string])[],
  ...more: readonly (readonly (readonly Paragraph[])[])[]
): Table => ({
  block: 'table',
  widths: columns.map(([width]) => width),
  borders: true,
  headerRows: 1,
  rows: [
    row('cellTableHead', ...columns.map(([, head]) => head)),
    columns.map(([, , cell], at) => [
      p('cellTable', `${at === 0 ? `{{#${list}}}` : ''}${cell}${at === columns.length - 1 ? `{{/${list}}}` : ''}`),
    ]),
    ...more,
  ],
});

/** `blocks` where the condition holds, and else `otherwise`. A list is no condition: it would repeat them. */
export const whereFilled = (condition: string, blocks: readonly Block[], otherwise: string): readonly Block[] => [
  tag(`{{#${condition}}}`),
  ...blocks,
  // Two tables with nothing between them become one.
  p('fine', ''),
  tag(`{{/${condition}}}`),
  tag(`{{^${condition}}}`),
  p('body', otherwise),
  tag(`{{/${condition}}}`),
];

/** A chart of characters from `отчёт.картина.<list>`, with its title; nothing where there is nothing to draw. */
export const pictured = (list: string, title: string, columns: Parameters<typeof listTable>[1]): readonly Block[] => [
  tag(`{{#отчёт.есть.${list}}}`),
  kept('fineSpaced', title),
  listTable(`отчёт.картина.${list}`, columns),
  p('fine', ''),
  tag(`{{/отчёт.есть.${list}}}`),
];

/** Practices the organisation is proud of, from the list `practices`. */
export const bestPractices = (practices: string, columns: Parameters<typeof listTable>[1]): readonly Block[] =>
  whereFilled(
    'отчёт.есть.практики',
    [listTable(practices, [[10, '№', '{{номер}}'], ...columns])],
    'Лучшие практики на {{сегодня}} не записаны.',
  );

/** What was done of a kind and how many times, from `отчёт.<list>`. */
export const countedTable = (list: string, head: string, otherwise: string): readonly Block[] =>
  whereFilled(
    `отчёт.есть.${list}`,
    [
      listTable(`отчёт.${list}`, [
        [10, '№', '{{номер}}'],
        [110, `${head} (на {{сегодня}})`, '{{что | прописная}}'],
        [50, 'Число', '{{число}}'],
      ]),
    ],
    otherwise,
  );

export const heldEvents = countedTable(
  'мероприятия',
  'Проведено мероприятий',
  'Проведённых мероприятий на {{сегодня}} не записано.',
);

export const penLines = (count: number): readonly Block[] => Array.from({ length: count }, () => line());

/** Open tasks of the roadmap from the list `tasks`. */
export const openPlan = (tasks: string): readonly Block[] => [
  p('body', 'Мероприятия дорожной карты, не выполненные на {{сегодня}}:'),
  listTable(tasks, [
    [10, '№', '{{номер}}'],
    [88, 'Мероприятие', '{{мероприятие}}'],
    [26, 'Срок', '{{срок | прочерк 9}}'],
    [46, 'Ответственный', '{{ответственный | прочерк 16}}'],
  ]),
];

export const reportSignatures = (role: string, name: string): readonly Block[] => [
  kept('plainSpaced', ''),
  signatures(
    [role, name],
    ['{{организация.должность | прописная | прочерк 22}}', '{{организация.руководитель | инициалы | прочерк 22}}'],
  ),
];
