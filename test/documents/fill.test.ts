// Filling of .docx templates: values stay text, loops and conditions, all errors of a template at once.
import { describe, expect, test } from '@jest/globals';
import { fillDocument } from '../../src/documents/fill.ts';
import { parseName } from '../../src/documents/tags/nameText.ts';
import type { TagRecord } from '../../src/documents/tags/value.ts';
import { documentXml, docx, paragraph, tableRow, textOf } from './docx.ts';
import { libraries } from './libraries.ts';

const fill = (template: Uint8Array | readonly number[], data: TagRecord) => fillDocument(libraries, template, data);

const filled = (data: TagRecord, ...blocks: string[]): string => {
  const result = fill(docx(...blocks), data);
  return result.ok ? textOf(result.value.bytes) : JSON.stringify(result.problems);
};

describe('what people typed comes out as the same characters', () => {
  test.each([
    ['<b>Иван</b>', 'tags of HTML'],
    ['</w:t></w:r></w:p>', 'tags of the document itself'],
    ['{{#x}} {{/x}} {{фио}} }} {', 'tags of the template'],
    ['&amp; & &lt; "кавычки" \'апостроф\'', 'entities'],
    ["$& $1 $` $' $$", 'patterns of replace'],
    ['<![CDATA[x]]> <!-- y -->', 'CDATA and a comment'],
    ['\u202eвонаВИ\u202c \u200f', 'marks of direction'],
    ['👩‍🏫🇷🇺', 'emoji of several code points'],
    ['первая\nвторая', 'a line break'],
    ['=1+1', 'what a sheet would take for a formula'],
    ['  по краям  ', 'spaces at the ends'],
    ['constructor __proto__ toString', 'names of object members'],
    ['\\u0041 %s \\n', 'escapes'],
  ])('%j (%s)', (typed) => {
    const text = filled({ фио: typed }, paragraph('[{{фио}}]'));
    expect(text).toBe(`[${typed}]`);
  });

  test('control characters are dropped because XML cannot hold them', () => {
    expect(filled({ фио: 'Ива\u0000н\u0008\u001b' }, paragraph('{{фио}}'))).toBe('Иван');
  });

  test('the document stays well-formed with hostile values in a loop', () => {
    const result = fill(docx(tableRow('{{#пары}}{{фио}}', '{{тема}}{{/пары}}')), {
      пары: [
        { фио: '<w:tr>&', тема: ']]>{{/пары}}' },
        { фио: '"', тема: '\n\n' },
      ],
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const xml = documentXml(result.value.bytes);
    expect(xml.match(/<w:tr[ >]/g)).toHaveLength(2);
    expect(xml.match(/<\/w:tr>/g)).toHaveLength(2);
  });
});

describe('tags', () => {
  const data = {
    'Учебный год': '2025/2026',
    организация: { ИНН: '0000000018' },
    пары: [
      { тема: 'первая', люди: [{ фио: 'А' }, { фио: 'Б' }] },
      { тема: 'вторая', люди: [] },
    ],
    пусто: [],
    взрослый: true,
    цели: ['раз', 'два'],
  };
  test.each([
    ['{{учебный  год}}', '2025/2026', 'case and spaces'],
    ['{{¦учебный¦ год}¦}', '2025/2026', 'a tag broken into runs'],
    ['{{организация.инн}}', '0000000018', 'path'],
    ['{{#пары}}{{тема}}; {{/Пары}}', 'первая; вторая;', 'loop inside a paragraph, closed in another case'],
    ['{{#пары}}{{тема}}:{{#люди}}{{фио}}{{/люди}} {{/пары}}', 'первая:АБ вторая:', 'loop in a loop'],
    ['{{#пары}}{{организация.ИНН}} {{/пары}}', '0000000018 0000000018', 'outer names are seen inside'],
    ['{{#цели}}{{.}},{{/цели}}', 'раз,два,', 'a list of texts'],
    ['{{#взрослый}}да{{/взрослый}}{{^взрослый}}нет{{/взрослый}}', 'да', 'condition'],
    ['{{#пусто}}есть{{/пусто}}{{^пусто}}никого{{/пусто}}', 'никого', 'an empty list'],
    ['{{#пары}}{{пункт}}. {{подпункт}} {{подпункт}} {{/пары}}', '1. 1.1 1.2 2. 2.1 2.2', 'counters of items'],
    [
      '{{#пары}}{{пункты заново}}{{пункт}}. {{подпункт}} {{/пары}}',
      '1. 1.1 1. 1.1',
      'the items of each sheet are counted anew',
    ],
    ['{взрослый} и }', '{взрослый} и }', 'single braces are text'],
  ])('%s → %s (%s)', (template, text) => {
    expect(filled(data, paragraph(template))).toBe(text);
  });

  test('a loop over table rows repeats the row, a loop over paragraphs repeats them and leaves no trace of its marks', () => {
    expect(filled(data, tableRow('{{#пары}}{{тема}}', 'x{{/пары}}'))).toBe('первая | x\nвторая | x');
    expect(filled(data, paragraph('{{#пары}}'), paragraph('{{тема}}'), paragraph('{{/пары}}'))).toBe('первая\nвторая');
  });

  test('a blank is a line and is reported once by its tag, a doubtful case by its own', () => {
    const result = fill(docx(paragraph('{{тема | прочерк 3}} {{тема | прочерк 3}} {{фио | дательный}}')), {
      тема: '',
      фио: parseName('Ким Саша'),
    });
    expect(result).toMatchObject({ ok: true, value: { blanks: ['тема'], undeclined: ['фио'] } });
  });

  test('the signed bytes of Apps Script are read too', () => {
    const signed = [...Int8Array.from(docx(paragraph('{{тема}}')))];
    expect(fill(signed, { тема: 'да' }).ok).toBe(true);
  });

  test('the same template and data give the same bytes', () => {
    const template = docx(paragraph('{{тема}}'));
    expect(fill(template, { тема: 'да' })).toEqual(fill(template, { тема: 'да' }));
  });
});
