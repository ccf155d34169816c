// Documents for the tests: built by a library, or with a body of our own where the library would not write such a thing.
import { Document, Packer, Paragraph } from 'docx';
import PizZip from 'pizzip';

/** A .docx with paragraphs of these texts. */
export async function docxOf(...texts: string[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: texts.map((text) => new Paragraph(text)) }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A .docx whose body is `body` (WordprocessingML) and whose relations are `relations`. */
export async function docxWith(body: string, relations = ''): Promise<Uint8Array> {
  const zip = new PizZip(await docxOf('x'));
  const part = (name: string) => zip.file(name)?.asText() ?? '';
  const document = part('word/document.xml').replace(/<w:body>.*<\/w:body>/s, `<w:body>${body}</w:body>`);
  zip.file('word/document.xml', document);
  const name = 'word/_rels/document.xml.rels';
  zip.file(name, part(name).replace('</Relationships>', `${relations}</Relationships>`));
  return zip.generate({ type: 'uint8array' });
}
