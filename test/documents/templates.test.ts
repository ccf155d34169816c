// The shipped templates: legal references come from the catalogue, numbers and dates are never typed, a build repeats to the byte.
import { describe, expect, jest, test } from '@jest/globals';
import { LEGAL_ACTS } from '../../src/documents/legal.ts';
import type { Block, Template } from '../../src/documents/templates/block.ts';
import { SHIPPED_TEMPLATES } from '../../src/documents/templates/shipped.ts';
import { buildTemplates } from '../../tools/templates/build.mjs';
import { LOOKS } from '../../tools/templates/styles.mjs';
import { documentXml, headersOf } from './docx.ts';
import { templates } from './filledPapers.ts';

const paragraphs = (block: Block) =>
  block.block === 'paragraph' ? [block] : block.block === 'table' ? block.rows.flat(2) : [];

const prose = (template: Template): string =>
  template.blocks
    .flatMap(paragraphs)
    .map(({ text }) => text.replace(/\{\{.*?\}\}/g, ''))
    .join('\n');

/** A row that stands once for each item of a list: its first cell opens the list and its last one closes it. */
const isRepeated = (cells: readonly (readonly { readonly text: string }[])[]): boolean =>
  /^\{\{#/.test(cells[0]?.[0]?.text ?? '') && /\{\{\/[^}]*\}\}$/.test(cells.at(-1)?.at(-1)?.text ?? '');

/** Blocks of the body of a .docx, one for each block of its template. */
const partsOf = (xml: string): string[] =>
  xml.replace(/<w:sectPr>.*/s, '').match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gs) ?? [];

/** Every paragraph of it stays on the page of the next. */
const isKept = (part = ''): boolean =>
  (part.match(/<w:keepNext\/>/g) ?? []).length === (part.match(/<w:p>/g) ?? []).length && part !== '';

const HEADINGS = new Set(['heading', 'subheading', 'cover', 'title', 'part', 'command']);

describe.each(Object.entries(SHIPPED_TEMPLATES))('%s', (name, template) => {
  const xml = documentXml(templates[name as keyof typeof templates]);

  test('breaks pages where its blocks say so', () => {
    const breaks = template.blocks.filter(({ block }) => block === 'pageBreak').length;
    expect(
      xml.match(/<w:p><w:pPr>(?:(?!<w:r>).)*<\/w:pPr><w:r><w:br w:type="page"\/><\/w:r><\/w:p>/g) ?? [],
    ).toHaveLength(breaks);
    // A run within a run is passed over by Word and by LibreOffice, with all that is in it.
    expect(xml).not.toMatch(/<w:r>(?:(?!<\/w:r>).)*<w:r>/s);
  });

  test('repeats the heading of every table that grows with a list, and splits no row', () => {
    for (const block of template.blocks) {
      if (block.block !== 'table' || !block.borders) continue;
      if (block.rows.some(isRepeated)) expect(block.headerRows).toBeGreaterThan(0);
    }
    for (const table of xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [])
      expect(table.match(/<w:cantSplit\/>/g)).toHaveLength((table.match(/<w:tr>/g) ?? []).length);
  });

  test('leaves the margins of an A4 sheet of office work, with the number of the page in the upper one', () => {
    const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect(sections).toHaveLength(1);
    const [section = ''] = sections;
    const numberOf = (attribute: string) => Number(section.match(new RegExp(`w:${attribute}="(\\d+)"`))?.[1]);
    // Twentieths of a point: 210 × 297 mm, and at least 20, 10, 20 and 20 mm (ГОСТ Р 7.0.97-2016, 3.4).
    expect([numberOf('w'), numberOf('h')].map((one) => Math.round((one / 1440) * 25.4))).toEqual([210, 297]);
    const margins = ['top', 'right', 'bottom', 'left', 'header'].map((side) => (numberOf(side) / 1440) * 25.4);
    expect(margins.map(Math.round)).toEqual([20, 10, 20, 30, 10]);
    const shown = headersOf(templates[name as keyof typeof templates]).filter((header) => header.includes('PAGE'));
    expect(shown).toHaveLength(template.pageNumbers ? 1 : 0);
    for (const header of shown)
      expect(header).toMatch(/<w:jc w:val="center"\/>.*fldCharType="begin".*PAGE.*fldCharType="end"/s);
    // The first page has no number.
    expect(section.includes('<w:titlePg/>')).toBe(template.pageNumbers);
    if (template.pageNumbers) expect(section).toMatch(/<w:headerReference[^>]*w:type="first"/);
  });

  test('types no legal act by hand', () => {
    expect(prose(template)).not.toMatch(/ФЗ|Р-145|МР-42|АЗ-1128|Трудов\S+ кодекс|№\s?\d|\d{2}\.\d{2}\.\d{4}/);
  });

  test('leaves no signature alone on a page and no heading at the foot of one', () => {
    const parts = partsOf(xml);
    expect(parts).toHaveLength(template.blocks.length);
    template.blocks.forEach((block, at) => {
      const isHeading = block.block === 'paragraph' && HEADINGS.has(block.style);
      if (isHeading) expect([block.text, isKept(parts[at])]).toEqual([block.text, true]);
      const isSigned = block.block === 'table' && paragraphs(block).some(({ style }) => style === 'signature');
      if (!isSigned || block.borders) return;
      const said = template.blocks
        .slice(0, at)
        .findLastIndex((one) => one.block !== 'paragraph' || (one.style !== 'tag' && one.text !== ''));
      const isTag = (place: number): boolean => {
        const one = template.blocks[place];
        return one?.block === 'paragraph' && one.style === 'tag';
      };
      for (let above = said; above < at; above += 1) {
        const last = parts[above]?.match(/<w:tr>.*?<\/w:tr>/gs)?.at(-1) ?? parts[above];
        expect([above, isTag(above) || isKept(last)]).toEqual([above, true]);
      }
      for (const row of parts[at]?.match(/<w:tr>.*?<\/w:tr>/gs)?.slice(0, -1) ?? []) expect(isKept(row)).toBe(true);
    });
  });

  test('leaves no line without what it is for', () => {
    const parts = partsOf(xml);
    template.blocks.forEach((block, at) => {
      const next = template.blocks[at + 1];
      const isHinted = next?.block === 'paragraph' && next.style === 'lineHint';
      if (isHinted && block.block === 'paragraph' && block.style === 'line')
        expect([at, isKept(parts[at])]).toEqual([at, true]);
    });
  });

  test('uses only styles that have a look', () => {
    for (const { style } of template.blocks.flatMap(paragraphs)) expect(Object.keys(LOOKS)).toContain(style);
  });

  test('fills the width of the page in every table', () => {
    for (const block of template.blocks) {
      if (block.block === 'table') expect(block.widths.reduce((sum, width) => sum + width, 0)).toBe(170);
    }
  });
});

test('the catalogue names every act once and no act by a tag that the language cannot read', () => {
  expect(new Set(LEGAL_ACTS.map(({ tag }) => tag)).size).toBe(LEGAL_ACTS.length);
  for (const { tag } of LEGAL_ACTS) expect(tag).not.toMatch(/[.|#^/{}]/);
});

describe('the shipped templates', () => {
  test('are the same bytes at every build and carry a fixed date', async () => {
    // Another day: two builds within the two seconds that a zip tells apart would be equal anyway.
    jest.useFakeTimers({ now: Date.UTC(2040, 0, 1), advanceTimers: true });
    try {
      expect(await buildTemplates()).toEqual(templates);
    } finally {
      jest.useRealTimers();
    }
  });
});
