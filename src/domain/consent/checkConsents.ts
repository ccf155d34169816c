// What the consents of a pair's members lack for its order (V-05, V-07), and what will lapse on the way (V-08, V-22).
import type { Day } from '../calendar/day.ts';
import type { Pair, PairMember } from '../pair/pair.ts';
import { ADULT_AGE, birthdayOf, isMinorOn } from '../person/age.ts';
import type { PeopleById } from '../person/peopleById.ts';
import type { Person } from '../person/person.ts';
import type { Problem } from '../problem.ts';
import type { Consent } from './consent.ts';
import { isConsentValidOn } from './isConsentValidOn.ts';
import { missingConsents } from './missingConsents.ts';
import { requiredConsents } from './requiredConsents.ts';

const warnings = (pair: Pair, member: PairMember, person: Person, own: readonly Consent[], day: Day): Problem[] => {
  const problems: Problem[] = [];
  if (pair.endDate === null) return problems;
  const data = { pairId: pair.id, personId: person.id };
  if (person.birthDate !== null && isMinorOn(person, day)) {
    const birthday = birthdayOf(person.birthDate, ADULT_AGE);
    if (birthday <= pair.endDate)
      problems.push({ code: 'turns_adult_during_pair', data: { ...data, day: birthday }, level: 'warning' });
  }
  for (const { kind, signer } of requiredConsents(person, member.role, day)) {
    const valid = own.filter(
      (consent) => consent.kind === kind && consent.signer === signer && isConsentValidOn(consent, day),
    );
    const last = valid
      .map((consent) => consent.validTo ?? '9999-12-31')
      .sort()
      .at(-1);
    if (last !== undefined && last < pair.endDate)
      problems.push({ code: 'consent_expires_during_pair', data: { ...data, kind, day: last }, level: 'warning' });
  }
  return problems;
};

/**
 * Problems of every member who has not left by `day` (usually the order's date): consent_missing (V-05, data pairId,
 * personId, role, kind), representative_consent_missing (V-07, same data), and the warnings turns_adult_during_pair
 * (V-08: own consent is needed from that day) and consent_expires_during_pair (V-22). People that are not in the
 * registers are checkPair's matter.
 */
export const checkConsents = (
  pair: Pair,
  members: readonly PairMember[],
  people: PeopleById,
  consents: readonly Consent[],
  day: Day,
): Problem[] =>
  members.flatMap((member) => {
    const person = people.get(member.personId);
    if (person === undefined || (member.leftOn !== null && member.leftOn <= day)) return [];
    const own = consents.filter((consent) => consent.personId === person.id);
    const missing = missingConsents(person, member.role, own, day).map(
      ({ kind, signer }): Problem => ({
        code: signer === 'self' ? 'consent_missing' : 'representative_consent_missing',
        data: { pairId: pair.id, personId: person.id, role: member.role, kind },
      }),
    );
    return [...missing, ...warnings(pair, member, person, own, day)];
  });
