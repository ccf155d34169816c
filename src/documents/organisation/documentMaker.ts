// All that a paper of the catalogue is filled with: tags of the organisation, and those of the rows it is made for.

import { once } from '../../domain/once.ts';
import { amendedOrder } from '../../domain/order/municipal/amendedOrder.ts';
import { isMinorOn } from '../../domain/person/age.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { DocumentType } from '../../schema/profile/profileNames.ts';
import { municipalOrdersSheet } from '../../schema/sheets/orders.ts';
import { CATALOGUE } from '../catalogue.ts';
import type { ConsentPaper } from '../papers/consentPapers.ts';
import { consentsData } from '../papers/consentsData.ts';
import type { PapersInput } from '../papers/input.ts';
import { orderApprovePairsData, printedRows } from '../papers/orderApprovePairsData.ts';
import { orderChangePairsData } from '../papers/orderChangePairsData.ts';
import { dayValue, type TagRecord } from '../tags/value.ts';
import type { PaperFacts } from './facts.ts';
import { municipalTags } from './municipalTags.ts';
import { municipalReportTags } from './reports/municipalReportTags.ts';
import { schoolReportTags } from './reports/schoolReportTags.ts';
import { schoolTags } from './schoolTags.ts';
import { changedPairs } from './subjects/changedPairs.ts';
import { municipalSubjects, type SubjectSheet, type Subjects, schoolSubjects } from './subjectTags.ts';

/** Whether a paper's own tags answer all that its template asks; those of the organisation, which take longer, are left out then. */
export type IsEnough = (own: TagRecord) => boolean;

export interface DocumentMaker {
  /** Tags of a paper with those that every paper of the organisation has, unless its own are enough. */
  readonly withCommon: (own: TagRecord, isEnough?: IsEnough) => TagRecord;
  /** Rows a document of this type may be made for, in the order of the sheet; empty for `organisation`. */
  readonly choices: (type: DocumentType) => { readonly id: string; readonly label: string }[];
  /** `ids` are codes of `choices`, the others are passed over. `orderId` numbers the draft of an order. */
  readonly data: (type: DocumentType, ids: readonly string[], orderId?: string, isEnough?: IsEnough) => TagRecord;
  /** In which row of its appendix the document shows each row of the workbook, by code; empty where there are no such rows. */
  readonly appendixRows: (type: DocumentType, ids: readonly string[]) => ReadonlyMap<string, number>;
}

/** Which of a person's papers a type of consent is. */
const isPaperOf = (type: DocumentType, { kind, participant }: ConsentPaper): boolean => {
  if (type === 'consent_mentor') return kind === 'mentor_work';
  if (type === 'consent_mentee') return kind === 'mentee_participation';
  const isMinor = isMinorOn(participant.person, participant.startsOn);
  return kind === 'pd_processing' && isMinor === (type === 'consent_pd_minor');
};

/** Rows a paper of the type may be made for. */
const rowsOf = (subjects: Subjects, type: DocumentType): SubjectSheet[] => {
  const { subject, employeesOnly } = CATALOGUE[type];
  if (subject === 'organisation') return [];
  return subjects[subject]().filter(({ isOfEmployees }) => employeesOnly === undefined || isOfEmployees === true);
};

const choicesOf =
  (subjects: Subjects): DocumentMaker['choices'] =>
  (type) =>
    rowsOf(subjects, type).map(({ id, label }) => ({ id, label }));

const sheetsOf = (subjects: Subjects, type: DocumentType, ids: readonly string[]): TagRecord => {
  if (CATALOGUE[type].subject === 'organisation') return {};
  const wanted = new Set(ids);
  return {
    листы: rowsOf(subjects, type)
      .filter(({ id }) => wanted.has(id))
      .map(({ tags }, at) => ({ первый: at === 0, ...tags() })),
  };
};

const withOrder = (base: TagRecord, orderId: string): TagRecord => ({
  ...base,
  приказ: { ...(base['приказ'] as TagRecord), код: orderId },
});

/** `input` holds all pairs of the register. */
export const schoolMaker = (facts: PaperFacts, register: SchoolRegister, input: PapersInput): DocumentMaker => {
  const base = once(() => schoolTags(facts, register));
  const subjects = schoolSubjects(facts, register, input);
  const choose = choicesOf(subjects);
  // Papers about people tell of the organisation and the curator less than all others do.
  const withCommon: DocumentMaker['withCommon'] = (own, isEnough = () => false) => {
    if (isEnough(own)) return own;
    const { организация, куратор } = base() as Readonly<Record<string, TagRecord>>;
    return { ...base(), ...own, организация, куратор } as TagRecord;
  };
  return {
    withCommon,
    choices: (type) => (type === 'order_change_pairs' ? changedPairs(register, input.pdMode) : choose(type)),
    appendixRows: (type, ids) =>
      printedRows(type === 'order_approve_pairs' ? input.pairs.filter(({ pair }) => ids.includes(pair.id)) : []),
    data: (type, ids, orderId = '', isEnough = undefined) => {
      const { template } = CATALOGUE[type];
      const wanted = new Set(ids);
      if (template === 'consents')
        return withCommon(
          consentsData(input, (paper) => isPaperOf(type, paper) && wanted.has(paper.participant.person.id)),
          isEnough,
        );
      if (type === 'order_change_pairs')
        return withCommon(orderChangePairsData({ register, pairIds: wanted, pdMode: input.pdMode, orderId }), isEnough);
      const pairs = input.pairs.filter(({ pair }) => wanted.has(pair.id));
      if (type === 'order_approve_pairs')
        return withCommon(orderApprovePairsData({ ...input, orderId, pairs }), isEnough);
      return {
        ...withOrder(base(), orderId),
        ...(type === 'analytical_report_org' ? { отчёт: schoolReportTags(facts, register) } : {}),
        ...sheetsOf(subjects, type, ids),
      };
    },
  };
};

/** The order that this one changes, with the number it is registered under; null for one that changes none. */
const amendedTags = (facts: PaperFacts, orderId: string): TagRecord | null => {
  const orders = facts.rows(municipalOrdersSheet);
  const own = orders.find(({ id }) => id !== '' && id === orderId);
  const changed = own === undefined ? undefined : amendedOrder(own, orders);
  return changed === undefined
    ? null
    : { номер: changed.number.trim(), дата: dayValue(changed.date), заголовок: changed.title };
};

export const municipalMaker = (facts: PaperFacts): DocumentMaker => {
  const base = municipalTags(facts);
  const subjects = municipalSubjects(facts);
  return {
    withCommon: (own) => ({ ...base, ...own }),
    choices: choicesOf(subjects),
    appendixRows: () => new Map(),
    data: (type, ids, orderId = '') => ({
      ...withOrder(base, orderId),
      'изменяемый приказ': amendedTags(facts, orderId),
      ...(type === 'analytical_report_municipal' ? { отчёт: municipalReportTags(facts) } : {}),
      ...sheetsOf(subjects, type, ids),
    }),
  };
};
