// The municipality's templates: documents it edits, and the step that takes its changes over for its own papers and the schools'.
import { CATALOGUE, type TemplateName } from '../../documents/catalogue.ts';
import { once } from '../../domain/once.ts';
import { done, type Outcome, type Problem } from '../../domain/problem.ts';
import type { TemplatesView } from '../../rpc/views/documents.ts';
import type { TableRow } from '../../schema/derive/table.ts';
import { appended, patched, replaced } from '../../schema/derive/write.ts';
import { type DocumentType, documentTypeNames } from '../../schema/profile/profileNames.ts';
import { templatesSheet, templateTextsSheet } from '../../schema/sheets/documents.ts';
import { fileNames, otherTemplates } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import { templateMark } from '../documents/markOf.ts';
import { templateTitle } from '../makeDocument.ts';
import type { Ports } from '../ports.ts';
import { templateTag } from './templateOf.ts';
import { templateProblems } from './templateProblems.ts';
import { templateTextRows, templateTexts } from './templateTexts.ts';

type Row = TableRow<(typeof templatesSheet)['columns']>;

/** Templates looked after in one call: each is one or two requests of some seconds, and a page shows how far it is. */
const AT_ONCE = 6;

const templateOfRow = ({ record }: Row): TemplateName | null => {
  const { docType } = record;
  if (docType in otherTemplates) return docType as TemplateName;
  return CATALOGUE[docType as DocumentType]?.template ?? null;
};

const openTemplates = (ports: Ports): Outcome<Book> =>
  requireBook(ports, 'municipality', [templatesSheet, templateTextsSheet]);

/** Rows the profile has put there, and those of the papers that are no documents of the catalogue. */
const missingRows = (book: Book) => {
  const present = new Set(book.table(templatesSheet).rows.map(({ record }) => record.docType));
  return (Object.keys(otherTemplates) as (keyof typeof otherTemplates)[])
    .filter((name) => name !== 'consents' && !present.has(name))
    .map((name) => ({ docType: name, name: otherTemplates[name] }));
};

const viewOf = (book: Book, next: number, total: number, problems: readonly Problem[]): TemplatesView => ({
  templates: book.table(templatesSheet).rows.map(({ record }) => ({
    type: record.docType,
    name: record.name || documentTypeNames[record.docType as DocumentType] || record.docType,
    url: record.url,
    state: record.state ?? '',
  })),
  next,
  total,
  problems,
});

/** The templates with the way to each. */
export const getTemplates = (ports: Ports): Outcome<TemplatesView> => {
  const opened = openTemplates(ports);
  return opened.ok ? done(viewOf(opened.value, 0, 0, [])) : opened;
};

/**
 * Creates the next few documents of templates that have none; `next` is nought when all have one. Safe to run again after
 * an interruption: a document that was made is found by its tag.
 */
export const makeTemplates = (ports: Ports): Outcome<TemplatesView> => {
  const first = openTemplates(ports);
  if (!first.ok) return first;
  const added = missingRows(first.value);
  if (added.length > 0) first.value.write(appended(first.value.table(templatesSheet), added));
  const opened = added.length > 0 ? openTemplates(ports) : first;
  if (!opened.ok) return opened;
  const book = opened.value;
  const table = book.table(templatesSheet);
  const without = table.rows.filter((row) => row.record.url === '' && templateOfRow(row) !== null);
  const names = [...new Set(without.flatMap((row) => templateOfRow(row) ?? []))];
  // Another row may have the document already: the four consents are sections of one.
  const urls = new Map(table.rows.flatMap((row) => (row.record.url === '' ? [] : [[templateOfRow(row), row.record]])));
  const folder = once(() =>
    ports.files.ensureFolder(fileNames.templatesFolder(book.settings.municipality), 'templates'),
  );
  const blocks = names.slice(0, AT_ONCE).flatMap((name) => {
    const known = urls.get(name);
    const made = known ? { url: known.url, version: known.version } : createTemplate(ports, book, name, folder);
    return without
      .filter((row) => templateOfRow(row) === name)
      .flatMap(({ rowNumber }) =>
        patched(table, rowNumber, { ...made, shippedVersion: made.version, state: 'shipped' }),
      );
  });
  if (blocks.length > 0) book.write(blocks);
  const now = openTemplates(ports);
  return now.ok ? done(viewOf(now.value, names.length > AT_ONCE ? AT_ONCE : 0, names.length, [])) : now;
};

const createTemplate = (
  ports: Ports,
  { settings: { municipality } }: Book,
  name: TemplateName,
  folder: () => string,
): { url: string; version: string } => {
  const tag = templateTag(name);
  const file =
    ports.files.findTagged(tag) ??
    ports.files.createDocument(
      fileNames.template(templateTitle(name), municipality),
      ports.shipped.template(name),
      tag,
      { folder: folder() },
    );
  // What Google gives back is not to the byte what it was given, so this is what later changes are told from.
  return { url: file.url, version: templateMark(ports, ports.files.exportDocx(file.id)) };
};

/**
 * Reads the next few documents from place `from` of the list and takes over what has changed; one with mistakes is named and
 * left as it was in use. Schools get the changes with «Обновить книги».
 */
export const takeTemplates = (ports: Ports, from: number): Outcome<TemplatesView> => {
  const opened = openTemplates(ports);
  if (!opened.ok) return opened;
  const book = opened.value;
  const table = book.table(templatesSheet);
  const made = table.rows.filter((row) => row.record.url !== '');
  const names = [...new Set(made.flatMap((row) => templateOfRow(row) ?? []))];
  const texts = new Map(templateTexts(book));
  const problems: Problem[] = [];
  const next = from + AT_ONCE;
  const blocks = names.slice(from, next).flatMap((name) => {
    const file = ports.files.findTagged(templateTag(name));
    const rows = made.filter((row) => templateOfRow(row) === name);
    if (file === null) {
      problems.push({ code: 'template_gone', data: { template: templateTitle(name) } });
      return [];
    }
    const bytes = ports.files.exportDocx(file.id);
    const version = templateMark(ports, bytes);
    const isShipped = rows.some(({ record }) => record.shippedVersion === version);
    const wrong = isShipped ? [] : templateProblems(ports, book, name, bytes);
    problems.push(
      ...wrong.map((problem) => ({ ...problem, data: { ...problem.data, template: templateTitle(name) } })),
    );
    if (isShipped) texts.delete(name);
    else if (wrong.length === 0) texts.set(name, { name, version, base64: ports.shipped.base64Of(bytes) });
    const state = isShipped ? 'shipped' : wrong.length > 0 ? 'broken' : 'changed';
    return rows.flatMap(({ rowNumber }) => patched(table, rowNumber, { version, state } as const));
  });
  book.write(blocks, replaced(book.table(templateTextsSheet), templateTextRows(texts.values())));
  const now = openTemplates(ports);
  return now.ok ? done(viewOf(now.value, next < names.length ? next : 0, names.length, problems)) : now;
};
