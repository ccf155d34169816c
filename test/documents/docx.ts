// A .docx of a few paragraphs or rows for a test, and the text of any .docx with tables and page breaks made visible.
import PizZip from 'pizzip';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A paragraph; a bar ¦ splits it into runs, as Word does in the middle of a tag. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties}${text
    .split('¦')
    .map((run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`)
    .join('')}</w:p>`;

/** An item of a bulleted or numbered list. */
export const listItem = (text: string): string =>
  paragraph(
    text,
    '<w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
  );

export const PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

/** A table of rows, each of cells. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

/** A table with one row. */
export const tableRow = (...cells: readonly string[]): string => table(cells);

/** A template of XML blocks made by paragraph() and tableRow(). */
export function docx(...blocks: readonly string[]): Uint8Array {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', TYPES);
  zip.file('_rels/.rels', RELATIONSHIPS);
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${blocks.join('')}</w:body></w:document>`,
  );
  return zip.generate({ type: 'uint8array' });
}

export const documentXml = (bytes: Uint8Array): string => new PizZip(bytes).file('word/document.xml')?.asText() ?? '';

/** One line per paragraph, `a | b` per table row (/ between paragraphs of a cell), `-----` for a page break. */
export function textOf(bytes: Uint8Array): string {
  const body = documentXml(bytes)
    .replace(/<w:br w:type="page"\/>/g, '-----')
    .replace(/<w:br\/>/g, '\n')
    .replace(
      /<w:tr[ >].*?<\/w:tr>/gs,
      (row) =>
        `${row
          .replace(/<\/w:p>(?=.*?<\/w:tc>)(?!<\/w:tc>)/gs, ' / ')
          .replace(/<\/w:p>/g, '')
          .replace(/<\/w:tc>(?!<\/w:tr>)/g, ' | ')}\n`,
    )
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '');
  return plain(body)
    .replace(/[ \t]+\n/g, '\n')
    .trim();
}

const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
