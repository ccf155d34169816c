// Makes the order and the printable consents of one draft; cut short anywhere and begun again, it makes no twin and goes on by itself.
import type { TemplateName } from '../../documents/catalogue.ts';
import { consentPapers } from '../../documents/papers/consentPapers.ts';
import { consentsParts } from '../../documents/papers/consentsData.ts';
import { orderApprovePairsData, printedRows } from '../../documents/papers/orderApprovePairsData.ts';
import type { TagRecord } from '../../documents/tags/value.ts';
import { answeredBy } from '../../documents/template/answeredBy.ts';
import { schoolYearOf } from '../../domain/calendar/reportWindow.ts';
import type { Pair } from '../../domain/pair/pair.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { PreparedPapers } from '../../rpc/views/orders.ts';
import { appended, patchedById } from '../../schema/derive/write.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { consentsSheet, ordersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { fileNames } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import { documentMaker } from '../documents/documentMaker.ts';
import { listedDocument } from '../documents/listedDocument.ts';
import { markOf, templateMark } from '../documents/markOf.ts';
import { papersInput } from '../documents/schoolFacts.ts';
import { identified } from '../identity/identified.ts';
import { documentAllowance, inLots } from '../jobs/dailyAllowance.ts';
import { type Beginning, leaveForNext, leaveUntil, startLongRun } from '../jobs/job.ts';
import { appendJournal } from '../journal.ts';
import { makeDocument, type Paper, textVersion } from '../makeDocument.ts';
import { appendixRowBlocks } from '../orders/appendixRowBlocks.ts';
import type { Ports } from '../ports.ts';
import { missingOfPairs, requestedConsentRows, requestedRow } from '../privacy/requestedConsents.ts';
import { templateOf } from '../templates/templateOf.ts';
import { beginPapers, dropPapers, endPapers, PAPERS_ENTRY } from './papersUnderWay.ts';

/** A draft with its pairs, in the order of the sheet. */
export interface Draft {
  readonly orderId: string;
  readonly pairs: readonly Pair[];
  readonly register: SchoolRegister;
  /** Written down in this very run: nothing of it can be there yet. */
  readonly isNew: boolean;
  readonly beginning: Beginning;
}

interface Planned extends Paper {
  readonly template: Uint8Array;
}

interface Plan {
  readonly papers: readonly [Planned, ...Planned[]];
  readonly sheets: number;
  readonly rows: ReturnType<typeof printedRows>;
  readonly run: string;
  readonly dataMark: string;
  readonly templateVersion: string;
}

/** What is to be made: the order first, then the consents in as many documents as hold them. */
const planned = (ports: Ports, book: Book, { orderId, pairs, register }: Draft): Plan => {
  const input = papersInput(book, register, pairs, orderId, schoolYearOf(pairs[0]?.startDate ?? ports.clock.today()));
  const organisation = register.organisation.shortName;
  const run = `papers:${orderId}`;
  // «Документы» fills the same templates with the same; marks are of the papers' own, for the making itself changes what all have.
  const { withCommon } = documentMaker(ports, book);
  const opened = (name: TemplateName) => {
    const template = templateOf(ports, book, name);
    const isAnsweredBy = answeredBy(ports.shipped.libraries(), template);
    const tags = (own: TagRecord) => withCommon(own, isAnsweredBy);
    return { template, version: templateMark(ports, template), tags };
  };
  const order = opened('order_approve_pairs');
  const orderData = orderApprovePairsData(input);
  const dataMark = markOf(ports, order.version, orderData);
  const consents = opened('consents');
  const part = (data: TagRecord, at: number): Planned => ({
    tag: `consents:${orderId}:${at + 1}:${markOf(ports, consents.version, data)}`,
    name: fileNames.consents(orderId, organisation, at),
    data: consents.tags(data),
    run,
    template: consents.template,
  });
  const first: Planned = {
    tag: `order:${orderId}:${dataMark}`,
    name: fileNames.orderDraft(orderId, organisation),
    data: order.tags(orderData),
    run,
    template: order.template,
  };
  return {
    papers: [first, ...consentsParts(input).map(part)],
    sheets: consentPapers(input).length,
    rows: printedRows(input.pairs),
    run,
    dataMark,
    templateVersion: order.version,
  };
};

