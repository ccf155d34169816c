// Which consents a member of a pair needs and who signs them (domain reference §3.8; 152-ФЗ art. 9; V-05, V-07).
import type { Day } from '../calendar/day.ts';
import type { MemberRole } from '../pair/pair.ts';
import { ageOn, CO_SIGNING_AGE, isMinorOn } from '../person/age.ts';
import type { Person } from '../person/person.ts';
import type { Consent, ConsentKind } from './consent.ts';

export interface RequiredConsent {
  readonly kind: ConsentKind;
  readonly signer: Consent['signer'];
}

/** Who signs a consent of `kind` on `day`, each a paper of its own. A child without a birth date is taken for one under 14. */
export const signersOf = (
  person: Pick<Person, 'category' | 'birthDate'>,
  kind: ConsentKind,
  day: Day,
): readonly Consent['signer'][] => {
  if (!isMinorOn(person, day)) return ['self'];
  const isOfAge = person.birthDate !== null && ageOn(person.birthDate, day) >= CO_SIGNING_AGE;
  if (kind === 'mentor_work' || (kind === 'mentee_participation' && isOfAge)) return ['self', 'legal_representative'];
  // 152-ФЗ art. 9 part 6: the representative of an incapable person consents to processing; practice extends it to all minors.
  return ['legal_representative'];
};

/**
 * What is needed on `day` for the order that approves the pair. Adults sign for themselves. A minor mentor and a minor
 * mentee from 14 sign together with the representative, a younger mentee is signed for; the processing of a minor's
 * data is always signed by the representative.
 */
export const requiredConsents = (
  person: Pick<Person, 'category' | 'birthDate'>,
  role: MemberRole,
  day: Day,
): RequiredConsent[] =>
  ([role === 'mentor' ? 'mentor_work' : 'mentee_participation', 'pd_processing'] as const).flatMap((kind) =>
    signersOf(person, kind, day).map((signer) => ({ kind, signer })),
  );
