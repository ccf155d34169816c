// Makes the documents that are written down as planned, and tells «Документы» and «Приказы» what came of each.
import { CATALOGUE } from '../../documents/catalogue.ts';
import { fillDocument } from '../../documents/fill.ts';
import type { DocumentMaker, IsEnough } from '../../documents/organisation/documentMaker.ts';
import { answeredBy } from '../../documents/template/answeredBy.ts';
import { unique } from '../../documents/templateErrors.ts';
import { done, type Outcome, type Problem } from '../../domain/problem.ts';
import type { DocumentsMade, MadeDocument } from '../../rpc/views/documents.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { type Block, patchedById } from '../../schema/derive/write.ts';
import { type DocumentType, documentTypeNames } from '../../schema/profile/profileNames.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { pairsSheet } from '../../schema/sheets/pairs.ts';
import { fileNames } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import { documentAllowance, inLots } from '../jobs/dailyAllowance.ts';
import { type Beginning, finishJob, leaveForNext, leaveUntil, startLongRun } from '../jobs/job.ts';
import { appendixRowBlocks } from '../orders/appendixRowBlocks.ts';
import { registerOfOrders } from '../orders/registerOfOrders.ts';
import type { Ports } from '../ports.ts';
import { templateOf } from '../templates/templateOf.ts';
import { madeDocument } from './getDocuments.ts';
import { idsOf, isSameAbout } from './idsOf.ts';
import { markOf, templateMark } from './markOf.ts';

export interface PlannedDocument {
  readonly id: string;
  readonly type: DocumentType;
  readonly about: string;
  readonly orderId: string;
  /** Written down by a run before this one, which may have made it: it is looked for before it is made again. */
  readonly isOld: boolean;
}

export const DOCUMENTS_ENTRY = 'jobContinueDocuments';

interface Template {
  readonly bytes: Uint8Array;
  readonly version: string;
  readonly isAnsweredBy: IsEnough;
}

/** Templates of a run, each read once. */
export const templatesOf = (ports: Ports, book: Book): ((type: DocumentType) => Template) => {
  const read = new Map<string, Template>();
  return (type) => {
    const name = CATALOGUE[type].template;
    const known = read.get(name);
    if (known !== undefined) return known;
    const bytes = templateOf(ports, book, name);
    const isAnsweredBy = answeredBy(ports.shipped.libraries(), bytes);
    const template = { bytes, version: templateMark(ports, bytes), isAnsweredBy };
    read.set(name, template);
    return template;
  };
};

interface Made {
  readonly id: string;
  readonly url: string;
  readonly dataMark: string;
  readonly templateVersion: string;
  /** Rows of its appendix by the code of the pair. */
  readonly appendixRows: ReadonlyMap<string, number>;
}

/** What a run makes its documents with. */
export interface Workshop {
  readonly ports: Ports;
  readonly book: Book;
  readonly maker: DocumentMaker;
  readonly template: (type: DocumentType) => Template;
}

const make = ({ ports, book, maker, template }: Workshop, planned: PlannedDocument): Outcome<Made> => {
  const { id, type, about, orderId, isOld } = planned;
  const { bytes, version, isAnsweredBy } = template(type);
  const data = maker.data(type, idsOf(about), orderId, isAnsweredBy);
  const filled = fillDocument(ports.shipped.libraries(), bytes, data);
  if (!filled.ok) return filled;
  const tag = `document:${id}`;
  const name = fileNames.document(documentTypeNames[type], id, book.settings.orgId || book.settings.municipality);
  const document =
    (isOld ? ports.files.findTagged(tag) : null) ?? ports.files.createDocument(name, filled.value.bytes, tag);
  return done({
    id,
    url: document.url,
    dataMark: markOf(ports, version, data),
    templateVersion: version,
    appendixRows: maker.appendixRows(type, idsOf(about)),
  });
};

interface Result {
  readonly made: readonly Made[];
  readonly failed: readonly PlannedDocument[];
  readonly problems: readonly Problem[];
}

