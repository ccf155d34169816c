// Writes down that a consent was signed: the row that was out for signing is filled, an earlier one of the kind is replaced.
import { consentStateOn } from '../../domain/consent/consentState.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { SignedConsent } from '../../rpc/views/privacy.ts';
import { appended, type Block, patchedById } from '../../schema/derive/write.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { consentsSheet } from '../../schema/sheets/pairs.ts';
import { mentorsSheet } from '../../schema/sheets/people.ts';
import { type Book, requireBook } from '../book.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';

/** A candidate who has signed to mentor is one no more. */
const consented = (
  book: Book,
  { mentors }: SchoolRegister,
  { personId, kind, signer, givenOn }: SignedConsent,
): Block[][] =>
  kind === 'mentor_work' &&
  signer === 'self' &&
  mentors.some(({ id, status }) => id === personId && status === 'candidate')
    ? [patchedById(book.table(mentorsSheet), personId, { status: 'consented', consentSignedOn: givenOn })]
    : [];

/**
 * Refused: `person_unknown`, `consent_day_future`, `consent_term_reversed`, `consent_already_given` (one of that day or
 * a later one is there). Renewing is the same: the earlier consent holds until this one does, then it is «заменено».
 */
export const recordConsent = (
  ports: Ports,
  signed: SignedConsent,
): Outcome<{ consentId: string; replaced: number }> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const today = ports.clock.today();
  const { register } = readRegister(book, today);
  const { personId, kind, signer, givenOn, validTo } = signed;
  const person = [...register.mentors, ...register.mentees].find(({ id }) => id === personId);
  if (person === undefined || (person.erasedOn ?? null) !== null)
    return refused({ code: 'person_unknown', data: { personId } });
  if (givenOn > today) return refused({ code: 'consent_day_future' });
  if (validTo !== '' && validTo < givenOn) return refused({ code: 'consent_term_reversed' });
  const own = register.consents.filter(
    (consent) => consent.personId === personId && consent.kind === kind && consent.signer === signer,
  );
  const states = own.map((consent) => ({ consent, state: consentStateOn(consent, own, today) }));
  const given = states.filter(({ state }) => state === 'given' || state === 'expired').map(({ consent }) => consent);
  if (given.some((consent) => (consent.givenOn ?? '') >= givenOn))
    return refused({ code: 'consent_already_given', data: { personId } });
  const table = book.table(consentsSheet);
  const requested = states.find(({ consent, state }) => state === 'requested' && consent.id !== '')?.consent;
  const [newId = ''] = nextIds(book, consentsSheet, 1);
  const consentId = requested?.id ?? newId;
  const facts = { givenOn, validTo: validTo === '' ? null : validTo };
  const added = requested ? [] : [{ id: consentId, personId, kind, signer, ...facts }];
  book.write(
    requested ? patchedById(table, requested.id, facts) : appended(table, added),
    ...given
      .filter(({ id, replacedById }) => id !== '' && (replacedById ?? '') === '')
      .map(({ id }) => patchedById(table, id, { replacedById: consentId })),
    ...consented(book, register, signed),
    appendJournal(ports, book, identified(book, consentsSheet, added)),
  );
  return done({ consentId, replaced: given.length });
};
