// Which of the required consents a member lacks on a day, and the first day on which nothing is lacking.
import type { Day } from '../calendar/day.ts';
import type { MemberRole } from '../pair/pair.ts';
import { ADULT_AGE, birthdayOf, CO_SIGNING_AGE } from '../person/age.ts';
import type { Person } from '../person/person.ts';
import type { Consent } from './consent.ts';
import { isConsentValidOn } from './isConsentValidOn.ts';
import { type RequiredConsent, requiredConsents } from './requiredConsents.ts';

type Consenting = Pick<Person, 'id' | 'category' | 'birthDate'>;

/** Required consents with no valid row on `day`. Rows of other people in `consents` are passed over. */
export const missingConsents = (
  person: Consenting,
  role: MemberRole,
  consents: readonly Consent[],
  day: Day,
): RequiredConsent[] =>
  requiredConsents(person, role, day).filter(
    ({ kind, signer }) =>
      !consents.some(
        (consent) =>
          consent.personId === person.id &&
          consent.kind === kind &&
          consent.signer === signer &&
          isConsentValidOn(consent, day),
      ),
  );

/**
 * First day from `from` to `to` on which every required consent is valid; null when there is none. Being complete can
 * begin only on the first day, on a day a consent is given, or on the birthdays at 14 and 18 that change the signer.
 */
export const firstConsentedDay = (
  person: Consenting,
  role: MemberRole,
  consents: readonly Consent[],
  from: Day,
  to: Day,
): Day | null => {
  const own = consents.filter((consent) => consent.personId === person.id);
  const birthdays =
    person.birthDate === null
      ? []
      : [birthdayOf(person.birthDate, CO_SIGNING_AGE), birthdayOf(person.birthDate, ADULT_AGE)];
  const turns = [from, ...own.flatMap((consent) => consent.givenOn ?? []), ...birthdays];
  const days = turns.filter((day) => day >= from && day <= to).sort();
  return days.find((day) => missingConsents(person, role, own, day).length === 0) ?? null;
};
