// Numbers the coordinator types for organisations without a workbook: unknown names are added to the register, a row of the same quarter is replaced.
import type { Period } from '../../domain/calendar/day.ts';
import { done, type Outcome, type Problem } from '../../domain/problem.ts';
import type { OrgType } from '../../domain/register/organisation.ts';
import { parseCell } from '../../schema/derive/cell.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { appended, patched } from '../../schema/derive/write.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { metricColumns, typedSheet } from '../../schema/sheets/report.ts';
import { requireBook } from '../book.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { comparableName, registerRow } from './newOrganisation.ts';

export interface TypedRow {
  readonly name: string;
  readonly orgType: OrgType;
  /** By schema key of a metric column: `mentors`, `mentees`, … */
  readonly numbers: Readonly<Record<string, number>>;
}

const isMetric = (key: string): key is keyof typeof metricColumns => Object.hasOwn(metricColumns, key);

const rowProblems = (row: TypedRow, line: number, names: Map<string, number>): Problem[] => {
  const name = comparableName(row.name);
  const twin = names.get(name);
  names.set(name, line);
  return [
    ...(name === '' ? [{ code: 'organisation_without_name', data: { line } }] : []),
    ...(twin === undefined ? [] : [{ code: 'organisation_twice', data: { line, twin } }]),
    ...Object.entries(row.numbers).flatMap(([key, value]): Problem[] => {
      if (!isMetric(key) || metricColumns[key].kind !== 'integer')
        return [{ code: 'typed_number_unknown', data: { line, key } }];
      return parseCell(metricColumns[key], value).ok
        ? []
        : [{ code: 'typed_number_wrong', data: { line, title: metricColumns[key].title } }];
    }),
  ];
};

/**
 * All rows or none. Refused: `organisation_without_name`, `organisation_twice`, `organisation_has_workbook`,
 * `typed_number_unknown`, `typed_number_wrong`; each names the line, from 1.
 */
export const addTypedNumbers = (
  ports: Ports,
  period: Period,
  rows: readonly TypedRow[],
): Outcome<{ added: number; replaced: number; totals: Record<string, number> }> => {
  const opened = requireBook(ports, 'municipality', [organisationsSheet, typedSheet]);
  if (!opened.ok) return opened;
  const register = opened.value.table(organisationsSheet);
  const typed = opened.value.table(typedSheet);
  const known = new Map(
    completeRecords(register).map((organisation) => [comparableName(organisation.shortName), organisation]),
  );
  const names = new Map<string, number>();
  const problems = rows.flatMap((row, index) => [
    ...rowProblems(row, index + 1, names),
    ...((known.get(comparableName(row.name))?.source ?? 'typed') !== 'typed'
      ? [{ code: 'organisation_has_workbook', data: { line: index + 1 } }]
      : []),
  ]);
  if (problems.length > 0) return { ok: false, problems };

  const unknown = rows.filter((row) => !known.has(comparableName(row.name)));
  const fresh = new Map(
    nextIds(opened.value, organisationsSheet, unknown.length).map((id, index) => [
      comparableName(unknown[index]?.name ?? ''),
      id,
    ]),
  );
  const idOf = (row: TypedRow): string =>
    known.get(comparableName(row.name))?.id ?? fresh.get(comparableName(row.name)) ?? '';
  const rowNumberOf = new Map(
    typed.rows.filter((row) => row.record.period === period).map((row) => [row.record.orgId, row.rowNumber]),
  );
  const typedAt = ports.clock.now();
  const patch = (row: TypedRow) => ({ orgId: idOf(row), orgName: row.name.trim(), period, typedAt, ...row.numbers });
  const earlier = rows.filter((row) => rowNumberOf.has(idOf(row)));
  const added = rows.filter((row) => !rowNumberOf.has(idOf(row)));
  const registered = unknown.map((row) => registerRow(idOf(row), { ...row, source: 'typed' }));
  opened.value.write(
    appended(register, registered),
    ...earlier.map((row) => patched(typed, rowNumberOf.get(idOf(row)) ?? 0, patch(row))),
    appended(typed, added.map(patch)),
    appendJournal(ports, opened.value, identified(opened.value, organisationsSheet, registered)),
  );
  const totals: Record<string, number> = {};
  for (const row of rows)
    for (const [key, value] of Object.entries(row.numbers)) totals[key] = (totals[key] ?? 0) + value;
  return done({ added: added.length, replaced: earlier.length, totals });
};
