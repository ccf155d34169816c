// The template a workbook makes a paper from: the municipality's own wording where there is one, the shipped one otherwise.
import type { TemplateName } from '../../documents/catalogue.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';
import { templateTexts } from './templateTexts.ts';

/** Key of the municipality's own template document. */
export const templateTag = (name: TemplateName): string => `template:${name}`;

/** Bytes of the .docx. The book is opened with «Тексты шаблонов». */
export const templateOf = (ports: Ports, book: Book, name: TemplateName): Uint8Array => {
  const own = templateTexts(book).get(name);
  return own === undefined ? ports.shipped.template(name) : ports.shipped.bytesOf(own.base64);
};
