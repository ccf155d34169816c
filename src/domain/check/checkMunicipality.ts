// What is wrong with what the coordinator types: constants, counts of organisations without a workbook (V-18, V-20), a branch entered as an organisation.
import { addMonths } from '../calendar/addDays.ts';
import type { Day } from '../calendar/day.ts';
import { OLD_AFTER_MONTHS } from '../indicator/measures/constantOn.ts';
import type { Problem } from '../problem.ts';
import type { Constant, Organisation } from '../register/organisation.ts';

/** Counts of a typed row that are compared; the rest of the row does not matter here. */
export interface TypedCounts {
  readonly orgId: string;
  readonly ovzTotal: number | null;
  readonly ovzCovered: number | null;
  readonly sopTotal: number | null;
  readonly sopCovered: number | null;
}

const PARTS = [
  ['ovzCovered', 'ovzTotal'],
  ['sopCovered', 'sopTotal'],
] as const;

/** V-18, error typed_part_exceeds_whole; the column is the place, the row is the caller's to add. */
export const checkTypedCounts = (row: TypedCounts): Problem[] =>
  PARTS.flatMap(([part, whole]): Problem[] => {
    const [less, more] = [row[part], row[whole]];
    return less !== null && more !== null && less > more
      ? [{ code: 'typed_part_exceeds_whole', data: { orgId: row.orgId }, place: { column: part } }]
      : [];
  });

/** V-20, warning constant_old, for the latest value of each key; an older value beside a newer one is history. */
export const checkConstants = (constants: readonly Constant[], day: Day): Problem[] => {
  const latest = new Map<string, Day>();
  for (const { key, value, asOf } of constants)
    if (value !== null && asOf !== null && asOf > (latest.get(key) ?? '')) latest.set(key, asOf);
  return [...latest]
    .filter(([, asOf]) => asOf < addMonths(day, -OLD_AFTER_MONTHS))
    .map(([key, asOf]) => ({ code: 'constant_old', data: { key, asOf }, place: { column: 'asOf' }, level: 'warning' }));
};

/**
 * Warning organisation_inn_twice (orgId, other) for every row whose ИНН an earlier row that takes part has: a branch
 * without a legal identity of its own is not an organisation of the denominators.
 */
export const checkOrganisations = (
  organisations: readonly (Pick<Organisation, 'id' | 'status'> & { readonly inn: string })[],
): Problem[] => {
  const first = new Map<string, string>();
  return organisations.flatMap(({ id, status, inn }): Problem[] => {
    const number = inn.trim();
    if (number === '' || status !== 'active') return [];
    const other = first.get(number);
    if (other === undefined) first.set(number, id);
    return other === undefined
      ? []
      : [{ code: 'organisation_inn_twice', data: { orgId: id, other }, place: { column: 'inn' }, level: 'warning' }];
  });
};
