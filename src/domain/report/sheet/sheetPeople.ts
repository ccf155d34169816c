// The people of a sheet: several lines of one person are one row of the register.

import type { Day } from '../../calendar/day.ts';
import { CONSENT_KINDS, type Consent, type ConsentKind } from '../../consent/consent.ts';
import { grouped } from '../../grouped.ts';
import type { MemberRole } from '../../pair/pair.ts';
import { normaliseName } from '../../person/normaliseName.ts';
import type { Person } from '../../person/person.ts';
import { splitFullName } from '../../person/splitFullName.ts';
import type { SheetLine, SheetPerson } from './sheetLine.ts';

/** Lines of one person: by code, else by name and birth date; a line without the date is his who alone has the name. */
const personKeys = (people: readonly SheetPerson[]): ((person: SheetPerson) => string) => {
  const nameOf = ({ name, code }: SheetPerson): string =>
    code.trim() === '' ? `name:${normaliseName(name)}` : `code:${normaliseName(code)}`;
  const dates = new Map<string, Set<Day>>();
  for (const person of people) {
    const known = dates.get(nameOf(person)) ?? new Set<Day>();
    if (person.birthDate !== null) known.add(person.birthDate);
    dates.set(nameOf(person), known);
  }
  return (person) => {
    const [only, ...others] = dates.get(nameOf(person)) ?? [];
    return `${nameOf(person)}|${person.birthDate ?? (others.length === 0 ? (only ?? '') : '')}`;
  };
};

const namesOf = ({ name, code }: SheetPerson): Pick<Person, 'code' | 'lastName' | 'firstName' | 'patronymic'> => {
  if (code.trim() !== '') return { code: code.trim(), lastName: '', firstName: '', patronymic: '' };
  const { lastName, firstName, patronymic } = splitFullName(name) ?? { lastName: name, firstName: '', patronymic: '' };
  return { code: '', lastName, firstName, patronymic };
};

const SIGNERS = ['self', 'legal_representative'] as const;

/** The day stands for everybody who had to sign. */
const consentsOf = (personId: string, role: MemberRole, lines: readonly SheetPerson[]): Consent[] => {
  const taking: ConsentKind = role === 'mentor' ? 'mentor_work' : 'mentee_participation';
  const days = (kind: ConsentKind) =>
    new Set(lines.map((line) => (kind === taking ? line.consentOn : line.dataConsentOn)));
  return CONSENT_KINDS.filter((kind) => kind === taking || kind === 'pd_processing').flatMap((kind) =>
    [...days(kind)].flatMap((givenOn) =>
      givenOn === null
        ? []
        : SIGNERS.map((signer) => ({
            id: `${personId} ${kind} ${signer} ${givenOn}`,
            kind,
            personId,
            signer,
            givenOn,
            validTo: null,
            withdrawnOn: null,
          })),
    ),
  );
};

/** One person of the sheet: the row of the register, and all that the first of his lines says of him besides. */
export interface KnownPerson<Row> {
  readonly person: Person;
  readonly said: Row;
}

/** The people of one side of the lines, with their consents; `idOf` gives a code by the row of the first line. */
export const sheetPeople = <Row extends SheetPerson>(
  lines: readonly SheetLine[],
  role: MemberRole,
  of: (line: SheetLine) => Row,
  idOf: (rowNumber: number) => string,
): {
  readonly people: readonly KnownPerson<Row>[];
  readonly consents: readonly Consent[];
  readonly idIn: (line: SheetLine) => string;
} => {
  const keyOf = personKeys(lines.map(of));
  const ids = new Map<string, string>();
  const consents: Consent[] = [];
  const people = [...grouped(lines, (line) => keyOf(of(line)))].map(([key, own]) => {
    const [first] = own as [SheetLine];
    const id = idOf(first.rowNumber);
    const rows = own.map(of);
    ids.set(key, id);
    consents.push(...consentsOf(id, role, rows));
    const said = of(first);
    const person: Person = {
      id,
      ...namesOf(said),
      category: said.category,
      birthDate: rows.find(({ birthDate }) => birthDate !== null)?.birthDate ?? null,
      position: rows.find(({ position }) => position !== '')?.position ?? '',
    };
    return { person, said };
  });
  return { people, consents, idIn: (line) => ids.get(keyOf(of(line))) ?? '' };
};
