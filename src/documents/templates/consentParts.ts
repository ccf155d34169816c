// Parts that consents share: the addressee, the table of what the law asks, the lines for signatures.
import { type Block, kept, type Paragraph, p, type Table, tag } from './block.ts';

const addressee: readonly Block[] = [
  p('right', '{{организация.должность | дательный | прописная | прочерк 22}} {{организация.краткое | родительный}}'),
  p('right', '{{организация.руководитель | дательный | инициалы | прочерк 24}}'),
];

export const fromSelf: readonly Block[] = [
  ...addressee,
  p('right', 'от {{участник.фио | родительный | прочерк 24}}'),
  p('right', '{{участник.должность | родительный | строчная}}'),
];

export const fromRepresentative: readonly Block[] = [
  ...addressee,
  p('right', 'от {{представитель.фио | родительный | прочерк 32}}'),
  p('rightNote', '(родитель, законный представитель)'),
];

/** Date, signature and the signer's name, with hints under the lines. */
const signature = (name: string, hint: string): Table => ({
  block: 'table',
  widths: [64, 46, 60],
  borders: false,
  headerRows: 0,
  rows: [
    [
      [p('signature', '«____» ____________ 20___ г.')],
      [p('signatureCenter', '________________')],
      [p('signatureCenter', name)],
    ],
    [[p('cellHint', '(дата)')], [p('cellHint', `(${hint})`)], [p('cellHint', '(фамилия, инициалы)')]],
  ],
});

export const signedBySelf = signature('{{участник.фио | кратко | прочерк 16}}', 'подпись');
export const signedByRepresentative = signature('{{представитель.фио | кратко | прочерк 22}}', 'подпись');

export const signedByTeenager: readonly Block[] = [
  tag('{{#подпись ребёнка}}'),
  kept(
    'body',
    'С содержанием согласия {{участник.фио | по роду ознакомлен/ознакомлена}}, {{участник.фио | по роду согласен/согласна}}.',
  ),
  signature('{{участник.фио | кратко | прочерк 16}}', 'подпись ребёнка старше 14 лет'),
  tag('{{/подпись ребёнка}}'),
];

/** One line of a paper about personal data: what the law asks, and the answer. */
export const item = (name: string, ...texts: readonly string[]): Paragraph[][] => [
  [p('cellItem', name)],
  texts.map((text) => (text.startsWith('(') ? p('cellFine', text) : p('cellItem', text))),
];

export const ADDRESS = 'Адрес: ________________________________________________________';
export const DOCUMENT = [
  '_______________________________________________________________',
  '(вид, серия и номер, когда и кем выдан)',
] as const;

export const OPERATOR = item(
  'Оператор',
  '{{организация.полное | прочерк 50}} ({{организация.краткое}})',
  'ИНН {{организация.ИНН | прочерк 12}}, адрес: {{организация.адрес | прочерк 40}}',
);

export const answers = (...rows: readonly Paragraph[][][]): Table => ({
  block: 'table',
  widths: [42, 128],
  borders: true,
  headerRows: 0,
  rows,
});