/** Making documents takes long enough for somebody to sort the sheets: the rows are looked for anew. */
const record = (ports: Ports, book: Book, { made, failed }: Result): Outcome<MadeDocument[]> => {
  const register = registerOfOrders(book.role);
  const sheets: SheetSchema[] = [documentsSheet, register, ...(book.role === 'school' ? [pairsSheet] : [])];
  const reopened = requireBook(ports, book.role, sheets);
  if (!reopened.ok) return reopened;
  const now = reopened.value;
  const table = now.table(documentsSheet);
  const rows = completeRecords(table);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const madeAt = ports.clock.now();
  const blocks: Block[] = [];
  const shown: MadeDocument[] = [];
  for (const { id, appendixRows, ...cells } of made) {
    const row = byId.get(id);
    if (row === undefined) continue;
    blocks.push(...patchedById(table, id, { ...cells, madeAt, state: 'current' }));
    shown.push(madeDocument({ ...row, ...cells, madeAt }));
    for (const former of rows)
      if (
        former.state === 'current' &&
        former.id !== id &&
        former.type === row.type &&
        isSameAbout(former.about, row.about) &&
        former.orderId === row.orderId
      )
        blocks.push(...patchedById(table, former.id, { state: 'replaced' }));
    const isListed =
      row.orderId !== '' && now.table(register).rows.some(({ record: order }) => order.id === row.orderId);
    if (isListed) blocks.push(...patchedById(now.table(register), row.orderId, { documentUrl: cells.url }));
    blocks.push(...appendixRowBlocks(now, row.orderId, appendixRows));
  }
  for (const { id } of failed) if (byId.has(id)) blocks.push(...patchedById(table, id, { state: 'failed' }));
  if (blocks.length > 0) now.write(blocks);
  return done(shown);
};

/**
 * One document after another until all are made, time is short or today's allowance is used up; the rest goes on by itself.
 * Refused with the problems of a template when nothing could be made; the rows then say «не создан».
 */
export const runQueue = (
  workshop: Workshop,
  queue: readonly PlannedDocument[],
  beginning: Beginning,
): Outcome<Omit<DocumentsMade, 'unchanged'>> => {
  const { ports, book } = workshop;
  if (queue.length === 0) {
    ports.triggers.removeAll(DOCUMENTS_ENTRY);
    return done({ made: 0, waiting: 0, resumesAt: '', documents: [] });
  }
  const start = { job: 'documents', entry: DOCUMENTS_ENTRY, done: 0, total: queue.length } as const;
  const { slice, mayGoOn, isJob } = startLongRun(ports, start, beginning, () => {});
  const allowance = documentAllowance(ports);
  const lots = inLots(allowance, queue.length);
  const made: Made[] = [];
  const failed: PlannedDocument[] = [];
  const problems: Problem[] = [];
  let isSpent = false;
  for (const [at, planned] of queue.entries()) {
    if (!mayGoOn(at)) break;
    if (!lots.take()) {
      isSpent = true;
      break;
    }
    const outcome = make(workshop, planned);
    if (outcome.ok) made.push(outcome.value);
    else {
      failed.push(planned);
      problems.push(...outcome.problems);
    }
  }
  lots.settle();
  const recorded = record(ports, book, { made, failed, problems });
  if (!recorded.ok) return recorded;
  const counts = { done: made.length + failed.length, total: queue.length };
  const waiting = counts.total - counts.done;
  const next = isSpent ? allowance.next() : null;
  if (next !== null) leaveUntil(ports, slice, counts, next);
  else if (waiting > 0) leaveForNext(ports, slice, counts);
  else if (isJob()) finishJob(ports, slice, { done: made.length, total: queue.length });
  if (made.length === 0 && problems.length > 0) return { ok: false, problems: unique(problems) };
  return done({ made: made.length, waiting, resumesAt: next?.at ?? '', documents: recorded.value });
};
