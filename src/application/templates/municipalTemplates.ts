// The municipality's templates: documents it edits, and the step that takes its changes over for its own papers and the schools'.
import type { TemplateName } from '../../documents/catalogue.ts';
import { once } from '../../domain/once.ts';
import { done, type Outcome, type Problem } from '../../domain/problem.ts';
import type { TemplatesView } from '../../rpc/views/documents.ts';
import { appended, patched, replaced } from '../../schema/derive/write.ts';
import { type DocumentType, documentTypeNames } from '../../schema/profile/profileNames.ts';
import { templatesSheet, templateTextsSheet } from '../../schema/sheets/documents.ts';
import { fileNames } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import { templateMark } from '../documents/markOf.ts';
import { documentAllowance } from '../jobs/dailyAllowance.ts';
import { isToStop, outOfTime, setWatchdog } from '../jobs/job.ts';
import { templateTitle } from '../makeDocument.ts';
import type { Ports } from '../ports.ts';
import { templateTag } from './templateOf.ts';
import { templateProblems } from './templateProblems.ts';
import { missingRows, templateOfRow, templatesCount } from './templateRows.ts';
import { templateTextRows, templateTexts } from './templateTexts.ts';

/** Templates looked after in one call: each is one or two requests of some seconds, a page shows how far it is, and others wait. */
const AT_ONCE = 4;
const ENTRY = 'jobContinueTemplates';
/** All templates are documents of one run: a single request finds what there is. */
const RUN = 'templates';

const openTemplates = (ports: Ports): Outcome<Book> =>
  requireBook(ports, 'municipality', [templatesSheet, templateTextsSheet]);

/** `at` tells how far the work is; `next` nought when it has ended. */
const viewOf = (
  book: Book,
  at: { readonly next: number; readonly total: number; readonly resumesAt?: string },
  problems: readonly Problem[] = [],
): TemplatesView => ({
  templates: [
    ...book.table(templatesSheet).rows.map(({ record }) => ({
      type: record.docType,
      name: record.name || documentTypeNames[record.docType as DocumentType] || record.docType,
      url: record.url,
      state: record.state ?? ('' as const),
    })),
    ...missingRows(book.table(templatesSheet)).map(({ docType, name }) => ({
      type: docType,
      name,
      url: '',
      state: '' as const,
    })),
  ],
  resumesAt: '',
  ...at,
  problems,
});

/** The templates with the way to each; those not on the sheet yet stand below. */
export const getTemplates = (ports: Ports): Outcome<TemplatesView> => {
  const opened = openTemplates(ports);
  return opened.ok ? done(viewOf(opened.value, { next: 0, total: 0 })) : opened;
};

interface MadeTemplate {
  readonly url: string;
  readonly version: string;
}

/** Documents of the templates `names` of today's allowance, each found again by its tag when a run before has made it. */
const createTemplates = (ports: Ports, { settings: { municipality } }: Book, names: readonly TemplateName[]) => {
  const made = new Map<TemplateName, MadeTemplate>();
  const allowance = documentAllowance(ports);
  const known = ports.files.findRun(RUN);
  const folder = once(() => ports.files.ensureFolder(fileNames.templatesFolder(municipality), 'templates'));
  for (const name of names) {
    const tag = templateTag(name);
    let file = known.get(tag);
    if (file === undefined) {
      if (!allowance.take()) return { made, resume: allowance.next() };
      const title = fileNames.template(templateTitle(name), municipality);
      const place = { folder: folder(), run: RUN };
      file = ports.files.createDocument(title, ports.shipped.template(name), tag, place);
    }
    // What Google gives back is not to the byte what it was given, so this is what later changes are told from.
    const bytes = ports.files.exportDocx(file.id);
    made.set(name, { url: file.url, version: typeof bytes === 'string' ? '' : templateMark(ports, bytes) });
  }
  return { made, resume: null };
};

/**
 * Creates the next few documents of templates that have none; `next` is nought when all have one, or when the rest waits for a
 * new day of Google. A step of the set-up: should the page be closed, a trigger goes on. Safe to kill and to repeat.
 */
export const makeTemplates = (ports: Ports): Outcome<TemplatesView> => {
  const first = openTemplates(ports);
  if (!first.ok) return first;
  const added = missingRows(first.value.table(templatesSheet));
  if (added.length > 0) first.value.write(appended(first.value.table(templatesSheet), added));
  const opened = added.length > 0 ? openTemplates(ports) : first;
  if (!opened.ok) return opened;
  const book = opened.value;
  const table = book.table(templatesSheet);
  const all = new Set(table.rows.flatMap((row) => templateOfRow(row) ?? []));
  // Another row may have the document already: the four consents are sections of one.
  const listed = new Map(
    table.rows.flatMap((row) => {
      const name = templateOfRow(row);
      return name === null || row.record.url === '' ? [] : [[name, row.record] as const];
    }),
  );
  const names = [...all].filter((name) => !listed.has(name));
  if (names.length > 0) setWatchdog(ports, ENTRY);
  const { made, resume } =
    names.length > 0 ? createTemplates(ports, book, names.slice(0, AT_ONCE)) : { made: new Map(), resume: null };
  const blocks = table.rows.flatMap((row) => {
    const name = templateOfRow(row);
    const found = name === null || row.record.url !== '' ? undefined : (made.get(name) ?? listed.get(name));
    if (found === undefined) return [];
    const { url, version } = found;
    return patched(table, row.rowNumber, { url, version, shippedVersion: version, state: 'shipped' } as const);
  });
  if (blocks.length > 0) book.write(blocks);
  const left = names.length - made.size;
  if (resume !== null) ports.triggers.once(ENTRY, resume.delayMs);
  else if (left === 0) ports.triggers.removeAll(ENTRY);
  const now = openTemplates(ports);
  if (!now.ok) return now;
  const count = templatesCount(now.value.table(templatesSheet));
  const next = left === 0 || resume !== null ? 0 : count.made;
  return done(viewOf(now.value, { next, total: count.total, resumesAt: resume?.at ?? '' }));
};

/** Makes the rest, as far as time and the day's allowance go, or until a person stops it; for the trigger. */
export const continueTemplates = (ports: Ports): Outcome<TemplatesView> => {
  const startedMs = ports.clock.nowMs();
  let made = makeTemplates(ports);
  const isStopped = () => isToStop(ports, { startedMs });
  while (made.ok && made.value.next > 0 && !outOfTime(ports, { startedMs }) && !isStopped())
    made = makeTemplates(ports);
  if (isStopped()) ports.triggers.removeAll(ENTRY);
  return made;
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
  const found = ports.files.findRun(RUN);
  const next = from + AT_ONCE;
  const blocks = names.slice(from, next).flatMap((name) => {
    const file = found.get(templateTag(name)) ?? ports.files.findTagged(templateTag(name));
    const rows = made.filter((row) => templateOfRow(row) === name);
    const bytes = file === null ? 'template_gone' : ports.files.exportDocx(file.id);
    if (typeof bytes === 'string') {
      problems.push({ code: bytes, data: { template: templateTitle(name) } });
      return [];
    }
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
  if (!now.ok) return now;
  return done(viewOf(now.value, { next: next < names.length ? next : 0, total: names.length }, problems));
};
