// Pairs that the order on changes may be made for; those that are over and have nobody left are among them.
import { changedPairIds } from '../../../domain/pair/pairChanges.ts';
import { personLabel } from '../../../domain/person/personLabel.ts';
import type { SchoolRegister } from '../../../domain/register/organisation.ts';
import type { PapersInput } from '../../papers/input.ts';

/** Labels name everybody who is or was in the pair, the mentors first. */
export const changedPairs = (
  register: SchoolRegister,
  pdMode: PapersInput['pdMode'],
): { readonly id: string; readonly label: string }[] => {
  const people = new Map([...register.mentors, ...register.mentees].map((person) => [person.id, person]));
  return changedPairIds(register).map((id) => {
    const own = register.members.filter(({ pairId }) => pairId === id);
    const sorted = [...own.filter(({ role }) => role === 'mentor'), ...own.filter(({ role }) => role === 'mentee')];
    const named = sorted.flatMap(({ personId }) => people.get(personId) ?? []);
    return { id, label: named.map((person) => personLabel(person, pdMode)).join(' – ') };
  });
};
