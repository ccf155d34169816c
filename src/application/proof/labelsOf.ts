// What the codes of a school's register stand for, as the workbook shows people.
import { peopleById } from '../../domain/person/peopleById.ts';
import { personLabel } from '../../domain/person/personLabel.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { PdMode } from '../../schema/column.ts';
import { orderLabel } from '../../texts/proof.ts';

/** By code of people, pairs («наставник – наставляемые»), partners and orders. */
export const labelsOf = (register: SchoolRegister, mode: PdMode): ReadonlyMap<string, string> => {
  const people = new Map([...peopleById(register)].map(([id, person]) => [id, personLabel(person, mode)]));
  const members = new Map<string, { mentor: string[]; mentee: string[] }>();
  for (const { pairId, personId, role } of register.members) {
    const ofPair = members.get(pairId) ?? { mentor: [], mentee: [] };
    ofPair[role].push(people.get(personId) ?? personId);
    members.set(pairId, ofPair);
  }
  const pairs = [...members].map(([id, { mentor, mentee }]): [string, string] => [
    id,
    [mentor, mentee].map((names) => names.join('; ')).join(' – '),
  ]);
  return new Map([
    ...people,
    ...pairs,
    ...register.partners.map(({ id, name }): [string, string] => [id, name]),
    ...register.orders.map(({ id, number, date }): [string, string] => [id, orderLabel(number, date ?? '')]),
  ]);
};
