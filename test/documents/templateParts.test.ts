// Where tags of a template may stand: what is filled there, and the place that a problem there is told with.
import { describe, expect, test } from '@jest/globals';
import { fillDocument } from '../../src/documents/fill.ts';
import type { TagRecord } from '../../src/documents/tags/value.ts';
import { documentXml, docx, docxOf, paragraph, table, tableRow, textBox } from './docx.ts';
import { libraries } from './libraries.ts';

const data: TagRecord = { фио: 'Ручьёв', пары: [{ тема: 'x', цели: ['y'] }] };

const placed = (template: Uint8Array) => {
  const result = fillDocument(libraries, template, data);
  return result.ok ? [] : result.problems.map(({ code, templatePlace }) => ({ code, ...templatePlace }));
};

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const BOXED = `<w:p>${run('Перед надписью {{фио}} ')}<w:r>${textBox(paragraph('в надписи {{фио}}'))}</w:r>${run('после')}</w:p>`;

describe('a tag is filled', () => {
  test.each([
    ['word/header1.xml', 'header'],
    ['word/footer2.xml', 'footer'],
    ['word/footnotes.xml', 'footnotes'],
  ] as const)('in %s', (name, part) => {
    const result = fillDocument(libraries, docxOf({ body: paragraph('x'), [part]: paragraph('от {{фио}}') }), data);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(documentXml(result.value.bytes, name)).toContain('от Ручьёв');
  });

  test('in a text box, and the same in what old programs show of it', () => {
    const result = fillDocument(libraries, docx(BOXED), data);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const xml = documentXml(result.value.bytes);
    expect(xml.match(/в надписи Ручьёв/g)).toHaveLength(2);
    expect(xml).toContain('Перед надписью Ручьёв');
  });

  test('inside of a loop that goes round the text box in one paragraph', () => {
    const box = textBox(paragraph('{{тема}}'));
    const result = fillDocument(
      libraries,
      docx(`<w:p>${run('{{#пары}}')}<w:r>${box}</w:r>${run('{{/пары}}')}</w:p>`),
      data,
    );
    expect(result).toMatchObject({ ok: true });
  });

  test.each([
    ['{¦{ф¦ио}¦}', 'cut by Word in the middle of braces and name'],
    ['{{фио¦ | прочерк¦ 9¦}}', 'cut in a filter'],
  ])('when it is %s (%s)', (text) => {
    const result = fillDocument(libraries, docx(paragraph(text)), data);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(documentXml(result.value.bytes).replace(/<[^>]+>/g, '')).toBe('Ручьёв');
  });

  test('when it is bold in the middle, with marks of spelling and a bookmark', () => {
    const bold = `<w:r><w:rPr><w:b/></w:rPr><w:t>ф</w:t></w:r>`;
    const xml = `<w:p>${run('{{')}<w:proofErr w:type="spellStart"/>${bold}<w:bookmarkStart w:id="0" w:name="a"/>${run('ио}}')}</w:p>`;
    const result = fillDocument(libraries, docx(xml), data);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(documentXml(result.value.bytes).replace(/<[^>]+>/g, '')).toBe('Ручьёв');
  });
});

