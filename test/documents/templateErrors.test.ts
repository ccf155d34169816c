// What is wrong with a template: all of it in one answer, and nothing is filled.
import { describe, expect, test } from '@jest/globals';
import { fillDocument } from '../../src/documents/fill.ts';
import { parseName } from '../../src/documents/tags/nameText.ts';
import { dayValue, type TagRecord } from '../../src/documents/tags/value.ts';
import { docx, paragraph, tableRow } from './docx.ts';
import { libraries } from './libraries.ts';

const fill = (template: Uint8Array | readonly number[], data: TagRecord) => fillDocument(libraries, template, data);

const problems = (data: TagRecord, ...lines: string[]) => {
  const result = fill(docx(...lines.map((line) => paragraph(line))), data);
  return result.ok ? [] : result.problems.map(({ code, data: details }) => ({ code, ...details }));
};

describe('all errors of a template come at once', () => {
  const data: TagRecord = {
    пары: [{ тема: 'x', люди: [{ имя: 'y' }], наставник: { фио: parseName('Ручьёв Павел Ильич') } }],
    пусто: [],
    фио: 'текст',
    число: 3,
    нет: null,
    встречи: [{ день: null }, { день: dayValue('2025-09-01') }],
  };
  test.each([
    [['{{темо}}'], [{ code: 'template_unknown_tag', tag: 'темо', suggestion: '' }], 'nothing like it outside of loops'],
    [['{{тема}}'], [{ code: 'template_tag_in_loop', tag: 'тема', loop: 'пары' }], 'outside of its loop'],
    [
      ['{{#люди}}{{имя}}{{/люди}}'],
      [{ code: 'template_tag_in_loop', tag: 'люди', loop: 'пары' }],
      'a loop outside of its loop',
    ],
    [
      ['{{имя | дательный}}'],
      [{ code: 'template_tag_in_loop', tag: 'имя | дательный', loop: 'пары → люди' }],
      'two loops deep',
    ],
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
    [['{{#пусто}}{{пары}}{{/пусто}}'], [], 'an item may have the name of a list that stands outside'],
    [['{{#нет}}{{что угодно}}{{/нет}}'], [], 'neither does an empty value'],
    [
      ['{{#встречи}}{{#день}}{{чт угодно}}{{/день}}{{/встречи}}'],
      [{ code: 'template_unknown_tag', tag: 'чт угодно', suggestion: '' }],
      'a day that some have is a condition, and what stands in it is printed for them',
    ],
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
    [
      ['{{#пары | дательный}}{{тема}}{{/пары}}'],
      [{ code: 'template_filter_not_applicable', tag: 'пары', filter: 'дательный' }],
      'a section has no forms',
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
    [['{{фио'], [{ code: 'template_tag_unclosed', tag: 'фио' }], 'no }}'],
    [['фио}}'], [{ code: 'template_tag_unopened', tag: 'фио' }], 'no {{'],
    [['{{#пары}}'], [{ code: 'template_section_unclosed', tag: 'пары', closing: '' }], 'no end of the section'],
    [['{{/пары}}'], [{ code: 'template_section_unopened', tag: 'пары', closing: '' }], 'no beginning of the section'],
    [
      ['{{#пары}}{{#люди}}{{/пары}}{{/люди}}'],
      [{ code: 'template_section_misplaced', tag: 'люди', closing: '' }],
      'two sections cross: told once',
    ],
    [
      ['{{#пары}}{{#люди}}{{/пары}}', '{{#нет}}'],
      [
        { code: 'template_section_unclosed', tag: 'люди', closing: '' },
        { code: 'template_section_unclosed', tag: 'нет', closing: '' },
      ],
      'an inner one is not closed, another never',
    ],
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
