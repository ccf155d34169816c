// The text of a document the bundle has made, as Word would show it.
import PizZip from 'pizzip';
import type { Workspace } from '../../../local/contract.ts';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescaped = (xml: string): string =>
  xml.replace(/&(lt|gt|amp|quot|apos);/gu, (_all, name: string) => ENTITIES[name] ?? '');

/** Runs of a paragraph joined, paragraphs by line. */
export const docxText = (docx: Uint8Array): string => {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) => unescaped(text)).join(''),
    )
    .join('\n');
};

/** Text of the document behind an address. Throws when there is none. */
export const documentText = (workspace: Workspace, url: string): string => {
  const file = workspace.files().find(({ id }) => url.includes(id));
  if (file === undefined) throw new Error('no document behind the address');
  return docxText(workspace.documentBytes(file.id));
};
