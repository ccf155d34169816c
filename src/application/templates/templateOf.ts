// The template a workbook makes a paper from: the municipality's own wording where there is one, the shipped one otherwise.
import type { TemplateName } from '../../documents/catalogue.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';
import { templateTexts } from './templateTexts.ts';

export interface TemplateInUse {
  /** Bytes of the .docx; read when first asked for. */
  readonly bytes: () => Uint8Array;
}

/** Key of the municipality's own template document. */
export const templateTag = (name: TemplateName): string => `template:${name}`;

/** The book is opened with «Тексты шаблонов». */
export const templateOf = (ports: Ports, book: Book, name: TemplateName): TemplateInUse => {
  let bytes: Uint8Array | null = null;
  return {
    bytes: () => {
      const own = templateTexts(book).get(name);
      bytes ??= own === undefined ? ports.shipped.template(name) : ports.shipped.bytesOf(own.base64);
      return bytes;
    },
  };
};
