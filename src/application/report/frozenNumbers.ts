// The numbers of organisations as they were when a quarter was frozen: packed into rows of «Снимки», so that they can be handed over whatever has been rolled up since.
import type { Period } from '../../domain/calendar/day.ts';
import { inParts } from '../../domain/inParts.ts';
import type { Column, RowPatch } from '../../schema/column.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import type { snapshotsSheet } from '../../schema/sheets/municipality.ts';
import { metricColumns, rollUpSheet } from '../../schema/sheets/report.ts';
import { frozenNumbersName, frozenNumbersPart, frozenNumbersRule } from '../../texts/ru.ts';
import type { SnapshotRow } from './snapshots.ts';

/** A row of «Свод по ОО» as far as it is frozen; what does not leave the municipality is absent. */
export type FrozenNumbers = Partial<RowOfSheet<typeof rollUpSheet>> & { readonly orgId: string };

/** Pseudonyms, names and what nobody looks at stay at home; lists of ИНН too, which of a sole trader is personal. */
export const leaves = (column: Column): boolean =>
  column.hidden !== true && column.kind !== 'list' && (column.pd ?? 0) !== 1 && (column.pd ?? 0) !== 2;

const leavingKeys = (): string[] =>
  Object.entries(rollUpSheet.columns).flatMap(([key, column]) =>
    key !== 'mark' && key !== 'orgId' && leaves(column) ? [key] : [],
  );
const numberKeys = (): string[] => leavingKeys().filter((key) => key in metricColumns);
/** How the report came in: of no interest to whether two versions say the same. */
const headKeys = (): string[] => leavingKeys().filter((key) => !(key in metricColumns));

/** Google takes fifty thousand characters a cell; an organisation that has everything needs less than two thousand. */
const ORGANISATIONS_A_ROW = 20;

interface Packed {
  readonly keys: readonly string[];
  /** Code, then the values of the keys. */
  readonly rows: readonly (readonly unknown[])[];
}

type Row = RowPatch<(typeof rollUpSheet)['columns']>;

const packed = (rows: readonly Row[], keys: readonly string[]): string =>
  JSON.stringify({
    keys,
    rows: rows.map((row) => [row.orgId, ...keys.map((key) => row[key as keyof Row] ?? null)]),
  } satisfies Packed);

/** Rows of one version, without its number, time and checksum. `rows` are those of «Свод по ОО» without its sums. */
export const numberRows = (rows: readonly Row[], period: Period): RowPatch<(typeof snapshotsSheet)['columns']>[] => {
  const parts = inParts(rows, ORGANISATIONS_A_ROW);
  const [numbers, heads] = [numberKeys(), headKeys()];
  return parts.map((part, at) => ({
    period,
    id: frozenNumbersName.id,
    name: frozenNumbersName.name,
    by: 'numbers' as const,
    groupName: frozenNumbersPart(at + 1, parts.length),
    rule: frozenNumbersRule,
    parts: packed(part, numbers),
    constants: packed(part, heads),
  }));
};

/** A cell that somebody has spoiled holds nothing. */
const unpacked = (text: string): readonly Readonly<Record<string, unknown>>[] => {
  try {
    const { keys, rows } = JSON.parse(text) as Packed;
    return rows.map(([orgId, ...values]) => ({
      orgId,
      ...Object.fromEntries(keys.map((key, at) => [key, values[at] ?? null])),
    }));
  } catch {
    return [];
  }
};

/** The organisations of a version, in its order; none of one that an earlier release froze. */
export const frozenNumbers = (rows: readonly Pick<SnapshotRow, 'parts' | 'constants'>[]): FrozenNumbers[] =>
  rows.flatMap(({ parts, constants }) => {
    const heads = new Map(unpacked(constants).map((head) => [head['orgId'], head]));
    return unpacked(parts).map((row) => ({ ...heads.get(row['orgId']), ...row }) as FrozenNumbers);
  });

/** Codes of organisations whose numbers two versions tell otherwise; none where one of them has no numbers. */
export const changedNumbers = (
  before: readonly Pick<SnapshotRow, 'parts'>[],
  after: readonly Pick<SnapshotRow, 'parts'>[],
): string[] => {
  if (before.length === 0 || after.length === 0) return [];
  const told = (rows: readonly Pick<SnapshotRow, 'parts'>[]) =>
    new Map(rows.flatMap(({ parts }) => unpacked(parts).map((row) => [String(row['orgId']), JSON.stringify(row)])));
  const [was, is] = [told(before), told(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
};
