// The consents of everybody in a school: what holds, what runs out within a month, what the pairs lack.
import type { Day } from '../../domain/calendar/day.ts';
import { consentLines } from '../../domain/consent/consentLines.ts';
import type { MemberRole } from '../../domain/pair/pair.ts';
import { runningMemberships } from '../../domain/pair/runningMemberships.ts';
import type { Person } from '../../domain/person/person.ts';
import { personLabel } from '../../domain/person/personLabel.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { Choice } from '../../rpc/contract.ts';
import type { ConsentLineView, ConsentPerson } from '../../rpc/views/privacy.ts';
import type { PdMode } from '../../schema/column.ts';
import { consentKindNames, signerNames } from '../../schema/dictionaries.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { requireBook } from '../book.ts';
import { choicesOf } from '../choices.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';

const linesOf = (
  register: SchoolRegister,
  person: Person,
  roles: readonly MemberRole[],
  today: Day,
): ConsentLineView[] =>
  consentLines(person, roles, register.consents, today).map((line) => ({
    kind: line.kind,
    kindName: consentKindNames[line.kind],
    signer: line.signer,
    signerName: signerNames[line.signer],
    state: line.state,
    needed: line.needed,
    expiresSoon: line.expiresSoon,
    consentId: line.consent?.id ?? '',
    givenOn: line.consent?.givenOn ?? '',
    validTo: line.consent?.validTo ?? '',
    withdrawnOn: line.consent?.withdrawnOn ?? '',
  }));

/** Before there is a pair a candidate is asked for the consents of a mentor. */
export const askedOf = ({ status, erasedOn }: Person & { readonly status?: string }): MemberRole | undefined =>
  status === 'candidate' && !erasedOn ? 'mentor' : undefined;

/** A person with the consents; `asked` is a role whose consents are wanted before there is a pair. */
export const consentPerson = (
  register: SchoolRegister,
  person: Person,
  { mode, today, asked }: { readonly mode: PdMode; readonly today: Day; readonly asked?: MemberRole | undefined },
): ConsentPerson => {
  const running = runningMemberships(register, person.id, today);
  const roles = [...running.map(({ role }) => role), ...(asked === undefined ? [] : [asked])];
  const lines = linesOf(register, person, [...new Set(roles)], today);
  return {
    id: person.id,
    label: personLabel(person, mode),
    erased: (person.erasedOn ?? null) !== null,
    attention: lines.some((line) => line.expiresSoon || (line.needed && line.state !== 'given')),
    runningPairs: [...new Set(running.map(({ pairId }) => pairId))],
    lines,
  };
};

/** What may be written down of anybody's consents. */
const consentChoices = (): { kinds: Choice[]; signers: Choice[] } => ({
  kinds: choicesOf(consentKindNames),
  signers: choicesOf(signerNames),
});

/**
 * People with at least one consent, given or needed, and whoever is asked for by `personId`; those whom something is missing
 * for come first. Refused: `person_unknown`.
 */
export const getConsents = (
  ports: Ports,
  { personId }: { readonly personId?: string | undefined },
): Outcome<{ people: ConsentPerson[]; kinds: Choice[]; signers: Choice[] }> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS);
  if (!opened.ok) return opened;
  const today = ports.clock.today();
  const { register } = readRegister(opened.value, today);
  const { mode } = opened.value;
  const people = [...register.mentors, ...register.mentees].map((person) =>
    consentPerson(register, person, { mode, today, asked: askedOf(person) }),
  );
  if (personId !== undefined && !people.some(({ id }) => id === personId))
    return refused({ code: 'person_unknown', data: { personId } });
  const shown = people.filter(({ id, lines }) => id === personId || lines.length > 0);
  return done({
    people: [...shown.filter(({ attention }) => attention), ...shown.filter(({ attention }) => !attention)],
    ...consentChoices(),
  });
};
