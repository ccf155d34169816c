// Reads the paragraphs of a .docx as text with the place of each: of a template to check it, of a filled paper to show it.
import type { TemplatePart } from '../../domain/problem.ts';
import type { Zip } from './openTemplate.ts';

/** A stretch of text that is one piece of the XML; `at` is its place in the XML, which orders text of nested paragraphs. */
interface Stretch {
  readonly at: number;
  readonly text: string;
}

export interface Paragraph {
  readonly part: TemplatePart;
  /** As in TemplatePlace. */
  readonly paragraph: number;
  readonly table: number;
  readonly row: number;
  /** Innermost table or text box, so that two paragraphs in one can be told from two in different ones; 0 for neither. */
  readonly container: number;
  /** What ends a line inside of the paragraph is \n. */
  readonly stretches: readonly Stretch[];
}

export interface DocumentPart {
  readonly name: string;
  readonly part: TemplatePart;
  readonly paragraphs: readonly Paragraph[];
}

const PARTS: readonly (readonly [TemplatePart, RegExp])[] = [
  ['body', /^word\/document\.xml$/],
  ['header', /^word\/header\d*\.xml$/],
  ['footer', /^word\/footer\d*\.xml$/],
  ['footnote', /^word\/footnotes\.xml$/],
  ['endnote', /^word\/endnotes\.xml$/],
  ['comment', /^word\/comments\.xml$/],
  ['drawing', /^word\/(?:charts|diagrams)\/[^/]*\.xml$/],
  ['properties', /^docProps\/[^/]*\.xml$/],
];

/** The parts that hold text, the body first. */
export const readParts = (zip: Zip): DocumentPart[] =>
  PARTS.flatMap(([part, pattern]) =>
    Object.keys(zip.files)
      .filter((name) => pattern.test(name))
      .map((name) => ({ name, part, paragraphs: paragraphsOf(zip.file(name)?.asText() ?? '', part) })),
  );

export const textOfParagraph = ({ stretches }: Paragraph): string => stretches.map(({ text }) => text).join('');

const TEXT = /^(?:w|a|m):t$/;
const TABLE_OR_BOX = /^w:(?:tbl|txbxContent)$/;

type Open = { -readonly [Key in keyof Paragraph]: Paragraph[Key] } & { stretches: Stretch[] };

/** Word keeps a text box twice, the second time for old programs (mc:Fallback): that one is left out. */
function paragraphsOf(xml: string, part: TemplatePart): Paragraph[] {
  const all: Open[] = [];
  const open: Open[] = [];
  const containers: { id: number; isBox: boolean }[] = [];
  const counted = { container: 0, table: 0, row: 0, paragraph: 0 };
  const isLoose = part === 'properties' || part === 'drawing';
  let fallbacks = 0;
  let inText = isLoose;
  const begin = (): void => {
    const inTable = containers.some(({ isBox }) => !isBox);
    const { table, row } = inTable ? counted : { table: 0, row: 0 };
    const isBox = containers.some((container) => container.isBox);
    const container = containers.at(-1)?.id ?? 0;
    open.push({ part: isBox ? 'box' : part, paragraph: 0, table, row, container, stretches: [] });
    all.push(open[open.length - 1] as Open);
  };
  const end = (): void => {
    const paragraph = open.pop();
    if (paragraph === undefined || paragraph.table > 0 || textOfParagraph(paragraph).trim() === '') return;
    counted.paragraph += 1;
    paragraph.paragraph = counted.paragraph;
  };
  if (isLoose) begin();
  for (const { 0: token, 1: slash, 2: name = '', 3: selfClosed, index } of xml.matchAll(
    /<(\/?)([\w:]+)[^>]*?(\/?)>|<[^>]*>|[^<]+/g,
  )) {
    const isStart = slash === '' && selfClosed === '';
    if (name === 'mc:Fallback') fallbacks += isStart ? 1 : -1;
    else if (fallbacks > 0) continue;
    else if (name === '') {
      if (inText && !token.startsWith('<')) open.at(-1)?.stretches.push({ at: index, text: decoded(token) });
    } else if (isLoose) {
      // Between two elements of properties or of a drawing no text goes on.
      if (!isStart) open.at(-1)?.stretches.push({ at: index, text: '\n' });
    } else if (TEXT.test(name)) inText = isStart;
    else if (name === 'w:br' || name === 'w:cr') open.at(-1)?.stretches.push({ at: index, text: '\n' });
    else if (name === 'w:tab' && selfClosed === '/') open.at(-1)?.stretches.push({ at: index, text: '\t' });
    else if (name === 'w:p' && selfClosed === '') isStart ? begin() : end();
    else if (TABLE_OR_BOX.test(name)) {
      if (!isStart) containers.pop();
      else {
        const isBox = name === 'w:txbxContent';
        if (!isBox && containers.every((container) => container.isBox)) {
          counted.table += 1;
          counted.row = 0;
        }
        counted.container += 1;
        containers.push({ id: counted.container, isBox });
      }
    } else if (name === 'w:tr' && isStart && containers.filter(({ isBox }) => !isBox).length === 1) counted.row += 1;
  }
  return all;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const point = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
    return Number.isNaN(point) ? (ENTITIES[name] ?? whole) : String.fromCodePoint(point);
  });
