// What the papers of a school are made of: its register, and its pairs with the people who are in them.
import type { PairWithPeople, PapersInput } from '../../documents/papers/input.ts';
import { grouped } from '../../domain/grouped.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import type { MemberRole, Pair } from '../../domain/pair/pair.ts';
import type { Person } from '../../domain/person/person.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { formNames, kindNames } from '../../schema/dictionaries.ts';
import type { Book } from '../book.ts';

/** Pairs with the people who are in them now; without a mentor there is nothing to write about. */
export const pairsWithPeople = (register: SchoolRegister, pairs: readonly Pair[]): PairWithPeople[] => {
  const members = grouped(
    register.members.filter(({ leftOn }) => leftOn === null),
    ({ pairId }) => pairId,
  );
  const mentors = new Map(register.mentors.map((mentor) => [mentor.id, mentor]));
  const mentees = new Map(register.mentees.map((mentee) => [mentee.id, mentee]));
  const present = <Row extends Person>(pair: Pair, wanted: MemberRole, people: ReadonlyMap<string, Row>): Row[] =>
    (members.get(pair.id) ?? [])
      .filter(({ role }) => role === wanted)
      .flatMap(({ personId }) => people.get(personId) ?? []);
  return pairs.flatMap((pair) => {
    const [mentor] = present(pair, 'mentor', mentors);
    return mentor ? [{ pair, mentor, mentees: present(pair, 'mentee', mentees) }] : [];
  });
};

/** What papers about pairs are made of. */
export const papersInput = (
  book: Book,
  register: SchoolRegister,
  pairs: readonly Pair[],
  orderId: string,
  schoolYear: string,
): PapersInput => {
  const regulation = register.orders.find((order) => order.type === 'order_approve_regulation' && isSigned(order));
  return {
    organisation: register.organisation,
    pairs: pairsWithPeople(register, pairs),
    schoolYear,
    pdMode: book.mode,
    formNames,
    kindNames,
    orderId,
    ...(regulation ? { regulation } : {}),
  };
};
