// The bare text of a template: what tells one wording of a consent from another, whatever the layout.
import type { DocumentLibraries } from './libraries.ts';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Text of the body without markup, tags of the template included; '' when the bytes are no .docx. */
export const templateText = (libraries: DocumentLibraries, template: Uint8Array | readonly number[]): string => {
  try {
    const xml = new libraries.pizzip(Uint8Array.from(template)).file('word/document.xml')?.asText() ?? '';
    return xml
      .replace(/<\/w:p>/gu, ' ')
      .replace(/<[^>]+>/gu, '')
      .replace(/&(lt|gt|quot|apos|amp);/gu, (_whole, name: string) => ENTITIES[name] ?? '')
      .replace(/[ \t\n]+/gu, ' ')
      .trim();
  } catch {
    return '';
  }
};

/** All that a person sees of a template, markup included; the wrapping of the file and its dates are no part of it. '' when the bytes are no .docx. */
export const templateMarkup = (libraries: DocumentLibraries, template: Uint8Array): string => {
  try {
    const zip = new libraries.pizzip(Uint8Array.from(template));
    return Object.keys(zip.files)
      .filter((name) => /^word\/[^/]+\.xml$/u.test(name))
      .sort()
      .map((name) => zip.file(name)?.asText() ?? '')
      .join('\n');
  } catch {
    return '';
  }
};
