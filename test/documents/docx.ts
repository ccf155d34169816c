// A .docx of a few paragraphs or rows for a test, and the text of any .docx with tables and page breaks made visible.
import PizZip from 'pizzip';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>';
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
export const docx = (...blocks: readonly string[]): Uint8Array => docxOf({ body: blocks.join('') });

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What a package may hold beside its body: the file, the element that holds the blocks, the end of its content type. */
const PARTS = {
  body: ['word/document.xml', 'w:document', 'document.main'],
  header: ['word/header1.xml', 'w:hdr', 'header'],
  footer: ['word/footer2.xml', 'w:ftr', 'footer'],
  footnotes: ['word/footnotes.xml', 'w:footnotes', 'footnotes'],
  endnotes: ['word/endnotes.xml', 'w:endnotes', 'endnotes'],
  comments: ['word/comments.xml', 'w:comments', 'comments'],
} as const;

/** A template of parts, each of XML blocks; `files` are put into the package as they are. */
export function docxOf(
  parts: Partial<Record<keyof typeof PARTS, string>>,
  files: Readonly<Record<string, string>> = {},
): Uint8Array {
  const zip = new PizZip();
  let types = '';
  for (const [part, [name, element, type]] of Object.entries(PARTS)) {
    const blocks = parts[part as keyof typeof PARTS];
    if (blocks === undefined) continue;
    const inner = part === 'body' ? `<w:body>${blocks}</w:body>` : blocks;
    zip.file(name, `<?xml version="1.0" encoding="UTF-8"?><${element} ${W}>${inner}</${element}>`);
    types += `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  }
  zip.file('[Content_Types].xml', TYPES.replace('</Types>', `${types}</Types>`));
  zip.file('_rels/.rels', RELATIONSHIPS);
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A text box as Word writes it: for itself, and once more for old programs. */
export const textBox = (...blocks: readonly string[]): string => {
  const content = `<w:txbxContent>${blocks.join('')}</w:txbxContent>`;
  return `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
};

export const documentXml = (bytes: Uint8Array, name = 'word/document.xml'): string =>
  new PizZip(bytes).file(name)?.asText() ?? '';

/** XML of the headers of its pages. */
export const headersOf = (bytes: Uint8Array): string[] =>
  new PizZip(bytes).file(/^word\/header\d+\.xml$/u).map((file) => file.asText());

/** One line per paragraph, `a | b` per table row (/ between paragraphs of a cell), `-----` for a page break or the end of a section that is not the last. */
export function textOf(bytes: Uint8Array): string {
  const body = documentXml(bytes)
    .replace(/<w:br w:type="page"\/>|<w:p>(?:(?!<\/w:p>).)*<w:sectPr>/gs, '-----')
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
