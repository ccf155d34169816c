// Everything a school knows of one person: the row, the consents, the pairs, and what is missing.
import { runningRoles } from '../../domain/pair/runningMemberships.ts';
import type { Person } from '../../domain/person/person.ts';
import { personLabel } from '../../domain/person/personLabel.ts';
import { done, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import { checkPerson } from '../../domain/register/checkPeople.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { PersonView } from '../../rpc/views/people.ts';
import type { Column, Columns } from '../../schema/column.ts';
import { cellText } from '../../schema/derive/cellText.ts';
import { checkCells } from '../../schema/derive/checkCells.ts';
import type { Table, TableRow } from '../../schema/derive/table.ts';
import { categoryNames, pairStatusNames } from '../../schema/dictionaries.ts';
import { columnsIn } from '../../schema/layout.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { representativesSheet } from '../../schema/sheets/pairs.ts';
import { menteesSheet } from '../../schema/sheets/people.ts';
import { dayText, problemText } from '../../texts/problemText.ts';
import { type Book, requireBook } from '../book.ts';
import { linkTo } from '../check/checkRows.ts';
import type { Ports } from '../ports.ts';
import { askedOf, consentPerson } from '../privacy/getConsents.ts';
import { readRegister } from '../schoolRegister.ts';
import { representativeTexts } from './editRepresentative.ts';
import { rowOfPerson, TAKING_BACK, whyItStays } from './takeBackPerson.ts';

/** Told in the heading already. */
const IN_HEADING = new Set(['id', 'code', 'lastName', 'firstName', 'patronymic', 'category', 'position']);

const factsOf = (table: Table, row: TableRow<Columns>): [string, string][] =>
  columnsIn(table.schema, table.layout).flatMap((key): [string, string][] => {
    const column = table.schema.columns[key] as Column;
    if (column.system || column.hidden || IN_HEADING.has(key)) return [];
    const text = dayText(cellText(column, row.record[key]));
    return text === '' ? [] : [[column.title, text]];
  });

/** Who signs for a minor: the name and, where it is written, the kinship. */
const signerOf = (book: Book, personId: string): [string, string][] => {
  const { fio = '', kinship = '' } = representativeTexts(book, personId);
  const { title } = representativesSheet.columns.fio;
  return fio === '' ? [] : [[title, kinship === '' ? fio : `${fio}, ${kinship}`]];
};

const pairsOf = (register: SchoolRegister, personId: string, mode: Book['mode']): PersonView['pairs'] => {
  const labels = new Map([...register.mentors, ...register.mentees].map((one) => [one.id, personLabel(one, mode)]));
  const own = new Set(register.members.filter((member) => member.personId === personId).map(({ pairId }) => pairId));
  return register.pairs
    .filter(({ id }) => own.has(id))
    .map(({ id, status }) => ({
      id,
      with: register.members
        .filter((member) => member.pairId === id && member.personId !== personId)
        .map((member) => labels.get(member.personId) ?? member.personId)
        .join('; '),
      state: pairStatusNames[status],
    }));
};

/** What the sheet and the rules find in this row alone. */
const lackingOf = (table: Table, row: TableRow<Columns>, person: Person, today: string): string[] => {
  const alone = { ...table, rows: [row] };
  const found: Problem[] = [
    ...table.problems.filter(({ place }) => place?.rowNumber === row.rowNumber),
    ...checkCells(alone, () => null),
    ...checkPerson(person, today),
  ];
  return [...new Set(found.map(problemText))];
};

/** One read, and one call for the link. Refused: `person_unknown`. */
export const getPerson = (ports: Ports, { personId }: { readonly personId: string }): Outcome<PersonView> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS, TAKING_BACK);
  if (!opened.ok) return opened;
  const book = opened.value;
  const today = ports.clock.today();
  const { register } = readRegister(book, today);
  const mentor = register.mentors.find(({ id }) => id === personId);
  const person: Person | undefined = mentor ?? register.mentees.find(({ id }) => id === personId);
  const found = rowOfPerson(book, personId);
  if (person === undefined || found === undefined) return refused({ code: 'person_unknown', data: { personId } });
  const { table, row } = found;
  const place = { sheet: table.schema.title, rowNumber: row.rowNumber };
  const ids = ports.workbooks.sheetIds(book.id);
  return done({
    id: personId,
    register: table.schema.key === menteesSheet.key ? 'mentees' : 'mentors',
    label: personLabel(person, book.mode),
    category: categoryNames[person.category],
    isCandidate: mentor?.status === 'candidate',
    facts: [...factsOf(table, row), ...signerOf(book, personId)],
    lacking: lackingOf(table, row, person, today),
    consents: consentPerson(register, person, { mode: book.mode, today, asked: askedOf(person) }),
    pairs: pairsOf(register, personId, book.mode),
    canBeTakenBack: whyItStays(book, found) === null && runningRoles(register, personId, today).length === 0,
    link: linkTo(book, ports.workbooks.urlOf(book.id), ids, { place }),
  });
};
