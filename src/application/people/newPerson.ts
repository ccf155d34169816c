// Somebody who is about to be added: the values of a screen read as one line of a list, compared with the register, never written here.
import { isMinorOn } from '../../domain/person/age.ts';
import { likeness } from '../../domain/person/duplicates.ts';
import type { Person } from '../../domain/person/person.ts';
import { personLabel } from '../../domain/person/personLabel.ts';
import { done, isWarning, type Outcome, type Problem, refused } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { FieldProblem, NewPerson, PersonChecked } from '../../rpc/views/rows.ts';
import type { WrittenCell } from '../../schema/derive/cell.ts';
import { listFieldsOf } from '../../schema/derive/listFields.ts';
import { columnsIn } from '../../schema/layout.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { representativesSheet } from '../../schema/sheets/pairs.ts';
import { type Book, requireBook } from '../book.ts';
import { isPersonsName } from '../lists/checkList.ts';
import { type ConvertedRow, convertRow } from '../lists/convertRow.ts';
import { type OpenList, sheetOfList } from '../lists/openList.ts';
import type { Ports } from '../ports.ts';
import { FILLED_SHEETS } from '../rows/filledSheets.ts';
import { fieldProblem, readValues } from '../rows/readValues.ts';
import { readRegister } from '../schoolRegister.ts';

/** `personId` is somebody who is there and being changed. */
export type SentPerson = NewPerson & { readonly personId?: string | undefined };

export interface ReadPerson extends PersonChecked {
  readonly book: Book;
  readonly register: SchoolRegister;
  readonly target: OpenList;
  readonly row: ConvertedRow;
  /** Cells of «Представители»; empty where nobody signs for the person. */
  readonly representative: Readonly<Record<string, WrittenCell>>;
}

/** What a problem of a whole row speaks of, by its code. */
const FIELD_OF_CODE: Readonly<Record<string, string>> = {
  list_birth_date_missing: 'birthDate',
  list_birth_date_future: 'birthDate',
  list_age_odd: 'birthDate',
};

const keyed = ({ schema }: OpenList, problem: Problem): FieldProblem => {
  const title = problem.data?.['title'];
  const ofTitle = Object.entries(schema.columns).find(([, column]) => column.title === title)?.[0] ?? '';
  return fieldProblem(FIELD_OF_CODE[problem.code] ?? ofTitle, problem);
};

/** Of a row that is still empty every required cell is asked for. */
const problemsOf = ({ fields }: OpenList, { problems }: ConvertedRow): readonly Problem[] =>
  problems.some(({ code }) => code === 'list_row_empty')
    ? fields.flatMap(({ required, title }) => (required ? [{ code: 'list_required', data: { title } }] : []))
    : problems;

const personOf = ({ values }: ConvertedRow): Person =>
  ({
    id: 'new',
    code: '',
    lastName: '',
    firstName: '',
    patronymic: '',
    birthDate: null,
    position: '',
    category: 'other',
    ...values,
  }) as unknown as Person;

/** The most certain of those who may be the same (V-15); whoever was alike before somebody was changed is no news. */
const twinOf = (person: Person, people: readonly Person[], personId: string | undefined): Person | undefined => {
  const before = people.find(({ id }) => id === personId);
  const known = people.filter(
    (other) => !other.erasedOn && other !== before && (before === undefined || likeness(before, other) === 'none'),
  );
  return (
    known.find((other) => likeness(person, other) === 'certain') ??
    known.find((other) => likeness(person, other) === 'possible')
  );
};

const representativeOf = (book: Book, isMinor: boolean, { representative }: NewPerson) => {
  const [keys = []] = FILLED_SHEETS.representatives.steps;
  const isWanted = isMinor && book.mode === 'names' && Object.values(representative).some((text) => text.trim() !== '');
  return isWanted ? readValues(representativesSheet, keys, representative) : { cells: {}, problems: [] };
};

/**
 * One read. Refused as requireBook refuses, and `list_field_unknown` for a field that no screen asks for,
 * `list_holds_names` in a workbook of codes.
 */
export const readPerson = (ports: Ports, sent: SentPerson): Outcome<ReadPerson> => {
  const schema = sheetOfList(sent.register);
  const opened = requireBook(ports, 'school', REGISTER_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const today = ports.clock.today();
  const present = new Set<string>(columnsIn(schema, book.layout));
  const keys = Object.keys(sent.values);
  const asked = FILLED_SHEETS[sent.register].steps.flat();
  if (!keys.every((key) => asked.includes(key) && present.has(key))) return refused({ code: 'list_field_unknown' });
  if (book.mode === 'codes' && Object.values(sent.values).some(isPersonsName))
    return refused({ code: 'list_holds_names' });
  const target: OpenList = {
    book,
    schema,
    fields: listFieldsOf(schema, book.layout),
    table: book.table(schema),
    today,
  };
  const cells = keys.map((key) => sent.values[key] ?? '');
  const row = convertRow(target, keys, {}, { line: 1, cells });
  const person = personOf(row);
  const { register } = readRegister(book, today);
  const twin = twinOf(person, register[sent.register], sent.personId);
  const isMinor = isMinorOn(person, today);
  const representative = representativeOf(book, isMinor, sent);
  return done({
    book,
    register,
    target,
    row,
    representative: representative.cells,
    problems: [...problemsOf(target, row).map((problem) => keyed(target, problem)), ...representative.problems],
    twin: twin === undefined ? null : { id: twin.id, label: personLabel(twin, book.mode) },
    mayBeOther: book.mode === 'names',
    isMinor,
  });
};

/** What is wrong with somebody before the row is written. */
export const checkPerson = (ports: Ports, sent: SentPerson): Outcome<PersonChecked> => {
  const read = readPerson(ports, sent);
  if (!read.ok) return read;
  const { problems, twin, mayBeOther, isMinor } = read.value;
  return done({ problems, twin, mayBeOther, isMinor });
};

/** An error among what was found. */
export const hasErrors = ({ row, problems }: ReadPerson): boolean =>
  row.problems.some((problem) => !isWarning(problem)) || problems.some(({ level }) => level === 'error');
