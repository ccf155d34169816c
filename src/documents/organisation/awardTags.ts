// Whom a school rewards: what it gives itself, and what it asks of others; awards that were handed over are left out.
import { isSigned } from '../../domain/order/isSigned.ts';
import { isChildCategory } from '../../domain/person/age.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { awardsSheet } from '../../schema/sheets/activity.ts';
import { nameOf, personTags } from '../papers/commonTags.ts';
import { rowTags } from '../papers/rowTags.ts';
import { organisationValue, type TagRecord } from '../tags/value.ts';
import { isMoneyAward } from '../templates/phrases.ts';
import type { PaperFacts } from './facts.ts';
import { sentence } from './sentence.ts';

const numbered = (items: readonly TagRecord[]): TagRecord[] => items.map((item, at) => ({ ...item, номер: at + 1 }));

/** Tags of the awards that no order in force has given yet. */
export const awardTags = (facts: PaperFacts, register: SchoolRegister): TagRecord => {
  const people = new Map([...register.mentors, ...register.mentees].map((person) => [person.id, person]));
  const partners = new Map(register.partners.map(({ id, name }) => [id, name]));
  const ordered = new Set(register.orders.filter(isSigned).map(({ id }) => id));
  const rows = facts.rows(awardsSheet).filter(({ status, orderId }) => status !== 'handed' && !ordered.has(orderId));
  const tagsOf = (row: (typeof rows)[number]): TagRecord => {
    const person = people.get(row.recipientId);
    const recipient = person
      ? { ...personTags(person, facts.pdMode), Кому: nameOf(person, facts.pdMode) }
      : { должность: null, Кому: organisationValue(partners.get(row.recipientId) ?? '') };
    return { ...rowTags(awardsSheet, row), ...recipient };
  };
  const own = rows.filter(({ level }) => level === 'org');
  const others = rows.filter(({ level }) => level !== 'org');
  return {
    поощрения: numbered(rows.map(tagsOf)),
    'есть поощряемые': own.length > 0,
    поощряемые: numbered(own.map(tagsOf)),
    'поощряются обучающиеся': own.some(({ recipientId }) => {
      const person = people.get(recipientId);
      return person !== undefined && isChildCategory(person);
    }),
    'есть выплаты': own.some(({ kind }) => isMoneyAward(kind)),
    'есть представления': others.length > 0,
    представления: sentence(others.map(tagsOf), ';', '.'),
  };
};
