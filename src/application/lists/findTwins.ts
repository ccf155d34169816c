// People of a list who are in the register already, or twice in the list; namesakes are told apart by their birth dates alone.
import { normaliseName } from '../../domain/person/normaliseName.ts';
import type { Problem } from '../../domain/problem.ts';
import { type ConvertedRow, hasError } from './convertRow.ts';

interface Known {
  readonly birthDate: unknown;
  readonly problem: Problem;
}

type Values = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** '' when neither a name nor a code is there to compare. */
const keyOf = (values: Values): string => {
  const code = text(values['code']).trim().toLowerCase();
  if (code !== '') return `code:${code}`;
  const name = [values['lastName'], values['firstName'], values['patronymic']].map((part) => normaliseName(text(part)));
  return name[0] === '' ? '' : `name:${name.join('|')}`;
};

const isSame = (key: string, known: Known, birthDate: unknown): boolean =>
  key.startsWith('code:') || birthDate == null || known.birthDate == null || known.birthDate === birthDate;

/**
 * The rows, each with `list_known` (data personId) or `list_twice` (data twin, a line) where it repeats somebody.
 * Rows with errors of their own are not remembered: a good row below them may still go in.
 */
export const findTwins = (
  rows: readonly ConvertedRow[],
  register: readonly { readonly record: Values }[],
): ConvertedRow[] => {
  const known = new Map<string, Known[]>();
  const remember = (values: Values, problem: Problem) => {
    const key = keyOf(values);
    if (key === '') return;
    const namesakes = known.get(key) ?? [];
    namesakes.push({ birthDate: values['birthDate'] ?? null, problem });
    known.set(key, namesakes);
  };
  for (const { record } of register) remember(record, { code: 'list_known', data: { personId: text(record['id']) } });
  return rows.map((row) => {
    const key = keyOf(row.values);
    const twin = (known.get(key) ?? []).find((one) => isSame(key, one, row.values['birthDate'] ?? null));
    if (twin !== undefined) return { ...row, problems: [...row.problems, twin.problem] };
    if (!hasError(row)) remember(row.values, { code: 'list_twice', data: { twin: row.line } });
    return row;
  });
};
