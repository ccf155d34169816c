// The text of a document the bundle has made, as Word would show it.
import PizZip from 'pizzip';
import type { Workspace } from '../../../local/contract.ts';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescaped = (xml: string): string =>
  xml.replace(/&(lt|gt|amp|quot|apos);/gu, (_all, name: string) => ENTITIES[name] ?? '');

/** Runs of a paragraph joined, paragraphs by line. Throws when no document stands behind the address. */
export const documentText = (workspace: Workspace, url: string): string => {
  const file = workspace.files().find(({ id }) => url.includes(id));
  if (file === undefined) throw new Error('no document behind the address');
  const xml = new PizZip(workspace.documentBytes(file.id)).file('word/document.xml')?.asText() ?? '';
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) => unescaped(text)).join(''),
    )
    .join('\n');
};
