// One run makes the draft order and the printable consents for the chosen pairs; interrupted and run again, it makes no twin.

import { consentPapers } from '../../documents/papers/consentPapers.ts';
import { consentsParts } from '../../documents/papers/consentsData.ts';
import { orderApprovePairsData, printedRows } from '../../documents/papers/orderApprovePairsData.ts';
import { schoolYearOf } from '../../domain/calendar/reportWindow.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import type { Pair } from '../../domain/pair/pair.ts';
import { peopleById } from '../../domain/person/peopleById.ts';
import { done, isWarning, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { appended, patchedById } from '../../schema/derive/write.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { documentsSheet, templateTextsSheet } from '../../schema/sheets/documents.ts';
import { consentsSheet, ordersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { fileNames } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import { listedDocument } from '../documents/listedDocument.ts';
import { markOf, templateMark } from '../documents/markOf.ts';
import { papersInput } from '../documents/schoolFacts.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import { makeDocument, textVersion } from '../makeDocument.ts';
import type { Ports } from '../ports.ts';
import { missingOfPairs, requestedConsentRows, requestedRow } from '../privacy/requestedConsents.ts';
import { readRegister } from '../schoolRegister.ts';
import { templateOf } from '../templates/templateOf.ts';
import { appendixRowBlocks } from './appendixRowBlocks.ts';
import { problemsOfPair } from './getPairs.ts';

export interface Papers {
  readonly orderId: string;
  readonly orderUrl: string;
  readonly consentsUrls: readonly string[];
  readonly pairs: number;
  readonly consents: number;
}

/** The draft order these pairs are already in, or a new one recorded in «Приказы» and in the pairs. */
const draftOrder = (
  ports: Ports,
  book: Book,
  register: SchoolRegister,
  pairs: readonly Pair[],
  title: string,
): Outcome<{ readonly id: string }> => {
  const orderIds = [...new Set(pairs.map(({ orderId }) => orderId).filter((orderId) => orderId !== ''))];
  const known = register.orders.filter(({ id }) => orderIds.includes(id));
  const signed = known.find(isSigned);
  if (signed) return refused({ code: 'order_already_signed', data: { orderId: signed.id } });
  const [only] = known;
  const inOrder = register.pairs.filter(({ orderId }) => orderId === only?.id);
  if (
    only &&
    known.length === 1 &&
    only.status === 'draft' &&
    inOrder.length === pairs.length &&
    pairs.every(({ orderId }) => orderId === only.id)
  )
    return done({ id: only.id });
  if (known.some(({ status }) => status === 'draft'))
    return refused({ code: 'pairs_in_other_draft', data: { orderIds: orderIds.join(', ') } });
  const pairRows = book.table(pairsSheet);
  const [id = ''] = nextIds(book, ordersSheet, 1);
  const order = { id, type: 'order_approve_pairs', title, status: 'draft' } as const;
  book.write(
    appended(book.table(ordersSheet), [order]),
    ...pairs.map((pair) => patchedById(pairRows, pair.id, { orderId: id })),
    appendJournal(ports, book, identified(book, ordersSheet, [order])),
  );
  return done({ id });
};

/** Refused: `pair_unknown`, problems of the pairs, `order_already_signed`, `pairs_in_other_draft`, problems of the template. */
export const preparePapers = (ports: Ports, pairIds: readonly string[]): Outcome<Papers> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS, [templateTextsSheet]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { register } = readRegister(book, ports.clock.today());
  const pairs = pairIds.flatMap((id) => register.pairs.find((pair) => pair.id === id) ?? []);
  const unknown: Problem[] = pairIds
    .filter((id) => !pairs.some((pair) => pair.id === id))
    .map((pairId) => ({ code: 'pair_unknown', data: { pairId } }));
  const people = peopleById(register);
  const problems = [...unknown, ...pairs.flatMap((pair) => problemsOfPair(register, pair, people))].filter(
    (problem) => !isWarning(problem),
  );
  if (problems.length > 0) return { ok: false, problems };
  const schoolYear = schoolYearOf(pairs[0]?.startDate ?? ports.clock.today());
  const order = draftOrder(ports, book, register, pairs, fileNames.orderTitle(schoolYear));
  if (!order.ok) return order;
  const orderId = order.value.id;
  const input = papersInput(book, register, pairs, orderId, schoolYear);
  const organisation = register.organisation.shortName;
  const run = `papers:${orderId}`;
  const known = ports.files.findRun(run);
  const orderTemplate = templateOf(ports, book, 'order_approve_pairs');
  const orderData = orderApprovePairsData(input);
  const templateVersion = templateMark(ports, orderTemplate);
  const dataMark = markOf(ports, templateVersion, orderData);
  const orderDocument = makeDocument(
    ports,
    () => orderTemplate,
    {
      tag: `order:${orderId}:${dataMark}`,
      name: fileNames.orderDraft(orderId, organisation),
      data: orderData,
      run,
    },
    known,
  );
  if (!orderDocument.ok) return orderDocument;
  const consentsTemplate = templateOf(ports, book, 'consents');
  const consentsVersion = templateMark(ports, consentsTemplate);
  const consentsUrls: string[] = [];
  for (const [part, data] of consentsParts(input).entries()) {
    const consentsDocument = makeDocument(
      ports,
      () => consentsTemplate,
      {
        tag: `consents:${orderId}:${part + 1}:${markOf(ports, consentsVersion, data)}`,
        name: fileNames.consents(orderId, organisation, part),
        data,
        run,
      },
      known,
    );
    if (!consentsDocument.ok) return consentsDocument;
    consentsUrls.push(consentsDocument.value.url);
  }
  const documentUrl = orderDocument.value.url;
  // Making documents takes long enough for somebody to sort the sheets: the rows are looked for anew.
  const reopened = requireBook(ports, 'school', [ordersSheet, pairsSheet, consentsSheet, documentsSheet]);
  if (!reopened.ok) return reopened;
  const now = reopened.value;
  const starts = pairs.flatMap(({ startDate }) => startDate ?? []).sort();
  const missing = missingOfPairs(register, pairIds, starts[0] ?? ports.clock.today()).filter(
    (one) => requestedRow(now.table(consentsSheet), one) === undefined,
  );
  const version = missing.length === 0 ? '' : textVersion(ports, consentsTemplate);
  const requested = requestedConsentRows(now, missing, ports.clock.today(), version);
  const made = { type: 'order_approve_pairs', about: '', orderId } as const;
  const listed = listedDocument(ports, now, made, {
    url: documentUrl,
    dataMark,
    templateVersion,
  });
  now.write(
    patchedById(now.table(ordersSheet), orderId, { documentUrl, consentsUrl: consentsUrls.join('\n') }),
    appendixRowBlocks(now, orderId, printedRows(input.pairs)),
    appended(now.table(consentsSheet), requested),
    listed.blocks,
    appendJournal(ports, now, [...identified(now, consentsSheet, requested), ...listed.journal]),
  );
  return done({
    orderId,
    orderUrl: documentUrl,
    consentsUrls,
    pairs: pairs.length,
    consents: consentPapers(input).length,
  });
};
