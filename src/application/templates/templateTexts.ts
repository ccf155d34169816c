// Templates that differ from the shipped ones, as «Тексты шаблонов» holds them.
import type { TemplateName } from '../../documents/catalogue.ts';
import type { RowPatch } from '../../schema/column.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { END_OF_TEMPLATES, TEMPLATE_PART_LENGTH, templateTextsSheet } from '../../schema/sheets/documents.ts';
import type { Book } from '../book.ts';

type Part = RowPatch<(typeof templateTextsSheet)['columns']>;

export interface TemplateText {
  readonly name: TemplateName;
  readonly version: string;
  readonly base64: string;
}

/** Of a workbook opened with the sheet. */
export const templateTexts = (book: Book): ReadonlyMap<string, TemplateText> => {
  const texts = new Map<string, TemplateText>();
  for (const { template, version, part } of completeRecords(book.table(templateTextsSheet))) {
    if (template === END_OF_TEMPLATES) break;
    const before = texts.get(template)?.base64 ?? '';
    texts.set(template, { name: template as TemplateName, version, base64: before + part });
  }
  return texts;
};

/** Rows of the whole sheet. */
export const templateTextRows = (texts: Iterable<TemplateText>): Part[] => [
  ...[...texts].flatMap(({ name, version, base64 }) =>
    Array.from({ length: Math.ceil(base64.length / TEMPLATE_PART_LENGTH) }, (_, at) => ({
      template: name,
      version,
      part: base64.slice(at * TEMPLATE_PART_LENGTH, (at + 1) * TEMPLATE_PART_LENGTH),
    })),
  ),
  { template: END_OF_TEMPLATES },
];
