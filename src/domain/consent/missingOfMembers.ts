// Consents that members of pairs lack on a day, each once however many pairs the person is in.
import type { Day } from '../calendar/day.ts';
import type { PairMember } from '../pair/pair.ts';
import { peopleById } from '../person/peopleById.ts';
import type { SchoolRegister } from '../register/organisation.ts';
import { missingConsents } from './missingConsents.ts';
import type { RequiredConsent } from './requiredConsents.ts';

export interface MissingConsent extends RequiredConsent {
  readonly personId: string;
}

/** People who are not in the register are passed over. */
export const missingOfMembers = (
  register: SchoolRegister,
  members: readonly PairMember[],
  on: Day,
): MissingConsent[] => {
  const people = peopleById(register);
  const missing = members.flatMap(({ personId, role }) => {
    const person = people.get(personId);
    return person === undefined
      ? []
      : missingConsents(person, role, register.consents, on).map((consent) => ({ personId, ...consent }));
  });
  return [...new Map(missing.map((one) => [`${one.personId}:${one.kind}:${one.signer}`, one])).values()];
};
