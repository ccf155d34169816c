// Numbers of people and pairs of each organisation as the municipal workbook knows them: a report, typed numbers, the base of mentors.
import { laterOf } from '../../domain/calendar/day.ts';
import { grouped } from '../../domain/grouped.ts';
import type { KnownNumbers } from '../../rpc/views/readiness.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { isReported } from '../../schema/dictionaries.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { mentorBaseSheet } from '../../schema/sheets/municipality.ts';
import { rollUpSheet, typedSheet } from '../../schema/sheets/report.ts';
import { periodName } from '../../texts/ru.ts';
import type { Book } from '../book.ts';

type RollUpRow = RowOfSheet<typeof rollUpSheet>;
type TypedRow = RowOfSheet<typeof typedSheet>;
type Numbers = Pick<
  RollUpRow & TypedRow,
  'period' | 'mentors' | 'mentees' | 'pairs' | 'groups' | 'approvedPairs' | 'leftOut'
>;

const lastByOrganisation = <Row extends { readonly orgId: string; readonly period: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> =>
  new Map([...rows].sort((one, other) => (one.period < other.period ? -1 : 1)).map((row) => [row.orgId, row]));

/** The last report of each organisation that has numbers. */
export type LastReports = ReadonlyMap<string, RollUpRow>;

/** `book` is opened with «Свод по ОО». */
export const lastReports = (book: Book): LastReports =>
  lastByOrganisation(completeRecords(book.table(rollUpSheet)).filter(({ state }) => isReported(state)));

/** Why a pair that is written down waits for its order. */
const UNSIGNED = ['draft', 'order_missing', 'order_of_other_type', 'order_not_signed', 'order_after_window'] as const;

const bothOf = (one: number | null, other: number | null): number | null =>
  one === null && other === null ? null : (one ?? 0) + (other ?? 0);

const toldBy = (row: Numbers, from: 'report' | 'typed', on: string): NonNullable<KnownNumbers['told']> => ({
  from,
  period: row.period,
  quarter: periodName(row.period),
  on,
  mentors: row.mentors,
  mentees: row.mentees,
  pairs: row.approvedPairs ?? bothOf(row.pairs, row.groups),
  unsigned: row.approvedPairs === null ? null : UNSIGNED.reduce((sum, reason) => sum + (row.leftOut[reason] ?? 0), 0),
});

/** Numbers typed for a quarter that no roll-up has counted yet go before the report of an earlier one. */
const latestOf = (report: RollUpRow | undefined, typed: TypedRow | undefined): KnownNumbers['told'] => {
  if (typed !== undefined && (report === undefined || typed.period > report.period))
    return toldBy(typed, 'typed', typed.typedAt);
  return report === undefined ? null : toldBy(report, 'report', report.asOf ?? '');
};

/** `book` is opened with «Числа ОО» and the base of mentors. */
export const knownNumbersIn = (book: Book, reports: LastReports): ((orgId: string) => KnownNumbers) => {
  const typed = lastByOrganisation(completeRecords(book.table(typedSheet)));
  const mentors = grouped(completeRecords(book.table(mentorBaseSheet)), ({ orgId }) => orgId);
  return (orgId) => {
    const inBase = mentors.get(orgId) ?? [];
    return {
      told: latestOf(reports.get(orgId), typed.get(orgId)),
      mentorBase: {
        mentors: inBase.length,
        on: inBase.map(({ transferConsentOn }) => transferConsentOn).reduce(laterOf, ''),
      },
    };
  };
};
