// A frozen quarter as rows of «Снимки»: the numbers, what they rest on, and a checksum by which a later change is seen.
import type { Day, Period } from '../../domain/calendar/day.ts';
import type { IndicatorDefinition, IndicatorResult } from '../../domain/indicator/indicator.ts';
import type { Parameters } from '../../domain/indicator/parameters.ts';
import { partsText } from '../../domain/indicator/partsText.ts';
import { shownParts } from '../../domain/indicator/shownParts.ts';
import type { OperationalGroup } from '../../domain/operational/operational.ts';
import { canonicalText } from '../../domain/report/canonicalText.ts';
import type { RowPatch } from '../../schema/column.ts';
import { formatCell, parseCell } from '../../schema/derive/cell.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { orgTypeNames } from '../../schema/dictionaries.ts';
import { implementedRuleNames } from '../../schema/profile/profileNames.ts';
import type { RowOfSheet } from '../../schema/sheet.ts';
import { snapshotsSheet } from '../../schema/sheets/municipality.ts';
import { indicatorRule } from '../../texts/indicatorRule.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';
import { indicatorCells } from './indicatorCells.ts';

type Columns = (typeof snapshotsSheet)['columns'];
export type SnapshotRow = RowOfSheet<typeof snapshotsSheet>;
/** A row that tells of an operational metric or of one of its groups. */
export type MetricRow = SnapshotRow & { readonly by: OperationalGroup };

/** All rows of one version, in the order of the indicators and of the metrics. */
export interface Snapshot {
  readonly period: Period;
  readonly version: number;
  readonly frozenAt: string;
  readonly rows: readonly SnapshotRow[];
  /** Lines of the operational metrics, frozen and signed for with the indicators. */
  readonly operational: readonly MetricRow[];
  /** The numbers of organisations (`frozenNumbers.ts`), signed for too; none of one that an earlier release froze. */
  readonly numbers: readonly SnapshotRow[];
}

const RULE_NAMES = { orgTypes: orgTypeNames, implementedRules: implementedRuleNames } as const;

/** Not signed for: when it was frozen and under which number. */
const UNSIGNED: readonly string[] = ['version', 'frozenAt', 'checksum'];
/** Of the numbers of organisations: how the reports came in, so that accepting one makes no new version. */
const UNSIGNED_HEADS: keyof Columns = 'constants';

/** The row as it will be read back: the sheet knows no no-break spaces. */
const readBack = (row: RowPatch<Columns>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(snapshotsSheet.columns)
      .filter(([key]) => !UNSIGNED.includes(key) && !(row.by === 'numbers' && key === UNSIGNED_HEADS))
      .map(([key, column]) => {
        const parsed = parseCell(column, formatCell(column, row[key as keyof Columns] ?? null));
        return [key, parsed.ok ? parsed.value : null];
      }),
  );

/** Equal exactly when the numbers of two versions, and what they rest on, are the same. */
export const snapshotChecksum = (ports: Ports, rows: readonly RowPatch<Columns>[]): string =>
  ports.shipped.digest(JSON.stringify(rows.map((row) => canonicalText(readBack(row)))));

/** Rows of a version without its number, time and checksum. */
export const snapshotRows = (
  results: readonly IndicatorResult[],
  definitions: readonly IndicatorDefinition[],
  parameters: Parameters,
  moment: { readonly period: Period; readonly asOf: Day },
): RowPatch<Columns>[] =>
  results.map((result) => {
    const definition = definitions.find(({ id }) => id === result.id);
    return {
      ...moment,
      ...indicatorCells(result, definitions, parameters),
      leftOut: result.leftOut,
      ...(definition === undefined
        ? {}
        : {
            rule: indicatorRule(definition, parameters, moment.asOf, RULE_NAMES),
            parts: partsText(shownParts(definition.measure, result.parts)),
          }),
      constants: result.constants.length === 0 ? '' : JSON.stringify(result.constants),
    };
  });

const isMetricRow = (row: SnapshotRow): row is MetricRow => row.by !== null && row.by !== 'numbers';

/** Every version of a quarter, the first one first; of all quarters without `period`. */
export const snapshotsOf = (book: Book, period?: Period): Snapshot[] => {
  const versions = new Map<string, SnapshotRow[]>();
  for (const row of completeRecords(book.table(snapshotsSheet))) {
    if (period !== undefined && row.period !== period) continue;
    const key = `${row.period} ${String(row.version ?? 0).padStart(6, '0')}`;
    versions.set(key, [...(versions.get(key) ?? []), row]);
  }
  return [...versions.keys()].sort().flatMap((key) => {
    const rows = versions.get(key) ?? [];
    const [first] = rows;
    return first === undefined
      ? []
      : [
          {
            period: first.period,
            version: first.version ?? 0,
            frozenAt: first.frozenAt,
            rows: rows.filter(({ by }) => by === null),
            operational: rows.filter(isMetricRow),
            numbers: rows.filter(({ by }) => by === 'numbers'),
          },
        ];
  });
};

/** In the order in which they were signed for. */
const signedRows = ({ rows, operational, numbers }: Snapshot): SnapshotRow[] => [...rows, ...operational, ...numbers];

/** Mark of what a version says; two versions that say the same have the same. */
export const checksumOf = (snapshot: Snapshot): string => signedRows(snapshot)[0]?.checksum ?? '';

/** Whether a version is as it was frozen; null for one that an earlier release froze and nobody can check. */
export const isIntact = (ports: Ports, snapshot: Snapshot): boolean | null => {
  const rows = signedRows(snapshot);
  if (rows.some(({ rule }) => rule === '')) return null;
  const checksum = snapshotChecksum(ports, rows);
  return rows.every((row) => row.checksum === checksum);
};
