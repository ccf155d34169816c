// Papers that one file holds one after another: where pages are numbered, each becomes a section of its own and counts from one.
import { sectionMark } from '../tags/sectionMark.ts';
import type { Zip } from './openTemplate.ts';

const BODY = 'word/document.xml';
/** Names a paragraph between two readings of the file: nothing else of it comes out of the filling as it went in. */
const MARK = 'w:rsidR="00AB5EC7"';
const PARAGRAPH = /<w:p(?=[\s>])[^>]*>(?:(?!<w:p[\s>]).)*?<\/w:p>/gsu;
const MARKED = new RegExp(`<w:p ${MARK}>.*?</w:p>`, 'gsu');
const PAGE_BREAK = /<w:br w:type="page"\s*\/>/u;
const SECTION = /<w:sectPr[\s>].*?<\/w:sectPr>/gsu;
/** The condition in front of every paper but the first, as templates have it. */
const NOT_FIRST = 'первый';

const textOf = (paragraph: string): string => paragraph.replace(/<[^>]*>/gu, '').trim();

/** `^первый` of a paragraph that is nothing but the mark of a section; '' of any other. */
const markOf = (paragraph: string): string => {
  const raw = /^\{\{([^{}]*)\}\}$/u.exec(textOf(paragraph))?.[1];
  const mark = raw === undefined ? null : sectionMark(raw);
  return mark === null ? '' : mark.sign + mark.name;
};

const showsPageNumber = (zip: Zip): boolean =>
  Object.keys(zip.files).some(
    (name) => /^word\/(?:header|footer)\d*\.xml$/u.test(name) && /\bPAGE\b/u.test(zip.file(name)?.asText() ?? ''),
  );

const withoutBreak = (paragraph: string): string =>
  paragraph.replace(PAGE_BREAK, '').replace(/^<w:p(?:\s[^>]*)?>/u, `<w:p ${MARK}>`);

/**
 * Marks the page breaks between papers, which filling repeats. Left as they are: a template without page numbers, one with
 * sections of its own, and a break that does not stand alone between {{^первый}} and {{/первый}}.
 */
export const markSheets = (zip: Zip): void => {
  const xml = zip.file(BODY)?.asText() ?? '';
  if (!PAGE_BREAK.test(xml) || xml.match(SECTION)?.length !== 1 || !showsPageNumber(zip)) return;
  const paragraphs = [...xml.matchAll(PARAGRAPH)];
  const found = paragraphs.filter(
    ({ 0: paragraph }, at) =>
      PAGE_BREAK.test(paragraph) &&
      textOf(paragraph) === '' &&
      markOf(paragraphs[at - 1]?.[0] ?? '') === `^${NOT_FIRST}` &&
      markOf(paragraphs[at + 1]?.[0] ?? '') === `/${NOT_FIRST}`,
  );
  let marked = xml;
  for (const { 0: paragraph, index } of found.reverse())
    marked = marked.slice(0, index) + withoutBreak(paragraph) + marked.slice(index + paragraph.length);
  if (found.length > 0) zip.file(BODY, marked);
};

/** The elements that the schema has behind the numbering of pages. */
const AFTER_NUMBERING =
  /(?=<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings)\b|<\/w:sectPr>)/u;

/** A section that begins on a new page with the number one; elements stand in the order of the schema. */
const restarted = (section: string): string => {
  const bare = section.replace(/<w:type\b[^>]*\/>/u, '');
  const numbering = /<w:pgNumType\b([^>]*?)\s*\/>/u.exec(bare);
  if (numbering === null) return bare.replace(AFTER_NUMBERING, '<w:pgNumType w:start="1"/>');
  const others = (numbering[1] ?? '').replace(/\s*w:start="\d*"/u, '');
  return bare.replace(numbering[0], `<w:pgNumType w:start="1"${others}/>`);
};

/** What a section does not say of its headers and footers is as in the one before it. */
const withoutReferences = (section: string): string => section.replace(/<w:(?:header|footer)Reference\b[^>]*\/>/gu, '');

const withSection = (paragraph: string, section: string): string => {
  const plain = paragraph.replace(` ${MARK}`, '').replace('<w:pPr/>', '');
  return plain.includes('</w:pPr>')
    ? plain.replace('</w:pPr>', () => `${section}</w:pPr>`)
    : plain.replace('<w:p>', () => `<w:p><w:pPr>${section}</w:pPr>`);
};

/** Turns what `markSheets` has marked into the ends of sections, in the filled file. */
export const sectionSheets = (zip: Zip): void => {
  const xml = zip.file(BODY)?.asText() ?? '';
  const own = xml.match(SECTION)?.at(-1);
  if (own === undefined || !xml.includes(MARK)) return;
  const first = restarted(own);
  const next = withoutReferences(first);
  let isFirst = true;
  const parted = xml.replace(MARKED, (paragraph) => {
    const section = isFirst ? first : next;
    isFirst = false;
    return withSection(paragraph, section);
  });
  const last = parted.lastIndexOf(own);
  zip.file(BODY, parted.slice(0, last) + (isFirst ? own : first) + parted.slice(last + own.length));
};
