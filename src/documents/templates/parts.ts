// Parts that official papers share: the name above, date and number, signatures, the grif of approval, marks of appendices (ГОСТ Р 7.0.97).
import { type Block, kept, type Paragraph, p, row, type Table } from './block.ts';

/** The organisation in full and, beneath, in brackets, as in its charter. */
export const organisationName: readonly Block[] = [
  p('center', '{{организация.полное | прочерк 60}}'),
  p('center', '({{организация.краткое}})'),
];

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

/** Name, kind of the paper, date, number and place: the head of an order. */
export const orderHead: readonly Block[] = [
  ...organisationName,
  p('heading', 'ПРИКАЗ'),
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

/** «Приложение 1 к приказу … от … № …» in the upper right of the first sheet of an appendix. */
export const appendixMark = (mark: string): readonly Block[] => [
  p('right', mark),
  p('right', 'к приказу {{организация.краткое | родительный}}'),
  p('right', 'от {{приказ.дата | прочерк 16}} №\u00a0{{приказ.номер | прочерк 8}}'),
];

/** The grif «УТВЕРЖДАЮ» of the head. */
export const approvedByHead: readonly Block[] = [
  p('right', 'УТВЕРЖДАЮ'),
  p('right', '{{организация.должность | прописная | прочерк 22}} {{организация.краткое | родительный}}'),
  p('right', '______________ {{организация.руководитель | инициалы | прочерк 18}}'),
  p('right', '«____» ____________ 20___ г.'),
];
