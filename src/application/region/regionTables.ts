// A frozen quarter as tables for the region: no person in them, and no small protected group of one organisation.
import type { OfficeTable, TableCell } from '../../documents/tables/table.ts';
import type { IndicatorDefinition } from '../../domain/indicator/indicator.ts';
import { parseParts } from '../../domain/indicator/partsText.ts';
import { HIDDEN, type ShownNumber, type ShownPart } from '../../domain/indicator/shownParts.ts';
import { numberIn } from '../../domain/picture/targetShare.ts';
import type { Columns } from '../../schema/column.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { organisationsSheet, snapshotsSheet } from '../../schema/sheets/municipality.ts';
import { rollUpSheet } from '../../schema/sheets/report.ts';
import {
  indicatorEntry,
  regionColumns,
  regionHidden,
  regionMeanings,
  regionSheets,
  regionSources,
  regionTypes,
  regionUnits,
} from '../../texts/region.ts';
import type { Book } from '../book.ts';
import { type FrozenNumbers, frozenNumbers } from '../report/frozenNumbers.ts';
import type { Snapshot, SnapshotRow } from '../report/snapshots.ts';
import { dictionaryTable, type ExportColumn, type ExportSheet, exportSheet, schemaColumns } from './exportSheet.ts';

type Units = ReadonlyMap<string, IndicatorDefinition['unit']>;

const shown = (number: ShownNumber): TableCell => (number === HIDDEN ? regionHidden : number);

/** The value tells its unit itself; one that is not there has that of the profile. */
const unitOf = ({ id, value }: SnapshotRow, units: Units): string =>
  value.includes('%') ? '%' : numberIn(value) === null ? (units.get(id) ?? '') : regionUnits.count;

const own = <Row>(
  key: keyof typeof regionColumns,
  column: Partial<ExportColumn<Row>> & Pick<ExportColumn<Row>, 'cell' | 'source'>,
): ExportColumn<Row> => ({
  title: regionColumns[key],
  width: 110,
  meaning: regionMeanings[key] ?? regionColumns[key],
  unit: regionUnits.none,
  type: regionTypes.text,
  ...column,
});

/** Metrics have groups and no target; indicators have a target and no groups. The checksum is the same in every row. */
const indicatorSheet = (
  kind: 'indicators' | 'operational',
  rows: readonly SnapshotRow[],
  units: Units,
): ExportSheet => {
  const { id, name, period, asOf, version, value, target, by, groupName, checksum, ...rest } = snapshotsSheet.columns;
  const source = regionSources.snapshot;
  const columns = (some: Columns) => schemaColumns<SnapshotRow>(some, source);
  const number = (key: 'number' | 'targetNumber', text: (row: SnapshotRow) => string) =>
    own<SnapshotRow>(key, {
      unit: regionUnits.percentOrCount,
      type: regionTypes.number,
      source,
      cell: (row) => numberIn(text(row)),
    });
  return exportSheet<SnapshotRow>(
    regionSheets[kind],
    [
      ...columns({ id, name, ...(kind === 'operational' ? { by, groupName } : {}), period, asOf, version, value }),
      number('number', (row) => row.value),
      own('unit', { width: 80, source: regionSources.profile, cell: (row) => unitOf(row, units) }),
      ...(kind === 'operational' ? [] : [...columns({ target }), number('targetNumber', (row) => row.target)]),
      ...columns({ ...rest, checksum: { ...checksum, width: 320 } }),
    ],
    rows,
    kind === 'operational' ? 4 : 2,
  );
};

interface Contribution extends ShownPart {
  readonly id: string;
}

const partsSheet = (rows: readonly SnapshotRow[], names: ReadonlyMap<string, string>): ExportSheet => {
  const source = regionSources.parts;
  const count = { unit: regionUnits.count, type: regionTypes.integer, source };
  return exportSheet<Contribution>(
    regionSheets.parts,
    [
      own('indicator', { source, cell: ({ id }) => id }),
      own('orgId', { source, cell: ({ orgId }) => orgId }),
      own('orgName', { width: 280, source, cell: ({ orgId }) => names.get(orgId) ?? null }),
      own('numerator', {
        ...count,
        meaning: regionMeanings['partNumerator'] ?? '',
        cell: ({ numerator }) => shown(numerator),
      }),
      own('denominator', {
        ...count,
        meaning: regionMeanings['partDenominator'] ?? '',
        cell: ({ denominator }) => shown(denominator),
      }),
    ],
    rows.flatMap(({ id, parts }) => parseParts(parts).map((part) => ({ ...part, id }))),
  );
};

/** Reading marks mean nothing elsewhere; protected groups are hidden there, and told by `partsSheet` as far as they may be. */
const organisationsTable = (rows: readonly FrozenNumbers[]): ExportSheet => {
  const { mark: _mark, ...columns } = rollUpSheet.columns;
  return exportSheet(regionSheets.organisations, schemaColumns<FrozenNumbers>(columns, regionSources.rollUp), rows);
};

/** Of the snapshot; of one that an earlier release froze, of «Свод по ОО» when that is still of this quarter. */
const numbersOf = (book: Book, { numbers, period }: Snapshot, names: ReadonlyMap<string, string>): FrozenNumbers[] =>
  numbers.length > 0
    ? frozenNumbers(numbers).map((row) => ({ ...row, period }))
    : completeRecords(book.table(rollUpSheet)).filter((row) => row.period === period && names.has(row.orgId));

/** The tables of the last version of a quarter, the dictionary last. */
export const regionTables = (
  book: Book,
  snapshot: Snapshot,
  definitions: readonly IndicatorDefinition[],
): OfficeTable[] => {
  const organisations = completeRecords(book.table(organisationsSheet));
  const names = new Map(organisations.map(({ id, shortName }) => [id, shortName]));
  const units: Units = new Map(definitions.map(({ id, unit }) => [id, unit]));
  const numbers = numbersOf(book, snapshot, names);
  const { rows: indicators, operational } = snapshot;
  const sheets = [
    indicatorSheet('indicators', indicators, units),
    ...(operational.length === 0 ? [] : [indicatorSheet('operational', operational, units)]),
    partsSheet(indicators, names),
    ...(numbers.length === 0 ? [] : [organisationsTable(numbers)]),
  ];
  const entries = indicators.map((row) => [
    regionSheets.indicators,
    indicatorEntry(row.id),
    row.name,
    unitOf(row, units),
    regionTypes.number,
    row.rule,
  ]);
  return [...sheets.map(({ table }) => table), dictionaryTable(sheets, entries)];
};
