// Writes down that consents were signed, of one person or of several: rows that were out for signing are filled, earlier ones of the kind replaced.
import { signersOf } from '../../domain/consent/requiredConsents.ts';
import { peopleById } from '../../domain/person/peopleById.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { ConsentsRecorded, RecordedConsents, SignedConsent, SignedConsents } from '../../rpc/views/privacy.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { problemText } from '../../texts/problemText.ts';
import { type Book, requireBook } from '../book.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';
import { writtenConsents } from './consentRows.ts';
import { consentingCandidates, patchedMentors, type ReadyConsent, readyConsent } from './readyConsent.ts';

/** Why a signer does not sign for a person. */
const OTHER_SIGNER = {
  self: 'consent_signed_by_representative',
  legal_representative: 'consent_signed_by_self',
} as const;

type Facts = Pick<SignedConsent, 'givenOn' | 'validTo'>;

/** A candidate who has signed to mentor is one no more. */
const written = (
  ports: Ports,
  book: Book,
  candidateIds: readonly string[],
  ready: readonly ReadyConsent[],
  { givenOn, validTo }: Facts,
): RecordedConsents => {
  const { consentIds, blocks, journal } = writtenConsents(book, ready, {
    givenOn,
    validTo: validTo === '' ? null : validTo,
  });
  book.write(
    ...blocks,
    ...patchedMentors(book, candidateIds, { status: 'consented', consentSignedOn: givenOn }),
    appendJournal(ports, book, journal),
  );
  return { consentIds: [...consentIds], candidateIds: [...candidateIds], givenOn, validTo };
};

/** Refused as readyConsent refuses. Renewing is the same: the earlier consent holds until this one does, then it is «заменено». */
export const recordConsent = (
  ports: Ports,
  signed: SignedConsent,
): Outcome<{ recorded: RecordedConsents; replaced: number }> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const today = ports.clock.today();
  const { register } = readRegister(book, today);
  const ready = readyConsent(book, register, signed, today);
  if (!ready.ok) return ready;
  const candidateIds = consentingCandidates(register, [ready.value]);
  return done({
    recorded: written(ports, book, candidateIds, [ready.value], signed),
    replaced: ready.value.earlier,
  });
};

/**
 * One paper signed by several people: one read, one write, and nobody is passed over in silence. Besides readyConsent it asks
 * whether this signer signs for the person on that day: `consent_signed_by_self`, `consent_signed_by_representative`. Refused
 * where nobody is left.
 */
export const recordConsents = (ports: Ports, { personIds, ...paper }: SignedConsents): Outcome<ConsentsRecorded> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const today = ports.clock.today();
  const { register } = readRegister(book, today);
  const people = peopleById(register);
  const judged = [...new Set(personIds)].map((personId) => {
    const person = people.get(personId);
    const isOther = person !== undefined && !signersOf(person, paper.kind, paper.givenOn).includes(paper.signer);
    return {
      personId,
      outcome: isOther
        ? refused({ code: OTHER_SIGNER[paper.signer], data: { personId } })
        : readyConsent(book, register, { personId, ...paper }, today),
    };
  });
  const ready = judged.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  const left = judged.flatMap(({ personId, outcome }) =>
    outcome.ok ? [] : outcome.problems.map((problem) => ({ personId, problem, text: problemText(problem) })),
  );
  if (ready.length === 0)
    return { ok: false, problems: [...new Map(left.map(({ text, problem }) => [text, problem])).values()] };
  return done({
    recorded: written(ports, book, consentingCandidates(register, ready), ready, paper),
    left: left.map(({ personId, text }) => ({ personId, text })),
  });
};
