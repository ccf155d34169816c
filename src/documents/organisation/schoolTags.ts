// Tags that every paper of a school may use: the organisation, its people in office, its acts, plans and sums.

import { schoolYearOf } from '../../domain/calendar/reportWindow.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import type { Order, OrderType } from '../../domain/order/order.ts';
import { isRunning } from '../../domain/pair/pair.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { formNames } from '../../schema/dictionaries.ts';
import { practicesSheet } from '../../schema/sheets/activity.ts';
import { contingentSheet, ownOrganisationSheet, partnersSheet } from '../../schema/sheets/organisation.ts';
import { meetingsSheet, programmesSheet } from '../../schema/sheets/programme.ts';
import { commonTags } from '../papers/commonTags.ts';
import { rowTags } from '../papers/rowTags.ts';
import { dayValue, type TagRecord } from '../tags/value.ts';
import { awardTags } from './awardTags.ts';
import { curatorTags } from './curatorTags.ts';
import type { PaperFacts } from './facts.ts';
import { listTags } from './listTags.ts';
import { modelTags, siteSectionOf } from './modelTags.ts';
import { readinessTags } from './readinessTags.ts';
import { sentence } from './sentence.ts';

const signedAct = ({ orders }: SchoolRegister, type: OrderType): Order | undefined =>
  orders.filter((one) => one.type === type && isSigned(one)).at(-1);

/** The last order of a kind that is in force, or blanks. */
const actTags = (register: SchoolRegister, type: OrderType): TagRecord => {
  const order = signedAct(register, type);
  return { номер: order?.number ?? '', дата: dayValue(order?.date ?? null) };
};

const totals = (facts: PaperFacts, register: SchoolRegister): TagRecord => {
  const running = register.pairs.filter(isRunning);
  const ids = new Set(running.map(({ id }) => id));
  const count = (role: 'mentor' | 'mentee', pairIds: ReadonlySet<string>): number =>
    new Set(
      register.members
        .filter((member) => member.role === role && member.leftOn === null && pairIds.has(member.pairId))
        .map(({ personId }) => personId),
    ).size;
  const programmes = facts.rows(programmesSheet).filter(({ pairId }) => ids.has(pairId));
  return {
    пар: running.length,
    наставников: count('mentor', ids),
    наставляемых: count('mentee', ids),
    программ: programmes.length,
    'программ утверждено': programmes.filter(({ approvedOn }) => approvedOn !== null).length,
    'встреч проведено': facts.rows(meetingsSheet).filter(({ heldOn }) => heldOn !== null).length,
    формы: Object.entries(formNames).flatMap(([form, name]) => {
      const own = new Set(running.filter((pair) => pair.form === form).map(({ id }) => id));
      return own.size === 0
        ? []
        : [{ форма: name, пар: own.size, наставников: count('mentor', own), наставляемых: count('mentee', own) }];
    }),
  };
};

/** Tags of every paper of a school. */
export const schoolTags = (facts: PaperFacts, register: SchoolRegister): TagRecord => {
  const { on, profile } = facts;
  const schoolYear = schoolYearOf(on);
  const common = commonTags({ organisation: register.organisation, schoolYear });
  const contingent = facts
    .rows(contingentSheet)
    .filter(({ asOf }) => asOf !== null && asOf <= on)
    .sort((one, other) => ((one.asOf ?? '') < (other.asOf ?? '') ? -1 : 1))
    .at(-1);
  const organisation = facts.rows(ownOrganisationSheet)[0];
  const model = modelTags(facts, ['regional', 'municipal']);
  return {
    ...common,
    организация: {
      ...rowTags(ownOrganisationSheet, organisation),
      ...(common['организация'] as TagRecord),
      контакты: [organisation?.phone ?? '', organisation?.email ?? ''].filter((each) => each !== '').join(', '),
      'на основании': organisation?.actingHead === true ? `приказа ${organisation.actingBasis}`.trim() : 'устава',
    },
    'муниципальный уровень': false,
    ...curatorTags(facts, register, common['куратор'] as TagRecord),
    ...model,
    // An order in force has approved the plan already.
    'план с Положением': model['есть план'] === true && signedAct(register, 'order_introduce') === undefined,
    'раздел сайта': siteSectionOf(facts, 'organisation'),
    'муниципальный приказ': null,
    'изменяемый приказ': null,
    акты: {
      внедрение: actTags(register, 'order_introduce'),
      положение: actTags(register, 'order_approve_regulation'),
      куратор: actTags(register, 'order_appoint_curator'),
      пары: actTags(register, 'order_approve_pairs'),
    },
    'местные основания': sentence(profile.localBases.map(({ text }) => ({ текст: text }))),
    партнёры: listTags(partnersSheet, facts.rows(partnersSheet)),
    практики: listTags(practicesSheet, facts.rows(practicesSheet)),
    ...awardTags(facts, register),
    контингент: rowTags(contingentSheet, contingent),
    готовность: readinessTags(facts),
    итоги: totals(facts, register),
  };
};
