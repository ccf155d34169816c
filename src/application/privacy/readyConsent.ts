// Whether a consent may be written down of a person, and what it fills or takes the place of.
import type { Day } from '../../domain/calendar/day.ts';
import { consentStateOn } from '../../domain/consent/consentState.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { SignedConsent } from '../../rpc/views/privacy.ts';
import type { RowPatch } from '../../schema/column.ts';
import type { Block } from '../../schema/derive/write.ts';
import { patchedById } from '../../schema/derive/write.ts';
import { consentsSheet } from '../../schema/sheets/pairs.ts';
import { mentorsSheet } from '../../schema/sheets/people.ts';
import type { Book } from '../book.ts';
import type { SigningConsent } from './consentRows.ts';

export interface ReadyConsent extends SigningConsent {
  /** How many earlier ones held or had run out. */
  readonly earlier: number;
}

/**
 * Refused: `person_unknown`, `consent_day_future`, `consent_term_reversed`, `consent_already_given` (one of that day or
 * a later one is there), `consent_withdrawn_since`.
 */
export const readyConsent = (
  book: Book,
  register: SchoolRegister,
  { personId, kind, signer, givenOn, validTo }: SignedConsent,
  today: Day,
): Outcome<ReadyConsent> => {
  const person = [...register.mentors, ...register.mentees].find(({ id }) => id === personId);
  if (person === undefined || person.erasedOn) return refused({ code: 'person_unknown', data: { personId } });
  if (givenOn > today) return refused({ code: 'consent_day_future' });
  if (validTo !== '' && validTo < givenOn) return refused({ code: 'consent_term_reversed' });
  const own = register.consents.filter(
    (consent) => consent.personId === personId && consent.kind === kind && consent.signer === signer,
  );
  const states = own.map((consent) => ({ consent, state: consentStateOn(consent, own, today) }));
  const given = states.filter(({ state }) => state === 'given' || state === 'expired').map(({ consent }) => consent);
  if (given.some((consent) => (consent.givenOn ?? '') >= givenOn))
    return refused({ code: 'consent_already_given', data: { personId } });
  // A withdrawal ends what was signed before it: a paper of an earlier day changes nothing any more.
  if (own.some(({ withdrawnOn }) => withdrawnOn !== null && withdrawnOn >= givenOn))
    return refused({ code: 'consent_withdrawn_since', data: { personId } });
  const requested = states.find(({ consent, state }) => state === 'requested' && consent.id !== '')?.consent;
  const row = book.table(consentsSheet).rows.find(({ record }) => record.id === requested?.id);
  return done({
    personId,
    kind,
    signer,
    rowNumber: row?.rowNumber ?? null,
    replaces: given.flatMap(({ id, replacedById }) => (id !== '' && (replacedById ?? '') === '' ? [id] : [])),
    earlier: given.length,
  });
};

/** Candidates who have signed to mentor. */
export const consentingCandidates = (
  { mentors }: SchoolRegister,
  signing: readonly Pick<SigningConsent, 'personId' | 'kind' | 'signer'>[],
): string[] => {
  const candidates = new Set(mentors.flatMap(({ id, status }) => (status === 'candidate' ? [id] : [])));
  return signing.flatMap(({ personId, kind, signer }) =>
    kind === 'mentor_work' && signer === 'self' && candidates.has(personId) ? [personId] : [],
  );
};

/** Rows of mentors changed alike. */
export const patchedMentors = (
  book: Book,
  ids: readonly string[],
  patch: RowPatch<(typeof mentorsSheet)['columns']>,
): Block[][] => ids.map((id) => patchedById(book.table(mentorsSheet), id, patch));
