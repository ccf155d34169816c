// One run makes the draft order and the printable consents for the chosen pairs; interrupted and run again, it makes no twin.

import { fillDocument } from '../../documents/fill.ts';
import { consentPapers } from '../../documents/papers/consentPapers.ts';
import { consentsData } from '../../documents/papers/consentsData.ts';
import type { PapersInput } from '../../documents/papers/input.ts';
import { orderApprovePairsData } from '../../documents/papers/orderApprovePairsData.ts';
import type { TagRecord } from '../../documents/tags/value.ts';
import { schoolYearOf } from '../../domain/calendar/reportWindow.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import type { MemberRole, Pair } from '../../domain/pair/pair.ts';
import { peopleById } from '../../domain/person/peopleById.ts';
import type { Person } from '../../domain/person/person.ts';
import { done, isWarning, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { nextIds } from '../../schema/derive/table.ts';
import { appended, patched, patchedById } from '../../schema/derive/write.ts';
import { formNames, kindNames } from '../../schema/dictionaries.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { ordersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { fileNames } from '../../texts/ru.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';
import { problemsOfPair } from './getPairs.ts';

type TemplateName = 'order_approve_pairs' | 'consents';

export interface Papers {
  readonly orderId: string;
  readonly orderUrl: string;
  readonly consentsUrl: string;
  readonly pairs: number;
  readonly consents: number;
}

/** The municipality's own template document; the shipped one becomes it the first time. */
const templateBytes = (ports: Ports, name: TemplateName, organisation: string): Uint8Array => {
  const tag = `template:${name}`;
  const template =
    ports.files.findTagged(tag) ??
    ports.files.createDocument(fileNames.template[name](organisation), ports.shipped.template(name), tag);
  return ports.files.exportDocx(template.id);
};

interface Paper {
  readonly template: TemplateName;
  /** Key under which an interrupted run finds what it has made. */
  readonly tag: string;
  readonly name: string;
  readonly data: TagRecord;
}

/** Fills a template and keeps the result as a document; the one an interrupted run has made is taken as it is. */
const makeDocument = (ports: Ports, organisation: string, paper: Paper): Outcome<{ url: string }> => {
  const made = ports.files.findTagged(paper.tag);
  if (made) return done(made);
  const filled = fillDocument(
    ports.shipped.libraries(),
    templateBytes(ports, paper.template, organisation),
    paper.data,
  );
  return filled.ok ? done(ports.files.createDocument(paper.name, filled.value.bytes, paper.tag)) : filled;
};

interface DraftOrder {
  readonly id: string;
  readonly rowNumber: number;
}

/** The draft order these pairs are already in, or a new one recorded in «Приказы» and in the pairs. */
const draftOrder = (
  book: Book,
  register: SchoolRegister,
  pairs: readonly Pair[],
  title: string,
): Outcome<DraftOrder> => {
  const orderIds = [...new Set(pairs.map(({ orderId }) => orderId).filter((orderId) => orderId !== ''))];
  const known = register.orders.filter(({ id }) => orderIds.includes(id));
  const signed = known.find(isSigned);
  if (signed) return refused({ code: 'order_already_signed', data: { orderId: signed.id } });
  const orders = book.table(ordersSheet);
  const [only] = known;
  const inOrder = register.pairs.filter(({ orderId }) => orderId === only?.id);
  if (
    only &&
    known.length === 1 &&
    only.status === 'draft' &&
    inOrder.length === pairs.length &&
    pairs.every(({ orderId }) => orderId === only.id)
  )
    return done({ id: only.id, rowNumber: orders.rows.find(({ record }) => record.id === only.id)?.rowNumber ?? 0 });
  if (known.some(({ status }) => status === 'draft'))
    return refused({ code: 'pairs_in_other_draft', data: { orderIds: orderIds.join(', ') } });
  const pairRows = book.table(pairsSheet);
  const [id = ''] = nextIds(orders, 1);
  book.write(
    appended(orders, [{ id, type: 'order_approve_pairs', title, status: 'draft' }]),
    ...pairs.map((pair) => patchedById(pairRows, pair.id, { orderId: id })),
  );
  return done({ id, rowNumber: orders.nextRow });
};

const papersInput = (
  book: Book,
  register: SchoolRegister,
  pairs: readonly Pair[],
  orderId: string,
  schoolYear: string,
): PapersInput => {
  const present = <Row extends Person>(pair: Pair, role: MemberRole, people: readonly Row[]): Row[] =>
    register.members
      .filter((member) => member.pairId === pair.id && member.role === role && member.leftOn === null)
      .flatMap(({ personId }) => people.find(({ id }) => id === personId) ?? []);
  const regulation = register.orders.find((order) => order.type === 'order_approve_regulation' && isSigned(order));
  return {
    organisation: register.organisation,
    pairs: pairs.flatMap((pair) => {
      const [mentor] = present(pair, 'mentor', register.mentors);
      return mentor ? [{ pair, mentor, mentees: present(pair, 'mentee', register.mentees) }] : [];
    }),
    schoolYear,
    pdMode: book.mode,
    formNames,
    kindNames,
    orderId,
    ...(regulation ? { regulation } : {}),
  };
};

/** Refused: `pair_unknown`, problems of the pairs, `order_already_signed`, `pairs_in_other_draft`, problems of the template. */
export const preparePapers = (ports: Ports, pairIds: readonly string[]): Outcome<Papers> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS);
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
  const order = draftOrder(book, register, pairs, fileNames.orderTitle(schoolYear));
  if (!order.ok) return order;
  const orderId = order.value.id;
  const input = papersInput(book, register, pairs, orderId, schoolYear);
  const organisation = register.organisation.shortName;
  const orderDocument = makeDocument(ports, organisation, {
    template: 'order_approve_pairs',
    tag: `order:${orderId}`,
    name: fileNames.orderDraft(orderId, organisation),
    data: orderApprovePairsData(input),
  });
  if (!orderDocument.ok) return orderDocument;
  const consentsDocument = makeDocument(ports, organisation, {
    template: 'consents',
    tag: `consents:${orderId}`,
    name: fileNames.consents(orderId, organisation),
    data: consentsData(input),
  });
  if (!consentsDocument.ok) return consentsDocument;
  const urls = { documentUrl: orderDocument.value.url, consentsUrl: consentsDocument.value.url };
  book.write(patched(book.table(ordersSheet), order.value.rowNumber, urls));
  return done({
    orderId,
    orderUrl: urls.documentUrl,
    consentsUrl: urls.consentsUrl,
    pairs: pairs.length,
    consents: consentPapers(input).length,
  });
};
