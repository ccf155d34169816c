// Lines of operational metrics: counts of persons and rows, shares, means, each with its completeness and state.
import type { Problem } from '../problem.ts';
import { distinctPersons } from '../report/distinctPersons.ts';
import type { Report } from '../report/report.ts';
import { sumOfTallies, type Tally } from '../tally.ts';
import type { OperationalGroup, OperationalLine } from './operational.ts';
import type { Reporting } from './operationalContext.ts';

type Place = Pick<OperationalLine, 'by' | 'group'>;
export const TOTAL: Place = { by: 'total', group: '' };

const completeness = (rows: readonly Reporting[], isKnown: (report: Report) => boolean) => {
  const active = rows.filter(({ isActive }) => isActive);
  const reported = active.filter(({ report }) => report !== null && isKnown(report)).length;
  return { reported, expected: active.length };
};

export interface Counting {
  readonly numberOf: (report: Report) => number | null;
  /** Keys of the people counted, where people are told apart. */
  readonly keysOf?: (report: Report) => readonly string[];
}

/** A sum over the organisations that know it; people with keys are counted once. */
export const countLine = (
  place: Place,
  rows: readonly Reporting[],
  { numberOf, keysOf }: Counting,
): OperationalLine => {
  const known = rows.flatMap(({ report }) => {
    const count = report === null ? null : numberOf(report);
    return report === null || count === null ? [] : [{ count, keys: keysOf?.(report) ?? [] }];
  });
  const { reported, expected } = completeness(rows, (report) => numberOf(report) !== null);
  const value = known.length === 0 && expected > 0 ? null : distinctPersons(known).total;
  const state = value === null ? 'no_data' : reported < expected ? 'incomplete' : 'no_target';
  return { ...place, value, numerator: value, denominator: null, state, reported, expected };
};

export interface Tallying {
  readonly by: OperationalGroup;
  readonly tallyOf: (report: Report) => Tally;
  /** The whole the tally divides; a tally of nothing is known only when there is nothing. */
  readonly wholeOf: (report: Report) => number | null;
}

/** One line a code that somebody has, in the order of `codes`. */
export const tallyLines = (
  codes: readonly string[],
  rows: readonly Reporting[],
  { by, tallyOf, wholeOf }: Tallying,
): OperationalLine[] => {
  const total = sumOfTallies(rows.flatMap(({ report }) => (report === null ? [] : [tallyOf(report)])));
  const isTold = (report: Report): boolean => wholeOf(report) === 0 || Object.keys(tallyOf(report)).length > 0;
  return codes
    .filter((code) => (total[code] ?? 0) > 0)
    .map((code) =>
      countLine({ by, group: code }, rows, {
        numberOf: (report) => (isTold(report) ? (tallyOf(report)[code] ?? 0) : null),
      }),
    );
};

/** Part and whole of one organisation; null where either is not known. */
export type Share = { readonly part: number; readonly whole: number } | null;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** `percent` or a plain quotient of two sums; nothing to divide by is no data while somebody is missing. */
export const shareLine = (
  place: Place,
  shares: readonly NonNullable<Share>[],
  { reported, expected }: Pick<OperationalLine, 'reported' | 'expected'>,
  factor = 100,
): OperationalLine => {
  const [numerator, denominator] = [sumOf(shares.map(({ part }) => part)), sumOf(shares.map(({ whole }) => whole))];
  const missing = reported < expected;
  const completenessState = missing ? 'incomplete' : 'no_target';
  const counts = { ...place, reported, expected };
  if (shares.length === 0 && missing)
    return { ...counts, value: null, numerator: null, denominator: null, state: 'no_data' };
  if (denominator === 0)
    return { ...counts, value: null, numerator, denominator, state: missing ? 'no_data' : 'not_applicable' };
  const exceeds = shares.some(({ part, whole }) => factor === 100 && part > whole);
  return {
    ...counts,
    value: (factor * numerator) / denominator,
    numerator,
    denominator,
    state: exceeds ? 'data_error' : completenessState,
  };
};

/** A share of what active organisations report. */
export const reportedShare = (
  place: Place,
  rows: readonly Reporting[],
  shareOf: (report: Report) => Share,
  factor?: number,
): OperationalLine => {
  const asked = rows.filter(({ isActive }) => isActive);
  const shares = asked.flatMap(({ report }) => (report === null ? [] : (shareOf(report) ?? [])));
  return shareLine(
    place,
    shares,
    completeness(rows, (report) => shareOf(report) !== null),
    factor,
  );
};

/** A share of all active organisations: who did not report stays among them and has not got it, so far. */
export const organisationShare = (
  rows: readonly Reporting[],
  has: (report: Report) => boolean | null,
): OperationalLine => {
  const asked = rows.filter(({ isActive }) => isActive);
  const shares = asked.map(({ report }) => ({ part: report !== null && has(report) === true ? 1 : 0, whole: 1 }));
  return shareLine(
    TOTAL,
    shares,
    completeness(rows, (report) => has(report) !== null),
  );
};

/** Organisations that are waited for, named with the reason. */
export const unknownNotes = (rows: readonly Reporting[], isKnown: (report: Report) => boolean): Problem[] =>
  rows
    .filter(({ isActive, report }) => isActive && (report === null || !isKnown(report)))
    .map(({ organisation, report }) => ({
      code: report === null ? 'report_missing' : 'number_unknown',
      data: { orgId: organisation.id },
    }));
