// What mammoth does not tell of tables and sections, written where it does look: a table without borders gets a style of its own, the end of a section a page break.
import PizZip from 'pizzip';

/** Style id of a table that only places text side by side: date and number, position and signature. */
export const LAYOUT_STYLE = 'nastavnik_layout';

/** The same document with the marks. Throws when it is no zip with a document in it. */
export function markTables(docx: Uint8Array): Buffer {
  const zip = new PizZip(Buffer.from(docx));
  const part = zip.file('word/document.xml');
  if (part === null) throw new Error('no word/document.xml');
  const marked = part
    .asText()
    .replace(/<w:tblPr>(?:(?!<\/w:tblPr>).)*<\/w:tblPr>/gs, (properties) =>
      isBorderless(properties)
        ? properties.replace('<w:tblPr>', `<w:tblPr><w:tblStyle w:val="${LAYOUT_STYLE}"/>`)
        : properties,
    )
    // mammoth takes a row for a header even where the document says that it is none.
    .replace(/<w:tblHeader w:val="(?:false|0|off)"\s*\/>/g, '')
    .replace(/<\/w:sectPr><\/w:pPr>/g, '$&<w:r><w:br w:type="page"/></w:r>');
  zip.file('word/document.xml', marked);
  return zip.generate({ type: 'nodebuffer', compression: 'STORE' });
}

function isBorderless(properties: string): boolean {
  const borders = /<w:tblBorders>(.*?)<\/w:tblBorders>/s.exec(properties)?.[1];
  if (borders === undefined || properties.includes('<w:tblStyle ')) return false;
  const kinds = [...borders.matchAll(/w:val="(\w+)"/g)].map(([, kind]) => kind);
  return kinds.length > 0 && kinds.every((kind) => kind === 'none' || kind === 'nil');
}