/** Making documents takes long enough for somebody to sort the sheets: the rows are looked for anew. */
const record = (ports: Ports, { orderId, pairs, register }: Draft, plan: Plan, urls: readonly string[]) => {
  const reopened = requireBook(ports, 'school', [ordersSheet, pairsSheet, consentsSheet, documentsSheet]);
  if (!reopened.ok) return reopened;
  const now = reopened.value;
  const [documentUrl = '', ...consentsUrls] = urls;
  const starts = pairs.flatMap(({ startDate }) => startDate ?? []).sort();
  const pairIds = pairs.map(({ id }) => id);
  const missing = missingOfPairs(register, pairIds, starts[0] ?? ports.clock.today()).filter(
    (one) => requestedRow(now.table(consentsSheet), one) === undefined,
  );
  const consentsTemplate = plan.papers[1]?.template;
  const version = missing.length === 0 || !consentsTemplate ? '' : textVersion(ports, consentsTemplate);
  const requested = requestedConsentRows(now, missing, ports.clock.today(), version);
  const made = { type: 'order_approve_pairs', about: '', orderId } as const;
  const { dataMark, templateVersion } = plan;
  const listed = listedDocument(ports, now, made, { url: documentUrl, dataMark, templateVersion });
  now.write(
    patchedById(now.table(ordersSheet), orderId, { documentUrl, consentsUrl: consentsUrls.join('\n') }),
    appendixRowBlocks(now, orderId, plan.rows),
    appended(now.table(consentsSheet), requested),
    listed.blocks,
    appendJournal(ports, now, [...identified(now, consentsSheet, requested), ...listed.journal]),
  );
  return done(null);
};

/**
 * Short as a rule; a run that drags on, or is cut short after a minute, is a job that ends by itself.
 * Refused: problems of a template, and what requireBook refuses.
 */
export const papersOfOrder = (ports: Ports, book: Book, draft: Draft): Outcome<PreparedPapers> => {
  const { orderId, pairs } = draft;
  const plan = planned(ports, book, draft);
  const known = draft.isNew ? new Map<string, never>() : ports.files.findRun(plan.run);
  const total = plan.papers.length;
  const present = plan.papers.filter(({ tag }) => known.has(tag)).length;
  const start = { job: 'documents', entry: PAPERS_ENTRY, done: present, total } as const;
  const { slice, mayGoOn, isJob } = startLongRun(ports, start, draft.beginning, () => beginPapers(ports, orderId));
  const allowance = documentAllowance(ports);
  const lots = inLots(allowance, total - present);
  const urls: string[] = [];
  let isSpent = false;
  for (const { template, ...paper } of plan.papers) {
    if (!known.has(paper.tag)) {
      if (!mayGoOn(urls.length)) break;
      isSpent = !lots.take();
      if (isSpent) break;
    }
    const document = makeDocument(ports, () => template, paper, known);
    if (!document.ok) {
      if (isJob()) dropPapers(ports, orderId);
      return document;
    }
    urls.push(document.value.url);
  }
  lots.settle();
  const counts = { done: urls.length, total };
  const [orderUrl = '', ...consentsUrls] = urls;
  const made = { orderId, orderUrl, consentsUrls, pairs: pairs.length, consents: plan.sheets };
  if (counts.done < total) {
    if (!isJob()) beginPapers(ports, orderId);
    const next = isSpent ? allowance.next() : null;
    if (next === null) leaveForNext(ports, slice, counts);
    else leaveUntil(ports, slice, counts, next);
    return done({ ...made, waiting: total - counts.done, resumesAt: next?.at ?? '' });
  }
  const recorded = record(ports, draft, plan, urls);
  if (!recorded.ok) return recorded;
  if (isJob()) endPapers(ports, slice, orderId, total);
  return done({ ...made, waiting: 0, resumesAt: '' });
};
