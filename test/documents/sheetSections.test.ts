// Several papers in one file: where pages are numbered, each is a section of its own and counts from one.
import { expect, test } from '@jest/globals';
import { fillDocument } from '../../src/documents/fill.ts';
import { documentXml, docxOf, PAGE_BREAK, paragraph } from './docx.ts';
import { libraries } from './libraries.ts';

const NUMBER = '<w:p><w:r><w:instrText xml:space="preserve">PAGE</w:instrText></w:r></w:p>';
const REFERENCE = '<w:headerReference w:type="default" r:id="rId7"/>';
const SIZE = '<w:pgSz w:w="11905" w:h="16837"/><w:pgMar w:top="1133"/>';
const section = (inside: string): string => `<w:sectPr>${inside}</w:sectPr>`;
const PLAIN = section(`${REFERENCE}${SIZE}<w:titlePg/>`);
const FIRST = section(`${REFERENCE}${SIZE}<w:pgNumType w:start="1"/><w:titlePg/>`);
const NEXT = section(`${SIZE}<w:pgNumType w:start="1"/><w:titlePg/>`);
/** As Google writes an empty paragraph with a page break. */
const GOOGLE_BREAK =
  '<w:p w:rsidR="00000000" w:rsidP="00000000"><w:pPr><w:rPr/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>';

const papersOf = (breaks: string, end: string): string =>
  [
    paragraph('{{#листы}}'),
    paragraph('{{^Первый}}'),
    breaks,
    paragraph('{{/первый}}'),
    paragraph('{{имя}}'),
    paragraph('{{/листы}}'),
    end,
  ].join('');

const bodyOf = (body: string, header = NUMBER): string => {
  const sheets = ['А', 'Б', 'В'].map((имя, at) => ({ имя, первый: at === 0 }));
  const filled = fillDocument(libraries, docxOf({ body, header }), { листы: sheets });
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return documentXml(filled.value.bytes);
};

const sectionsOf = (xml: string): readonly string[] => xml.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
const breaksIn = (xml: string): number => xml.split('w:type="page"').length - 1;

test.each<[string, string, string, readonly string[]]>([
  ['of a page break', PAGE_BREAK, PLAIN, [FIRST, NEXT, FIRST]],
  ['of a page break as Google writes it', GOOGLE_BREAK, PLAIN, [FIRST, NEXT, FIRST]],
  [
    'of a template without a first page of its own',
    PAGE_BREAK,
    section(`${REFERENCE}${SIZE}<w:docGrid/>`),
    [
      section(`${REFERENCE}${SIZE}<w:pgNumType w:start="1"/><w:docGrid/>`),
      section(`${SIZE}<w:pgNumType w:start="1"/><w:docGrid/>`),
      section(`${REFERENCE}${SIZE}<w:pgNumType w:start="1"/><w:docGrid/>`),
    ],
  ],
  [
    'begins on a new page and with one, whatever the template says',
    PAGE_BREAK,
    section(`${REFERENCE}<w:type w:val="continuous"/>${SIZE}<w:pgNumType w:fmt="decimal" w:start="5"/><w:cols/>`),
    [
      section(`${REFERENCE}${SIZE}<w:pgNumType w:start="1" w:fmt="decimal"/><w:cols/>`),
      section(`${SIZE}<w:pgNumType w:start="1" w:fmt="decimal"/><w:cols/>`),
      section(`${REFERENCE}${SIZE}<w:pgNumType w:start="1" w:fmt="decimal"/><w:cols/>`),
    ],
  ],
])('a section %s', (_why, breaks, end, sections) => {
  const xml = bodyOf(papersOf(breaks, end));
  expect(sectionsOf(xml)).toEqual(sections);
  expect(breaksIn(xml)).toBe(0);
  expect(xml).not.toContain('rsidR="00AB5EC7"');
  // Each ends in a paragraph of its own, properties of the paragraph before it and nothing behind it but the text of the break.
  expect(
    xml.match(/<w:p>(?:<w:pPr>)(?:<w:rPr\/>)?<w:sectPr>.*?<\/w:sectPr><\/w:pPr><w:r><\/w:r><\/w:p>/gs),
  ).toHaveLength(2);
});

test.each<[string, string, string]>([
  ['no page numbers are printed', papersOf(PAGE_BREAK, PLAIN), paragraph('Школа')],
  ['the template has sections of its own', papersOf(PAGE_BREAK, `<w:p><w:pPr>${PLAIN}</w:pPr></w:p>${PLAIN}`), NUMBER],
  ['the break stands in a line of text', papersOf(PAGE_BREAK.replace('<w:br', '<w:t>с</w:t><w:br'), PLAIN), NUMBER],
  ['two breaks leave an empty page on purpose', papersOf(PAGE_BREAK + PAGE_BREAK, PLAIN), NUMBER],
])('a page break stays when %s', (_why, body, header) => {
  const xml = bodyOf(body, header);
  expect(breaksIn(xml)).toBe(2 * (body.split('w:type="page"').length - 1));
  expect(xml).not.toContain('w:pgNumType');
});

test('what a person typed is no section', () => {
  const body = papersOf(PAGE_BREAK, PLAIN);
  const typed = '<w:p w:rsidR="00AB5EC7">Иванов</w:p>';
  const filled = fillDocument(libraries, docxOf({ body, header: NUMBER }), { листы: [{ имя: typed, первый: true }] });
  expect(filled).toMatchObject({ ok: true });
  expect(filled.ok && sectionsOf(documentXml(filled.value.bytes))).toEqual([PLAIN]);
});
