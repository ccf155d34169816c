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

const problems = (data: TagRecord, ...lines: string[]) => {
  const result = fill(docx(...lines.map((line) => paragraph(line))), data);
  return result.ok ? [] : result.problems.map(({ code, data: details }) => ({ code, ...details }));
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
      фио: parseName('Ручьёв Саша'),
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

describe('all errors of a template come at once', () => {
  const data: TagRecord = {
    пары: [{ тема: 'x', наставник: { фио: parseName('Ручьёв Павел Ильич') } }],
    пусто: [],
    фио: 'текст',
    число: 3,
    нет: null,
  };
  test.each([
    [['{{темо}}'], [{ code: 'template_unknown_tag', tag: 'темо', suggestion: '' }], 'outside of its loop'],
    [['{{#пары}}{{темо}}{{/пары}}'], [{ code: 'template_unknown_tag', tag: 'темо', suggestion: 'тема' }], 'a slip'],
    [
      ['{{#пары}}{{наставник.фоо}}{{/пары}}'],
      [{ code: 'template_unknown_tag', tag: 'наставник.фоо', suggestion: 'наставник.фио' }],
      'a slip at the end of a path',
    ],
    [
      ['{{#пара}}{{что угодно}}{{/пара}}'],
      [{ code: 'template_unknown_tag', tag: 'пара', suggestion: 'пары' }],
      'a wrong section is told once, not each tag in it',
    ],
    [['{{#пусто}}{{что угодно}}{{/пусто}}'], [], 'an empty list does not tell what its items have'],
    [['{{#нет}}{{что угодно}}{{/нет}}'], [], 'neither does an empty value'],
    [
      ['{{фио | дотельный}}'],
      [{ code: 'template_unknown_filter', tag: 'фио | дотельный', filter: 'дотельный', suggestion: 'дательный' }],
      'a slip in a filter',
    ],
    [
      ['{{фио | дательный}}'],
      [{ code: 'template_filter_not_applicable', tag: 'фио | дательный', filter: 'дательный' }],
      'a plain text has no cases',
    ],
    [['{{пары}}'], [{ code: 'template_tag_is_list', tag: 'пары' }], 'a list without a loop'],
    [['{{пары | со словом пара}}', '{{пары | прописью}}'], [], 'a list may be counted'],
    [
      ['{{пары | дательный}}'],
      [{ code: 'template_tag_is_list', tag: 'пары | дательный' }],
      'a filter does not make a list printable',
    ],
    [
      ['{{число | со словом наставлямый}}'],
      [
        {
          code: 'template_unknown_word',
          tag: 'число | со словом наставлямый',
          filter: 'со словом',
          word: 'наставлямый',
          suggestion: 'наставляемый',
        },
      ],
      'a slip in a noun',
    ],
    [
      ['{{число | слово}}'],
      [{ code: 'template_unknown_word', tag: 'число | слово', filter: 'слово', word: '', suggestion: '' }],
      'no noun',
    ],
    [
      ['{{пары.0.наставник | по роду согласен}}', '{{число | прописью | родительный}}'],
      [
        { code: 'template_unknown_tag', tag: 'пары.0.наставник | по роду согласен', suggestion: '' },
        { code: 'template_filter_forms', tag: 'пары.0.наставник | по роду согласен', filter: 'по роду' },
        { code: 'template_filter_not_applicable', tag: 'число | прописью | родительный', filter: 'прописью' },
      ],
      'one word to choose from; numbers in words have no cases',
    ],
    [
      ['{{число | по роду он/она}}'],
      [{ code: 'template_filter_not_applicable', tag: 'число | по роду он/она', filter: 'по роду' }],
      'a number has no gender',
    ],
    [
      ['{{#пары}}{{наставник.фио | дательный кратко}}{{/пары}}'],
      [
        {
          code: 'template_filter_extra',
          tag: 'наставник.фио | дательный кратко',
          filter: 'дательный',
          extra: 'кратко',
        },
      ],
      'a bar was left out',
    ],
    [
      ['{{число | со слвом пара}}'],
      [
        {
          code: 'template_unknown_filter',
          tag: 'число | со слвом пара',
          filter: 'со слвом пара',
          suggestion: 'со словом',
        },
      ],
      'a slip in a filter that takes a word',
    ],
    [['{{фио'], [{ code: 'template_tag_unclosed', tag: 'фио', closing: '' }], 'no }}'],
    [['фио}}'], [{ code: 'template_tag_unopened', tag: 'фио', closing: '' }], 'no {{'],
    [['{{#пары}}'], [{ code: 'template_section_unclosed', tag: 'пары', closing: '' }], 'no end of the section'],
    [['{{/пары}}'], [{ code: 'template_section_unopened', tag: 'пары', closing: '' }], 'no beginning of the section'],
    [['{{#пары}}{{/пусто}}'], [{ code: 'template_section_mismatch', tag: 'пары', closing: 'пусто' }], 'another end'],
    [
      ['{{@фио}}'],
      [{ code: 'template_unknown_tag', tag: '@фио', suggestion: 'фио' }],
      'raw XML is not in the language',
    ],
    [
      ['{{constructor}}'],
      [{ code: 'template_unknown_tag', tag: 'constructor', suggestion: '' }],
      'members of objects are no tags',
    ],
    [
      ['{{фио.length}}'],
      [{ code: 'template_unknown_tag', tag: 'фио.length', suggestion: '' }],
      'nor are members of texts',
    ],
  ] as [string[], object[], string][])('%j %j (%s)', (lines, expected) => {
    expect(problems(data, ...lines)).toEqual(expected);
  });

  test('errors of both sorts in one answer', () => {
    const codes = problems(data, '{{темо}}', '{{фио | криво}}', '{{#пары}}', 'конец}}').map(({ code }) => code);
    expect(codes.sort()).toEqual([
      'template_section_unclosed',
      'template_tag_unopened',
      'template_unknown_filter',
      'template_unknown_tag',
    ]);
  });

  test('a section that begins in a table and ends outside is misplaced', () => {
    const result = fill(docx(tableRow('{{#пары}}', 'x'), paragraph('{{/пары}}')), data);
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'template_section_misplaced' }] });
  });

  test.each([
    [[], 'nothing'],
    [[1, 2, 3], 'not a zip'],
    [[...new TextEncoder().encode('<html>')], 'a page instead of a file'],
  ])('%j is not a .docx (%s)', (bytes) => {
    expect(fill(bytes, {})).toEqual({ ok: false, problems: [{ code: 'template_not_docx' }] });
  });
});
