// The shipped template of the minutes of a meeting: agenda, what was heard, said and resolved, and the list of those present; what was said is left to the pen.
import { type Block, kept, line, PAGE_BREAK, type Paragraph, p, row, type Table, type Template } from '../block.ts';
import { organisationName, signatures } from '../parts.ts';
import { sheets } from './sheets.ts';

const POINTS = 3;
const PRESENT = 20;

const dateAndNumber: Table = {
  block: 'table',
  widths: [85, 85],
  borders: false,
  headerRows: 0,
  rows: [[[p('cell', '{{мероприятие.проведено | длинная | прочерк 22}}')], [p('cellRight', '№\u00a0__________')]]],
};

const points = Array.from({ length: POINTS }, (_point, at) => at + 1);

const point = (no: number): readonly Block[] => [
  kept('plainSpaced', `${no}. СЛУШАЛИ:`),
  line(),
  p('lineHint', '(фамилия, инициалы, должность, о чём доложено)'),
  line(),
  kept('plainSpaced', 'ВЫСТУПИЛИ:'),
  line(),
  p('lineHint', '(фамилия, инициалы, краткое содержание)'),
  line(),
  kept('plainSpaced', 'ПОСТАНОВИЛИ:'),
  line(`${no}.1. `),
  p('line', 'Ответственный: _______________________________, срок: ___________________'),
  line(`${no}.2. `),
  p('line', 'Ответственный: _______________________________, срок: ___________________'),
  // The last one stays with the signatures.
  (no === POINTS ? kept : p)(
    'line',
    'Голосовали: «за»\u00a0– ______, «против»\u00a0– ______, «воздержались»\u00a0– ______.',
  ),
];

const presentRows: Paragraph[][][] = Array.from({ length: PRESENT }, (_row, at) =>
  row('cell', String(at + 1), '', '', ''),
);

export const minutesTemplate: Template = {
  title: 'Протокол заседания',
  pageNumbers: true,
  size: 12,
  blocks: sheets(
    ...organisationName,
    p('heading', 'ПРОТОКОЛ'),
    p('subheading', 'заседания (совещания, собрания) «{{мероприятие.название}}»'),
    dateAndNumber,
    p('center', '{{организация.место}}'),
    p('cell', 'Председатель: ______________________________'),
    p('cell', 'Секретарь: _________________________________'),
    p('cell', 'Присутствовали: {{мероприятие.участников | прочерк 6}} чел. (список прилагается)'),
    p('part', 'ПОВЕСТКА ДНЯ'),
    ...points.flatMap((no) => [line(`${no}. `), line('Докладчик: ')]),
    ...points.flatMap(point),
    kept('fineSpaced', 'Приложение: список присутствующих на ___ л. в 1 экз.'),
    signatures(['Председатель', '______________________'], ['Секретарь', '______________________']),
    PAGE_BREAK,
    p('right', 'Приложение'),
    p('right', 'к протоколу от {{мероприятие.проведено | прочерк 12}} №\u00a0________'),
    p('heading', 'Список присутствующих'),
    {
      block: 'table',
      widths: [12, 72, 56, 30],
      borders: true,
      headerRows: 1,
      rows: [row('cellTableHead', '№', 'Фамилия, имя, отчество', 'Должность', 'Подпись'), ...presentRows],
    },
  ),
};
