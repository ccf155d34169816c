// Makes documents: what is to be made is written down first, then made one after another; interrupted and run again, there is no twin.
import { CATALOGUE, type Subject } from '../../documents/catalogue.ts';
import { SHEETS_IN_DOCUMENT } from '../../documents/papers/consentsData.ts';
import { inParts } from '../../domain/inParts.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { DocumentsMade } from '../../rpc/views/documents.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { appended } from '../../schema/derive/write.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { setWatchdog } from '../jobs/job.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { chosenDocument } from './chosenDocument.ts';
import { documentMaker } from './documentMaker.ts';
import { draftOrders } from './draftOrders.ts';
import { aboutOf, isSameAbout } from './idsOf.ts';
import { nextVersion } from './listedDocument.ts';
import { markOf } from './markOf.ts';
import { openPapers } from './openPapers.ts';
import { DOCUMENTS_ENTRY, type PlannedDocument, runQueue, templatesOf } from './runQueue.ts';

export interface DocumentOrder {
  readonly type: DocumentType;
  readonly ids: readonly string[];
  /** A file for each that is chosen; otherwise all in one with page breaks. */
  readonly separately: boolean;
  /** The draft a paper of an order belongs to, where it is known; otherwise one is found or begun. */
  readonly orderId?: string;
}

/** All that is chosen in as few documents as hold it; a list of pairs is one table, whatever its length. */
const parts = (ids: readonly string[], subject: Subject): (readonly string[])[] =>
  subject === 'organisation' || subject === 'pairs' ? [ids] : inParts(ids, SHEETS_IN_DOCUMENT);

/**
 * A document whose template and data are what they were is left as it is; a changed one is made anew and the former stays.
 * Refused: codes of chosenDocument; problems of the template.
 */
export const makeDocuments = (
  ports: Ports,
  { type, ids, separately, orderId: known }: DocumentOrder,
): Outcome<DocumentsMade> => {
  const chosen = chosenDocument(ports, type, ids);
  if (!chosen.ok) return chosen;
  const { book, maker } = chosen.value;
  const { subject } = CATALOGUE[type];
  // An order is one event's: what two of them have in common is not known.
  const isJoint = subject === 'organisation' || subject === 'pairs' || (!separately && type !== 'order_final_event');
  const papers = isJoint ? parts(chosen.value.ids, subject) : chosen.value.ids.map((id) => [id]);
  const rows = completeRecords(book.table(documentsSheet)).filter((row) => row.type === type);
  const template = templatesOf(ports, book);
  const { version, isAnsweredBy } = template(type);
  const drafts = draftOrders(book, type, papers.map(aboutOf), known);
  const wanted = papers.flatMap((own, at) => {
    const about = aboutOf(own);
    const orderId = drafts.ids[at] ?? '';
    const mark = markOf(ports, version, maker.data(type, own, orderId, isAnsweredBy));
    const same = rows.filter((row) => isSameAbout(row.about, about) && row.orderId === orderId);
    if (same.some(({ state, dataMark }) => state === 'current' && dataMark === mark)) return [];
    if (same.some(({ state }) => state === 'planned')) return [];
    return [{ type, about, orderId, version: nextVersion(same) }];
  });
  const codes = nextIds(book, documentsSheet, wanted.length);
  const added = wanted.map((row, at) => ({ id: codes[at] ?? '', ...row, state: 'planned' as const }));
  if (added.length > 0)
    book.write(
      appended(book.table(documentsSheet), added),
      [...drafts.blocks],
      appendJournal(ports, book, [...drafts.journal, ...identified(book, documentsSheet, added)]),
    );
  const queued: PlannedDocument[] = [
    ...rows.flatMap((row) => (row.state === 'planned' ? { ...row, isOld: true } : [])),
    ...added.map((row) => ({ ...row, isOld: false })),
  ];
  const made = runQueue(
    { ports, book, maker, template },
    queued,
    queued.length > added.length ? 'pressed again' : 'pressed',
  );
  return made.ok ? done({ ...made.value, unchanged: papers.length - wanted.length }) : made;
};

/** Goes on with what is written down and not made yet; for the trigger. */
export const continueDocuments = (ports: Ports): Outcome<DocumentsMade> => {
  setWatchdog(ports, DOCUMENTS_ENTRY);
  const opened = openPapers(ports);
  if (!opened.ok) return opened;
  const book = opened.value;
  const planned = completeRecords(book.table(documentsSheet)).filter(({ state }) => state === 'planned');
  const workshop = { ports, book, maker: documentMaker(ports, book), template: templatesOf(ports, book) };
  const made = runQueue(
    workshop,
    planned.map((row) => ({ ...row, isOld: true })),
    'triggered',
  );
  return made.ok ? done({ ...made.value, unchanged: 0 }) : made;
};
