// Passages that several orders share: the preamble by the acts of the profile, the curator in office, the plan as an appendix.
import { type Block, PAGE_BREAK, p, row, tag } from '../block.ts';

/** «целевая модель наставничества …»: whose, where the profile has one programme only. */
export const OF_WHOM =
  '{{#только педагоги}} педагогических работников{{/только педагоги}}{{#только обучающиеся}} обучающихся{{/только обучающиеся}}';

/** Acts of the country, then those of the region and the municipality. */
export const ON_ACTS =
  'В соответствии с {{#основания}}{{акт | творительный}}{{разделитель}}{{/основания}}{{#местные акты}}, {{акт | творительный}}{{/местные акты}}';

export const PREAMBLE = p('body', `${ON_ACTS}, в целях {{цель}}`);

const AMENDED = 'изменяемый приказ';

/** Blocks of an order that changes another one of its kind, and those of one that stands by itself. */
export const whenAmending = (...blocks: readonly Block[]): readonly Block[] => [
  tag(`{{#${AMENDED}}}`),
  ...blocks,
  tag(`{{/${AMENDED}}}`),
];
export const unlessAmending = (...blocks: readonly Block[]): readonly Block[] => [
  tag(`{{^${AMENDED}}}`),
  ...blocks,
  tag(`{{/${AMENDED}}}`),
];

/** Which order is changed. */
export const AMENDED_ORDER =
  'приказ {{организация.краткое | родительный}} от {{изменяемый приказ.дата | прочерк 16}} №\u00a0{{изменяемый приказ.номер | прочерк 8}}';
export const AMENDING_TITLE = p('title', `О внесении изменений в ${AMENDED_ORDER}`);

/** The curator whom an item gives work to. */
export const TO_CURATOR = 'Куратору {{куратор.фио | дательный | кратко | прочерк 24}}';

export const WITHIN = (days: number, kind = 'календарных'): string =>
  `в течение ${days} ${kind} дней со дня подписания настоящего приказа`;

/** The roadmap on a page of its own, sections as rows across the table. */
export const planAppendix = (mark: readonly Block[], where: string): readonly Block[] => [
  PAGE_BREAK,
  ...mark,
  p('heading', 'ПЛАН МЕРОПРИЯТИЙ (ДОРОЖНАЯ КАРТА)'),
  p('subheading', `внедрения и реализации целевой модели наставничества${OF_WHOM} ${where}`),
  {
    block: 'table',
    widths: [10, 62, 24, 37, 37],
    borders: true,
    headerRows: 1,
    rows: [
      row('cellTableHead', '№', 'Мероприятие', 'Срок', 'Ответственный', 'Чем подтверждается'),
      [[p('cellTablePart', '{{#план по разделам}}{{раздел}}')]],
      [
        [p('cellTable', '{{#задачи}}{{номер}}')],
        [p('cellTable', '{{мероприятие}}')],
        [
          tag('{{#сроки}}'),
          p('cellTable', '{{срок}}'),
          tag('{{/сроки}}'),
          tag('{{#без срока}}'),
          p('cellTable', '{{примечание | прочерк 9}}'),
          tag('{{/без срока}}'),
        ],
        [p('cellTable', '{{ответственный}}')],
        [p('cellTable', '{{чем подтверждается}}{{/задачи}}{{/план по разделам}}')],
      ],
    ],
  },
];
