// The dry run: what a paper would say, with what is missing or doubtful marked, and the same hostile input as for papers.
import { describe, expect, test } from '@jest/globals';
import { parseName } from '../../src/documents/tags/nameText.ts';
import { organisationValue, PEN, type TagRecord } from '../../src/documents/tags/value.ts';
import { previewDocument } from '../../src/documents/template/previewDocument.ts';
import { docx, docxOf, listItem, paragraph, table, textBox } from './docx.ts';
import { libraries } from './libraries.ts';

const preview = (template: Uint8Array, data: TagRecord) => {
  const result = previewDocument(libraries, template, data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

/** The lines with [blanks] and ?doubts? in signs. */
const lines = (template: Uint8Array, data: TagRecord): string[] =>
  preview(template, data).lines.map(({ pieces }) =>
    pieces
      .map(({ text, state }) => (state === 'blank' ? `[${text}]` : state === 'unsure' ? `?${text}?` : text))
      .join(''),
  );

test('every part that is printed is shown, a row of a table as one line, nothing twice', () => {
  const template = docxOf({
    body: [
      paragraph('Приказ {{номер | прочерк 3}}'),
      paragraph(''),
      table(['Кто', 'Тема'], ['{{#пары}}{{фио}}', '{{тема}}{{/пары}}']),
      listItem('{{#пары}}{{фио | дательный}}{{/пары}}'),
      `<w:p><w:r>${textBox(paragraph('в надписи'))}</w:r></w:p>`,
    ].join(''),
    header: paragraph('шапка'),
    footnotes: `<w:footnote>${paragraph('сноска')}</w:footnote>`,
  });
  const data = {
    номер: '',
    пары: [
      { фио: parseName('Ким Саша'), тема: 'x' },
      { фио: parseName('Цой'), тема: '' },
    ],
  };
  expect(lines(template, data)).toEqual([
    'Приказ [___]',
    'Кто | Тема',
    'Ким Саша | x',
    'Цой',
    '?Ким Саша?',
    '?Цой?',
    'в надписи',
    'шапка',
    'сноска',
  ]);
  expect(preview(template, data)).toMatchObject({ blanks: ['номер'], empties: ['тема'], undeclined: ['фио'] });
});

test('what is left to the pen on purpose and what stands between items is not missing', () => {
  const data = {
    номер: PEN,
    флаг: false,
    пары: [
      { имя: 'а', разделитель: ', ' },
      { имя: 'б', разделитель: '' },
    ],
  };
  const template = docx(paragraph('{{номер | прочерк 2}} {{#пары}}{{имя}}{{разделитель}}{{/пары}}{{флаг}}'));
  expect(lines(template, data)).toEqual(['__ а, б']);
  expect(preview(template, data)).toMatchObject({ blanks: [], empties: [], undeclined: [] });
});

describe('what people may type', () => {
  const LONG = `Муниципальное бюджетное общеобразовательное учреждение ${'«Школа имени героя» '.repeat(18)}`.slice(
    0,
    400,
  );
  test.each<[string, string, TagRecord, string[]]>([
    ['a name without a patronymic', '{{фио | дательный}}', { фио: parseName('Ким Саша') }, ['?Ким Саша?']],
    ['initials of such a name', '{{фио | кратко}}', { фио: parseName('Ручьёв Павел') }, ['Ручьёв\u00a0П.']],
    [
      'a name in Latin letters',
      '{{фио | дательный}}',
      { фио: parseName('Smith John Ivanovich') },
      ['?Smith John Ivanovich?'],
    ],
    [
      'a name that is a tag',
      '{{фио}}, {{фио | дательный}}',
      { фио: { is: 'name', last: '{{пароль}}', first: '{{#пары}}', patronymic: '}}', code: '' }, пароль: 'x' },
      ['{{пароль}} {{#пары}} }}, ?{{пароль}} {{#пары}} }}?'],
    ],
    ['an organisation of 400 characters', '{{о}}', { о: organisationValue(LONG) }, [LONG.trim()]],
    [
      'an organisation of 400 characters in a case',
      '{{о | родительный}}',
      { о: organisationValue(LONG) },
      [LONG.trim().replace(/^.* учреждение/, 'Муниципального бюджетного общеобразовательного учреждения')],
    ],
    ['a list of nobody', 'x{{#пары}}{{фио}}{{/пары}}', { пары: [] }, ['x']],
    ['our own marks', '{{фио}}', { фио: '\ue000Ручьёв\ue003' }, ['Ручьёв']],
  ])('%s', (_what, template, data, text) => {
    expect(lines(docx(paragraph(template)), data)).toEqual(text);
  });
});

test('a template with problems is not shown', () => {
  expect(previewDocument(libraries, docx(paragraph('{{фоо}}')), { фио: '' })).toMatchObject({
    ok: false,
    problems: [{ code: 'template_unknown_tag' }],
  });
});
