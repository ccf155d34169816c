// Parts that official papers share: the name above, date and number, signatures, the grif of approval, marks of appendices (ГОСТ Р 7.0.97).
import { type Block, kept, type Paragraph, p, row, type Table, tag } from './block.ts';

/** The organisation in full and, beneath, in brackets, as in its charter; the founder above where one is named. */
export const organisationName: readonly Block[] = [
  tag('{{#организация.учредитель}}'),
  p('center', '{{организация.учредитель}}'),
  tag('{{/организация.учредитель}}'),
  p('center', '{{организация.полное | прочерк 60}}'),
  p('center', '({{организация.краткое}})'),
];

/** Where a paper is made on the left, its day on the right. */
export const placeAndDate = (place: string, date: string): Table => ({
  block: 'table',
  widths: [85, 85],
  borders: false,
  headerRows: 0,
  rows: [[[p('cell', place)], [p('cellRight', date)]]],
});

/** Date on the left, number on the right; `of` is the record that has them, as `приказ`. */
export const dateAndNumber = (of: string): Table => ({
  block: 'table',
  widths: [85, 85],
  borders: false,
  headerRows: 0,
  rows: [
    [[p('cell', `{{${of}.дата | длинная | прочерк 22}}`)], [p('cellRight', `№\u00a0{{${of}.номер | прочерк 10}}`)]],
  ],
});

/** Name, kind of the paper, date, number and place: the head of an order. Items are counted anew after it. */
export const orderHead: readonly Block[] = [
  ...organisationName,
  p('heading', '{{пункты заново}}ПРИКАЗ'),
  dateAndNumber('приказ'),
  p('center', '{{организация.место}}'),
];

/** A line of signatures: position, room to sign, name with the initials first. The paragraph before it is to be kept. */
const signatureRow = (position: string, name: string): Paragraph[][] => [
  [p('signature', position)],
  [p('signature', '_________________')],
  [p('signatureRight', name)],
];

export const signatures = (...rows: readonly (readonly [position: string, name: string])[]): Table => ({
  block: 'table',
  widths: [70, 40, 60],
  borders: false,
  headerRows: 0,
  rows: rows.map(([position, name]) => signatureRow(position, name)),
});

const HEAD = [
  '{{организация.должность | прописная | прочерк 22}}',
  '{{организация.руководитель | инициалы | прочерк 22}}',
] as const;

export const signedByHead = signatures(HEAD);

/** Who has read the order, from the list `ознакомлены`. */
export const acknowledgement: readonly Block[] = [
  kept('plainSpaced', 'С приказом ознакомлены:'),
  {
    block: 'table',
    widths: [80, 45, 45],
    borders: true,
    headerRows: 1,
    rows: [
      row('cellCenter', 'Фамилия, имя, отчество', 'Подпись', 'Дата'),
      [
        [p('cellSmall', '{{#ознакомлены}}{{фио | прочерк 24}}')],
        [p('cellSmall', '')],
        [p('cellSmall', '{{/ознакомлены}}')],
      ],
    ],
  },
];

/** Who has drawn up the order, and under which code the workbook knows its draft. */
export const preparedBy = (name: string): readonly Block[] => [
  p('fineSpaced', `Исполнитель: ${name}`),
  tag('{{#приказ.код}}'),
  p('fine', 'Учётный номер проекта приказа: {{приказ.код}}'),
  tag('{{/приказ.код}}'),
];

export const command = p('command', 'ПРИКАЗЫВАЮ:');
/** The last item of an order; it stays on the page of the signature. */
export const control = kept('item', '{{пункт}}. Контроль за исполнением настоящего приказа оставляю за собой.');

const ofOrder = p('right', 'от {{приказ.дата | прочерк 16}} №\u00a0{{приказ.номер | прочерк 8}}');

/** «Приложение 1 к приказу … от … № …» in the upper right of the first sheet of an appendix. */
export const appendixMark = (mark: string): readonly Block[] => [
  p('right', mark),
  p('right', 'к приказу {{организация.краткое | родительный}}'),
  ofOrder,
];

/** The mark of an appendix that the order approves; `approved` agrees with its kind: УТВЕРЖДЕНО, УТВЕРЖДЁН. */
export const approvedAppendix = (mark: string, approved: string): readonly Block[] => [
  p('right', mark),
  p('rightSpaced', approved),
  p('right', 'приказом {{организация.краткое | родительный}}'),
  ofOrder,
];

/** The grif «УТВЕРЖДАЮ» of the head. */
export const approvedByHead: readonly Block[] = [
  p('right', 'УТВЕРЖДАЮ'),
  p('right', '{{организация.должность | прописная | прочерк 22}} {{организация.краткое | родительный}}'),
  p('right', '______________ {{организация.руководитель | инициалы | прочерк 18}}'),
  p('right', '«____» ____________ 20___ г.'),
];

/** Corner letterhead with lines for date and number, and beside it the addressee. */
export const letterHead = (...addressee: readonly Paragraph[]): Table => ({
  block: 'table',
  widths: [80, 10, 80],
  borders: false,
  headerRows: 0,
  rows: [
    [
      [
        tag('{{#организация.учредитель}}'),
        p('corner', '{{организация.учредитель}}'),
        tag('{{/организация.учредитель}}'),
        p('corner', '{{организация.полное | прочерк 60}}'),
        p('corner', '({{организация.краткое}})'),
        p('cornerFine', '{{организация.адрес | прочерк 30}}'),
        p('cornerFine', '{{организация.контакты | прочерк 24}}'),
        p('cornerLine', '________________ №\u00a0__________'),
        p('cornerLine', 'на №\u00a0_________ от ____________'),
      ],
      [p('cell', '')],
      addressee,
    ],
  ],
});
