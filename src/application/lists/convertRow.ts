// One row of a list turned into cells of a register, with everything that is wrong with it; nothing is guessed.
import type { Day } from '../../domain/calendar/day.ts';
import type { Category } from '../../domain/pair/form.ts';
import { isChildCategory } from '../../domain/person/age.ts';
import type { NameParts } from '../../domain/person/fullName.ts';
import type { Person } from '../../domain/person/person.ts';
import { splitFullName } from '../../domain/person/splitFullName.ts';
import { isWarning, type Problem } from '../../domain/problem.ts';
import { checkPerson } from '../../domain/register/checkPeople.ts';
import type { WrittenCell } from '../../schema/derive/cell.ts';
import { isText, textProblems } from '../../schema/derive/checkCells.ts';
import { FULL_NAME, type ListedField, NAME_KEYS } from '../../schema/derive/listFields.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { readListCell, type SentCell } from './readListCell.ts';

export interface ListTarget {
  readonly schema: SheetSchema;
  readonly fields: readonly ListedField[];
  readonly today: Day;
}

export interface ConvertedRow {
  readonly line: number;
  /** By schema key, ready to be written. */
  readonly cells: Readonly<Record<string, WrittenCell>>;
  /** Typed values by schema key. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** What checkPerson finds, told without the code of a row that is not there yet. */
const PERSON_CODES: Readonly<Record<string, Pick<Problem, 'code' | 'level'>>> = {
  birth_date_missing: { code: 'list_birth_date_missing', level: 'warning' },
  birth_date_future: { code: 'list_birth_date_future' },
  pupil_age_implausible: { code: 'list_age_odd', level: 'warning' },
};

export const hasError = ({ problems }: Pick<ConvertedRow, 'problems'>): boolean =>
  problems.some((problem) => !isWarning(problem));

/** Cells of a row by field; two columns may feed one field as long as they do not contradict each other. */
const gathered = (
  target: ListTarget,
  columns: readonly string[],
  cells: readonly (SentCell | null)[],
): { given: Map<string, SentCell>; problems: Problem[] } => {
  const given = new Map<string, SentCell>();
  const problems: Problem[] = [];
  columns.forEach((key, index) => {
    const cell = cells[index] ?? null;
    if (cell === null || String(cell).trim() === '') return;
    const known = given.get(key);
    if (known !== undefined && known !== cell)
      problems.push({
        code: 'list_two_values',
        data: { title: target.fields.find((one) => one.key === key)?.title ?? key },
      });
    given.set(key, cell);
  });
  return { given, problems };
};

/** The whole name taken apart into the columns that no cell of their own has filled. */
const spreadName = (given: Map<string, SentCell>): Problem[] => {
  const whole = given.get(FULL_NAME);
  given.delete(FULL_NAME);
  if (whole === undefined || given.has('lastName')) return [];
  const split = splitFullName(String(whole));
  if (split === null) return [{ code: 'list_name_unclear' }];
  for (const key of NAME_KEYS) if (split[key] !== '') given.set(key, split[key]);
  return split.isUnconfirmed ? [{ code: 'list_name_two_words', level: 'warning' }] : [];
};

const personOf = (values: Readonly<Record<string, unknown>>): Person => ({
  id: '',
  code: '',
  ...({ lastName: '', firstName: '', patronymic: '' } satisfies NameParts),
  category: values['category'] as Category,
  birthDate: (values['birthDate'] as Day | undefined) ?? null,
  position: '',
});

const personProblems = (values: Readonly<Record<string, unknown>>, target: ListTarget): Problem[] =>
  values['category'] === undefined
    ? []
    : checkPerson(personOf(values), target.today).flatMap(({ code, data }) => {
        const told = PERSON_CODES[code];
        return told === undefined
          ? []
          : [{ ...told, ...(data?.['age'] === undefined ? {} : { data: { age: data['age'] } }) }];
      });

/** Texts as «Проверить книгу» will judge them. What is never stored keeps the row out; an odd address does not. */
const textRemarks = (values: Readonly<Record<string, unknown>>, { schema }: ListTarget): Problem[] => {
  const isOfChild = isChildCategory({ category: values['category'] as Category });
  return Object.entries(values).flatMap(([key, value]) => {
    const column = schema.columns[key];
    if (column === undefined || !isText(column) || typeof value !== 'string') return [];
    return textProblems(column, value, isOfChild).map((problem) =>
      problem.code.startsWith('forbidden_') ? problem : { ...problem, level: 'warning' as const },
    );
  });
};

/**
 * Codes: `list_row_empty`, `list_two_values`, `list_name_unclear`, `list_name_two_words`, `list_required`, those of
 * readListCell and textProblems, `list_birth_date_missing`, `list_birth_date_future`, `list_age_odd`.
 */
export const convertRow = (
  target: ListTarget,
  columns: readonly string[],
  defaults: Readonly<Record<string, string>>,
  row: { readonly line: number; readonly cells: readonly (SentCell | null)[] },
): ConvertedRow => {
  const { given, problems } = gathered(target, columns, row.cells);
  if (given.size === 0) return { line: row.line, cells: {}, values: {}, problems: [{ code: 'list_row_empty' }] };
  problems.push(...spreadName(given));
  for (const [key, text] of Object.entries(defaults)) if (!given.has(key)) given.set(key, text);
  const cells: Record<string, WrittenCell> = {};
  const values: Record<string, unknown> = {};
  for (const [key, cell] of given) {
    const column = target.schema.columns[key];
    if (column === undefined) continue;
    const read = readListCell(column, cell);
    if (!read.ok) problems.push(read.problem);
    else [cells[key], values[key]] = [read.written, read.value];
  }
  const isUnclear = problems.some(({ code }) => code === 'list_name_unclear');
  for (const { key, title, required, within } of target.fields)
    if (required && !given.has(key) && !(isUnclear && within !== ''))
      problems.push({ code: 'list_required', data: { title } });
  return {
    line: row.line,
    cells,
    values,
    problems: [...problems, ...textRemarks(values, target), ...personProblems(values, target)],
  };
};
