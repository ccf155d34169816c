// A template as data (src/documents/templates) → .docx by the `docx` library: paragraphs, tables and page breaks only, so that Google Docs keeps them.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import PizZip from 'pizzip';
import { LOOKS } from './styles.mjs';

const FONT = 'Times New Roman';
// Left 30 mm: orders are kept longer than ten years.
const MARGINS = { top: 20, right: 10, bottom: 20, left: 30, header: 10, footer: 10 };
/** Between the columns of a table without lines, so that a long text does not run into the next one. */
const GAP = 3;
const CREATED = '2025-01-01T00:00:00Z';

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
};
const mm = convertMillimetersToTwip;

/** Bytes of the .docx of one template; the same template gives the same bytes. */
export async function compileTemplate(template) {
  const document = new Document({
    creator: 'Nastavnik',
    lastModifiedBy: 'Nastavnik',
    title: template.title,
    description: '',
    styles: { default: { document: { run: { font: FONT, size: template.size * 2, language: { value: 'ru-RU' } } } } },
    sections: [
      {
        properties: {
          titlePage: template.pageNumbers,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: Object.fromEntries(Object.entries(MARGINS).map(([side, value]) => [side, mm(value)])),
          },
        },
        ...(template.pageNumbers
          ? { headers: { default: pageNumber(), first: new Header({ children: [new Paragraph('')] }) } }
          : {}),
        children: withHints(withSignatures(template.blocks)).map((block) => compileBlock(block, template.size)),
      },
    ],
  });
  return repeatable(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** Rows of a table, with all their paragraphs kept with what follows from the row `from` to the row `until`, which is not. */
const keptRows = (rows, from, until) =>
  rows.map((cells, at) =>
    at < from || at >= until ? cells : cells.map((cell) => cell.map((paragraph) => ({ ...paragraph, keep: true }))),
  );

const isSigned = (block) =>
  block.block === 'table' &&
  (block.signed || (!block.borders && block.rows.flat(2).some(({ style }) => style === 'signature')));

/** Signatures stand on one page, and never alone on it: what is above keeps with them. A paragraph of tags disappears. */
function withSignatures(blocks) {
  const kept = [...blocks];
  blocks.forEach((block, at) => {
    if (!isSigned(block)) return;
    kept[at] = { ...kept[at], rows: keptRows(kept[at].rows, 0, block.rows.length - 1) };
    for (const above of abovePlaces(blocks, at)) {
      const { block: kind, rows } = kept[above];
      if (kind === 'paragraph') kept[above] = { ...kept[above], keep: true };
      if (kind === 'table') kept[above] = { ...kept[above], rows: keptRows(rows, rows.length - 1, rows.length) };
    }
  });
  return kept;
}

/** Places above a block, upwards, up to the first that says anything. */
function abovePlaces(blocks, at) {
  const places = blocks.slice(0, at).flatMap(({ style }, place) => (style === 'tag' ? [] : [place]));
  const first = places.findLastIndex((place) => blocks[place].text !== '');
  return places.slice(Math.max(0, first));
}

/** What a line is for stands under it, on the same page. */
const withHints = (blocks) =>
  blocks.map((block, at) =>
    block.style === 'line' && blocks[at + 1]?.style === 'lineHint' ? { ...block, keep: true } : block,
  );

const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 24 })],
      }),
    ],
  });

function compileBlock(block, size) {
  // As low as a line can be: on a full page a higher one would not fit, and an empty page would follow. A PageBreak is a run
  // already: within another one it would not be read.
  if (block.block === 'pageBreak')
    return new Paragraph({
      children: [new PageBreak()],
      run: { size: 2 },
      spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    });
  return block.block === 'table' ? compileTable(block, size) : compileParagraph(block, size);
}

function compileParagraph({ style, text, keep }, bodySize) {
  const look = LOOKS[style];
  if (look === undefined) throw new Error(`Style ${style} is not described in styles.mjs`);
  return new Paragraph({
    alignment: ALIGN[look.align ?? 'left'],
    keepNext: keep ?? look.keepNext ?? false,
    indent: { left: mm(look.indent ?? 0), firstLine: mm(look.firstLine ?? 0), right: mm(look.rightIndent ?? 0) },
    spacing: {
      before: mm(look.before ?? 0),
      after: mm(look.after ?? 0),
      line: Math.round(240 * (look.line ?? 1)),
      // Word takes a missing rule for this one, LibreOffice for an exact height.
      lineRule: LineRuleType.AUTO,
    },
    children: [
      new TextRun({
        text,
        font: FONT,
        size: (look.size ?? bodySize) * 2,
        bold: look.bold ?? false,
        italics: look.italics ?? false,
      }),
    ],
  });
}

function compileTable({ widths, borders, headerRows, rows }, size) {
  const line = {
    style: borders ? BorderStyle.SINGLE : BorderStyle.NONE,
    size: borders ? 4 : 0,
    color: borders ? '000000' : 'auto',
  };
  const total = widths.reduce((sum, width) => sum + width, 0);
  const sides = { top: line, bottom: line, left: line, right: line };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(total), type: WidthType.DXA },
    columnWidths: widths.map((width) => mm(width)),
    borders: { ...sides, insideHorizontal: line, insideVertical: line },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          tableHeader: at < headerRows,
          cantSplit: true,
          children: cells.map(
            (paragraphs, column) =>
              new TableCell({
                width: { size: mm(cells.length === 1 ? total : widths[column]), type: WidthType.DXA },
                ...(cells.length === 1 ? { columnSpan: widths.length } : {}),
                borders: sides,
                margins: {
                  left: mm(borders ? 1 : 0),
                  right: mm(borders ? 1 : column < cells.length - 1 ? GAP : 0),
                  top: mm(borders ? 0.5 : 0),
                  bottom: mm(borders ? 0.5 : 0),
                },
                children: paragraphs.map((paragraph) => compileParagraph(paragraph, size)),
              }),
          ),
        }),
    ),
  });
}

/** The library writes the hour of making into the properties and into the zip; a build has to be the same every time. */
function repeatable(bytes) {
  const zip = new PizZip(bytes);
  const core = zip.file('docProps/core.xml').asText();
  zip.file('docProps/core.xml', core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, CREATED));
  // Local fields, because a zip stores local time: the same in every time zone.
  for (const file of Object.values(zip.files)) file.date = new Date(2025, 0, 1);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