describe('a problem is told with its place', () => {
  const place = { part: 'body', paragraph: 0, table: 0, row: 0 };
  test.each<[string, Uint8Array, object[]]>([
    [
      'paragraphs that show nothing and those of tables are not counted',
      docx(paragraph('а'), paragraph(' '), tableRow('б'), paragraph('в {{фоо}}')),
      [{ code: 'template_unknown_tag', ...place, paragraph: 2, near: 'в {{фоо}}' }],
    ],
    [
      'the second row of the second table',
      docx(tableRow('а'), table(['б'], ['в', 'г {{фоо}}'])),
      [{ code: 'template_unknown_tag', ...place, table: 2, row: 2, near: 'г {{фоо}}' }],
    ],
    [
      'header, footer and footnote',
      docxOf({
        body: paragraph('x'),
        header: paragraph('{{а}}'),
        footer: paragraph('{{б}}'),
        footnotes: `<w:footnote w:id="1">${paragraph('{{в')}</w:footnote>`,
      }),
      [
        { code: 'template_unknown_tag', ...place, part: 'header', paragraph: 1, near: '{{а}}' },
        { code: 'template_unknown_tag', ...place, part: 'footer', paragraph: 1, near: '{{б}}' },
        { code: 'template_tag_unclosed', ...place, part: 'footnote', paragraph: 1, near: '{{в' },
      ],
    ],
    [
      'a text box is told once, after what stands before it',
      docx(BOXED.replaceAll('{{фио}}', '{{фоо}}')),
      [
        { code: 'template_unknown_tag', ...place, paragraph: 2, near: 'Перед надписью {{фоо}} после' },
        { code: 'template_unknown_tag', ...place, part: 'box', paragraph: 1, near: 'в надписи {{фоо}}' },
      ],
    ],
    [
      'where nothing is filled or would travel on unseen',
      docxOf(
        { body: paragraph('x'), endnotes: paragraph('{{фио}}'), comments: paragraph('сюда {{фио}}') },
        { 'docProps/core.xml': '<?xml version="1.0"?><a><dc:title>Приказ {{фио}}</dc:title><b>y</b></a>' },
      ),
      [
        { code: 'template_tag_out_of_reach', ...place, part: 'endnote', paragraph: 1, near: '{{фио}}' },
        { code: 'template_tag_out_of_reach', ...place, part: 'comment', paragraph: 1, near: 'сюда {{фио}}' },
        { code: 'template_tag_out_of_reach', ...place, part: 'properties', near: 'Приказ {{фио}} y' },
      ],
    ],
    [
      'a paragraph ends between the braces: told once, the text after it is read on',
      docx(paragraph('для {{фио |'), paragraph('дательный}} и {{фоо}}')),
      [
        { code: 'template_unknown_tag', ...place, paragraph: 2, near: 'дательный}} и {{фоо}}' },
        { code: 'template_tag_split', ...place, paragraph: 1, near: 'для {{фио |' },
      ],
    ],
    [
      'a line ends between the braces',
      docx(`<w:p><w:r><w:t>{{ф</w:t><w:br/><w:t>ио}}</w:t></w:r></w:p>`),
      [{ code: 'template_tag_split', ...place, paragraph: 1, near: '{{ф ио}}' }],
    ],
    [
      'a counter in a text box, which is in the file twice',
      docx(`<w:p><w:r>${textBox(paragraph('{{пункт}}. {{фио}}'))}</w:r></w:p>`, paragraph('{{пункт}}')),
      [{ code: 'template_tag_out_of_reach', ...place, part: 'box', paragraph: 1, near: '{{пункт}}. {{фио}}' }],
    ],
    [
      'an unclosed loop is told where it begins',
      docx(paragraph('а {{#пары}}'), paragraph('б')),
      [{ code: 'template_section_unclosed', ...place, paragraph: 1, near: 'а {{#пары}}' }],
    ],
    [
      'a loop from a text box out of it',
      docx(`<w:p><w:r>${textBox(paragraph('{{#пары}}'))}</w:r>${run('{{/пары}}')}</w:p>`),
      [{ code: 'template_section_misplaced', ...place, part: 'box', paragraph: 1, near: '{{#пары}}' }],
    ],
    [
      'entities of the XML are characters',
      docx(paragraph('«А & Б» <{{фоо}}>')),
      [{ code: 'template_unknown_tag', ...place, paragraph: 1, near: '«А & Б» <{{фоо}}>' }],
    ],
  ])('%s', (_why, template, expected) => {
    const found = placed(template);
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  test('a long paragraph is cut to 60 characters round the tag', () => {
    const [found] = placed(docx(paragraph(`${'а'.repeat(300)} {{фоо}} ${'б'.repeat(300)}`))) as { near?: string }[];
    expect(found?.near).toMatch(/^а{18,20} \{\{фоо\}\} б+$/);
    expect(found?.near?.length).toBeLessThanOrEqual(60);
  });
});

describe('what cannot be a template', () => {
  const code = (bytes: Uint8Array | readonly number[]) => {
    const result = fillDocument(libraries, bytes, data);
    return result.ok ? null : result.problems;
  };
  const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];

  test.each<[string, Uint8Array | readonly number[], object]>([
    ['a PDF', bytesOf('%PDF-1.7'), { code: 'template_not_docx' }],
    ['a Word file of before 2007', [0xd0, 0xcf, 0x11, 0xe0], { code: 'template_not_docx' }],
    ['an .odt or an .xlsx', docxOf({}, { 'content.xml': '<x/>' }), { code: 'template_not_docx' }],
    ['an emptied one', docx(paragraph(''), paragraph(' ')), { code: 'template_empty' }],
    ['a comment only', docxOf({ body: paragraph(''), comments: paragraph('x') }), { code: 'template_empty' }],
    [
      'one with macros',
      docxOf({ body: paragraph('x') }, { 'word/vbaProject.bin': 'Sub' }),
      { code: 'template_macros' },
    ],
    [
      'one with large pictures',
      new Uint8Array(6 * 1024 * 1024 + 1),
      { code: 'template_too_big', data: { size: 7, limit: 5 } },
    ],
  ])('%s is refused', (_what, bytes, problem) => {
    expect(code(bytes)).toEqual([problem]);
  });

  test('text in a header is enough', () => {
    expect(code(docxOf({ body: paragraph(''), header: paragraph('{{фио}}') }))).toBeNull();
  });
});
