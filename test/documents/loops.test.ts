// What a loop repeats: text in a paragraph, list items, table rows, whole pages, and loops inside of loops.
import { describe, expect, test } from '@jest/globals';
import { fillDocument } from '../../src/documents/fill.ts';
import type { TagRecord } from '../../src/documents/tags/value.ts';
import { documentXml, docx, listItem, PAGE_BREAK, paragraph, table, textOf } from './docx.ts';
import { libraries } from './libraries.ts';

const data: TagRecord = {
  школа: 'Школа № 101',
  группы: [
    { имя: 'А', люди: [{ фио: 'Ручьёв' }, { фио: 'Белых' }], цели: ['раз', 'два'] },
    { имя: 'Б', люди: [], цели: ['три'] },
  ],
  пусто: [],
  нет: false,
  да: true,
};

const filled = (...blocks: string[]): Uint8Array => {
  const result = fillDocument(libraries, docx(...blocks), data);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.bytes;
};

describe.each<[string, string[], string[]]>([
  [
    'in a paragraph',
    [paragraph('{{#группы}}{{имя}}, {{/группы}}всего {{группы | слово группа}}')],
    ['А, Б, всего группы'],
  ],
  ['paragraphs', [paragraph('{{#группы}}'), paragraph('{{имя}}'), paragraph('{{/группы}}')], ['А', 'Б']],
  ['items of a list, with the marks in the item', [listItem('{{#группы}}{{имя}}{{/группы}}')], ['* А', '* Б']],
  [
    'items of a list, with the marks in paragraphs of their own',
    [paragraph('{{#группы}}'), listItem('{{имя}}'), paragraph('{{/группы}}')],
    ['* А', '* Б'],
  ],
  [
    'items, with the marks in items of their own',
    [listItem('{{#группы}}'), listItem('{{имя}}'), listItem('{{/группы}}')],
    ['* А', '* Б'],
  ],
  ['an item in an item', [listItem('{{#группы}}{{#цели}}{{.}}{{/цели}}{{/группы}}')], ['* раз', '* два', '* три']],
  [
    'a list inside of a list item',
    [listItem('{{#группы}}{{имя}}: {{#цели}}{{.}} {{/цели}}{{/группы}}')],
    ['* А: раз два', '* Б: три'],
  ],
  ['part of an item only', [listItem('Группы: {{#группы}}{{имя}} {{/группы}}')], ['* Группы: А Б']],
  ['two in an item', [listItem('{{#группы}}{{имя}}{{/группы}} {{#да}}да{{/да}}')], ['* АБ да']],
  [
    'an item under a condition leaves no bullet',
    [listItem('{{#нет}}x{{/нет}}'), listItem('{{#да}}y{{/да}}'), listItem('z')],
    ['* y', '* z'],
  ],
  [
    'rows of a table, the heading once',
    [table(['Группа', 'Людей'], ['{{#группы}}{{имя}}', '{{люди | со словом человек}}{{/группы}}'], ['Итого', 'x'])],
    ['Группа | Людей', 'А | 2\u00a0человека', 'Б | 0\u00a0человек', 'Итого | x'],
  ],
  [
    'a list in a cell of a repeated row',
    [table(['{{#группы}}{{имя}}', '{{#люди}}{{фио}}; {{/люди}}{{^люди}}никого{{/люди}}{{/группы}}'])],
    ['А | Ручьёв; Белых;', 'Б | никого'],
  ],
  [
    'tables in repeated paragraphs, rows in each',
    [
      paragraph('{{#группы}}'),
      paragraph('{{имя}}'),
      table(['{{#цели}}{{.}}', '{{имя}}{{/цели}}']),
      paragraph('{{/группы}}'),
    ],
    ['А', 'раз | А', 'два | А', 'Б', 'три | Б'],
  ],
  [
    'whole pages',
    [paragraph('{{#группы}}'), paragraph('{{школа}}'), paragraph('{{имя}}'), PAGE_BREAK, paragraph('{{/группы}}')],
    ['Школа №\u00a0101', 'А', '-----', 'Школа №\u00a0101', 'Б', '-----'],
  ],
  ['nothing, in paragraphs', [paragraph('a'), paragraph('{{#пусто}}'), paragraph('x'), paragraph('{{/пусто}}')], ['a']],
  ['nothing, in list items', [listItem('a'), listItem('{{#пусто}}x{{/пусто}}')], ['* a']],
  [
    'nothing, in rows: the row goes, the heading stays',
    [table(['Группа', 'y'], ['{{#пусто}}x', 'y{{/пусто}}'])],
    ['Группа | y'],
  ],
])('a loop over %s', (_what, blocks, lines) => {
  test('gives the lines', () => {
    const bytes = filled(...blocks);
    const bulleted = documentXml(bytes).replace(/<w:p><w:pPr>(?=.*?<\/w:pPr>)/g, (start) => `${start}<w:t>* </w:t>`);
    expect(textOf(repacked(bulleted)).split('\n')).toEqual(lines);
  });
});

const repacked = (xml: string): Uint8Array => docx(/<w:body>(.*)<\/w:body>/s.exec(xml)?.[1] ?? '');
