// The bare text of a .docx: what tells one wording of a consent from another, and what a person reads before anything is made.
import type { DocumentLibraries } from './libraries.ts';

const bodyXml = (libraries: DocumentLibraries, docx: Uint8Array | readonly number[]): string => {
  try {
    return new libraries.pizzip(Uint8Array.from(docx)).file('word/document.xml')?.asText() ?? '';
  } catch {
    return '';
  }
};

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const bare = (xml: string): string =>
  xml
    .replace(/<[^>]+>/gu, '')
    .replace(/&(lt|gt|quot|apos|amp);/gu, (_whole, name: string) => ENTITIES[name] ?? '')
    .replace(/[ \t\n]+/gu, ' ')
    .trim();

/** Text of the body without markup, tags of the template included; '' when the bytes are no .docx. */
export const templateText = (libraries: DocumentLibraries, template: Uint8Array | readonly number[]): string =>
  bare(bodyXml(libraries, template).replace(/<\/w:p>/gu, ' '));

/** Paragraphs that hold anything, in the order of the page; cells of tables one after another. */
export const paragraphsOf = (libraries: DocumentLibraries, docx: Uint8Array): string[] =>
  bodyXml(libraries, docx)
    .split('</w:p>')
    .map((xml) => bare(xml.replace(/<w:(?:br|tab)\b[^>]*>/gu, ' ')))
    .filter((text) => text !== '');
