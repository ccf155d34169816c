// The template a workbook makes a paper from: the municipality's own wording where there is one, the shipped one otherwise.
import type { TemplateName } from '../../documents/catalogue.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { templateTextsSheet } from '../../schema/sheets/documents.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';

export interface TemplateInUse {
  /** Bytes of the .docx; read when first asked for. */
  readonly bytes: () => Uint8Array;
}

/** Key of the municipality's own template document. */
export const templateTag = (name: TemplateName): string => `template:${name}`;

const municipalBytes = (ports: Ports, name: TemplateName): Uint8Array => {
  const own = ports.files.findTagged(templateTag(name));
  return own === null ? ports.shipped.template(name) : ports.files.exportDocx(own.id);
};

/** A school's book is opened with «Тексты шаблонов». */
export const templateOf = (ports: Ports, book: Book, name: TemplateName): TemplateInUse => {
  let bytes: Uint8Array | null = null;
  const read = (): Uint8Array => {
    if (book.role === 'municipality') return municipalBytes(ports, name);
    const parts = completeRecords(book.table(templateTextsSheet)).filter(({ template }) => template === name);
    return parts.length === 0
      ? ports.shipped.template(name)
      : ports.shipped.bytesOf(parts.map(({ part }) => part).join(''));
  };
  return {
    bytes: () => {
      bytes ??= read();
      return bytes;
    },
  };
};
