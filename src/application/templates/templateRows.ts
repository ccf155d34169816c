// Rows of «Шаблоны»: the template each stands for, those still to be added, and how many templates have a document.
import { CATALOGUE, type TemplateName } from '../../documents/catalogue.ts';
import type { Table, TableRow } from '../../schema/derive/table.ts';
import { type DocumentType, documentTypeNames } from '../../schema/profile/profileNames.ts';
import type { templatesSheet } from '../../schema/sheets/documents.ts';
import { otherTemplates } from '../../texts/ru.ts';

export type TemplateRow = TableRow<(typeof templatesSheet)['columns']>;
type TemplatesTable = Table<(typeof templatesSheet)['columns']>;

const templateOf = (docType: string): TemplateName | null => {
  if (docType in otherTemplates) return docType as TemplateName;
  return CATALOGUE[docType as DocumentType]?.template ?? null;
};

/** Null for a row somebody has typed of a document nobody knows. */
export const templateOfRow = ({ record }: TemplateRow): TemplateName | null => templateOf(record.docType);

/** Rows of templates the profile has not put there: its municipality can make every document, and papers outside of the catalogue. */
export const missingRows = ({ rows }: TemplatesTable): { readonly docType: string; readonly name: string }[] => {
  const present = new Set(rows.map(({ record }) => record.docType));
  const { consents: _, ...others } = otherTemplates;
  return Object.entries({ ...documentTypeNames, ...others })
    .filter(([docType]) => !present.has(docType))
    .map(([docType, name]) => ({ docType, name }));
};

/**
 * Templates with a document, and all that get one: of both there are fewer than rows, for the four consents are sections of one.
 * What a later version adds is not missed where all were made.
 */
export const templatesCount = (table: TemplatesTable): { readonly made: number; readonly total: number } => {
  const known = table.rows.filter((row) => templateOfRow(row) !== null);
  const made = known.filter(({ record }) => record.url !== '');
  const missing = known.length > 0 && made.length === known.length ? [] : missingRows(table);
  const templates = [...known.map(({ record }) => record), ...missing].map(({ docType }) => templateOf(docType));
  return { made: new Set(made.map(templateOfRow)).size, total: new Set(templates).size };
};
