// Makes the documents that are written down as planned, and tells «Документы» and «Приказы» what came of each.
import { CATALOGUE } from '../../documents/catalogue.ts';
import { fillDocument } from '../../documents/fill.ts';
import type { DocumentMaker } from '../../documents/organisation/documentMaker.ts';
import { unique } from '../../documents/templateErrors.ts';
import { done, type Outcome, type Problem } from '../../domain/problem.ts';
import type { DocumentsMade, MadeDocument } from '../../rpc/views/documents.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { type Block, patchedById } from '../../schema/derive/write.ts';
import { type DocumentType, documentTypeNames } from '../../schema/profile/profileNames.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { ordersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { fileNames } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import { documentAllowance } from '../jobs/dailyAllowance.ts';
import { finishJob, leaveForNext, leaveUntil, outOfTime, setWatchdog, startSlice } from '../jobs/job.ts';
import type { Ports } from '../ports.ts';
import { appendixRowBlocks } from '../school/appendixRowBlocks.ts';
import { templateOf } from '../templates/templateOf.ts';
import { madeDocument } from './getDocuments.ts';
import { idsOf } from './idsOf.ts';
import { markOf, templateMark } from './markOf.ts';

export interface PlannedDocument {
  readonly id: string;
  readonly type: DocumentType;
  readonly about: string;
  readonly orderId: string;
}

const ENTRY = 'jobContinueDocuments';
/** Says that a run has begun and not ended: what it made is then looked for before it is made again. */
const UNDER_WAY = 'documents';
/** So few are made before anything could interrupt them; more are a job that goes on by itself. */
const FEW = 5;

interface Made {
  readonly id: string;
  readonly url: string;
  readonly dataMark: string;
  readonly templateVersion: string;
  /** Rows of its appendix by the code of the pair. */
  readonly appendixRows: ReadonlyMap<string, number>;
}

/** Templates and the maker of a run, each read once. */
interface Run {
  readonly ports: Ports;
  readonly book: Book;
  readonly maker: DocumentMaker;
  readonly template: (type: DocumentType) => { readonly bytes: Uint8Array; readonly version: string };
  /** A run before this one was cut short. */
  readonly isAgain: boolean;
}

const startRun = (ports: Ports, book: Book, maker: DocumentMaker): Run => {
  const templates = new Map<string, ReturnType<Run['template']>>();
  return {
    ports,
    book,
    maker,
    isAgain: ports.memory.get(UNDER_WAY) !== null,
    template: (type) => {
      const name = CATALOGUE[type].template;
      const known = templates.get(name);
      if (known !== undefined) return known;
      const bytes = templateOf(ports, book, name);
      const read = { bytes, version: templateMark(ports, bytes) };
      templates.set(name, read);
      return read;
    },
  };
};

const make = ({ ports, book, maker, template, isAgain }: Run, planned: PlannedDocument): Outcome<Made> => {
  const { id, type, about, orderId } = planned;
  const { bytes, version } = template(type);
  const data = maker.data(type, idsOf(about), orderId);
  const filled = fillDocument(ports.shipped.libraries(), bytes, data);
  if (!filled.ok) return filled;
  const tag = `document:${id}`;
  const name = fileNames.document(documentTypeNames[type], id, book.settings.orgId || book.settings.municipality);
  const document =
    (isAgain ? ports.files.findTagged(tag) : null) ?? ports.files.createDocument(name, filled.value.bytes, tag);
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
  const sheets: SheetSchema[] = [documentsSheet, ...(book.role === 'school' ? [ordersSheet, pairsSheet] : [])];
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
        former.about === row.about &&
        former.orderId === row.orderId
      )
        blocks.push(...patchedById(table, former.id, { state: 'replaced' }));
    const isListed =
      row.orderId !== '' && now.table(ordersSheet).rows.some(({ record: order }) => order.id === row.orderId);
    if (isListed) blocks.push(...patchedById(now.table(ordersSheet), row.orderId, { documentUrl: cells.url }));
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
  ports: Ports,
  book: Book,
  maker: DocumentMaker,
  queue: readonly PlannedDocument[],
): Outcome<Omit<DocumentsMade, 'unchanged'>> => {
  if (queue.length === 0) {
    ports.triggers.removeAll(ENTRY);
    return done({ made: 0, waiting: 0, resumesAt: '', documents: [] });
  }
  const run = startRun(ports, book, maker);
  const isJob = queue.length > FEW || run.isAgain;
  if (isJob) setWatchdog(ports, ENTRY);
  ports.memory.set(UNDER_WAY, true);
  const slice = startSlice(ports, { job: 'documents', entry: ENTRY, done: 0, total: queue.length });
  const allowance = documentAllowance(ports);
  const made: Made[] = [];
  const failed: PlannedDocument[] = [];
  const problems: Problem[] = [];
  let isSpent = false;
  for (const planned of queue) {
    if (outOfTime(ports, slice)) break;
    if (!allowance.take()) {
      isSpent = true;
      break;
    }
    const outcome = make(run, planned);
    if (outcome.ok) made.push(outcome.value);
    else {
      failed.push(planned);
      problems.push(...outcome.problems);
    }
    if (isJob) ports.memory.showProgress({ ...slice.state, done: made.length + failed.length });
  }
  const recorded = record(ports, book, { made, failed, problems });
  if (!recorded.ok) return recorded;
  const counts = { done: made.length + failed.length, total: queue.length };
  const waiting = counts.total - counts.done;
  const next = isSpent ? allowance.next() : null;
  if (next !== null) leaveUntil(ports, slice, counts, next);
  else if (waiting > 0) leaveForNext(ports, slice, counts);
  else {
    ports.memory.remove(UNDER_WAY);
    if (isJob) finishJob(ports, slice, { done: made.length, total: queue.length });
  }
  if (made.length === 0 && problems.length > 0) return { ok: false, problems: unique(problems) };
  return done({ made: made.length, waiting, resumesAt: next?.at ?? '', documents: recorded.value });
};
