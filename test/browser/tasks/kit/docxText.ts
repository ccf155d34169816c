// A document as an editor of texts would leave it: one run of words exchanged for another.
import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';

const BODY = 'word/document.xml';

/** The .docx at `path` with `before` exchanged for `after`; throws when it does not stand in one run of the text. */
export async function withText(path: string, before: string, after: string): Promise<Buffer> {
  const zip = new PizZip(await readFile(path));
  const xml = zip.file(BODY)?.asText() ?? '';
  if (!xml.includes(before)) throw new Error(`the document has no run with «${before}»`);
  zip.file(BODY, xml.replace(before, after));
  return zip.generate({ type: 'nodebuffer' });
}
