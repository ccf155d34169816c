// A sheet of the export: each column with its meaning for the dictionary and the cell it makes of a row; columns of the schema bring theirs along.
import type { OfficeTable, TableCell } from '../../documents/tables/table.ts';
import type { Column, Columns } from '../../schema/column.ts';
import { formatCell } from '../../schema/derive/cell.ts';
import { dayText } from '../../texts/problemText.ts';
import { dictionaryColumns, regionMeanings, regionSheets, regionTypes, regionUnits } from '../../texts/region.ts';
import { leaves } from '../report/frozenNumbers.ts';

export interface ExportColumn<Row> {
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly meaning: string;
  readonly unit: string;
  readonly type: string;
  readonly source: string;
  readonly cell: (row: Row) => TableCell;
}

export interface ExportSheet {
  readonly table: OfficeTable;
  readonly columns: readonly ExportColumn<never>[];
}

const PEOPLE = /^(?:mentors|mentees|young|ovz|sop|unknownAge)/u;

const unitOf = (key: string, { kind }: Column): string => {
  if (kind !== 'integer' && kind !== 'number') return regionUnits.none;
  return PEOPLE.test(key) ? regionUnits.people : regionUnits.count;
};

/** Days as people write them, so that no program reads them its own way. */
const cellOf = (column: Column, value: unknown): TableCell => {
  if (value === null || value === undefined || value === '') return null;
  if (column.kind === 'day') return dayText(String(value));
  const written = formatCell(column, value);
  return typeof written === 'boolean' ? String(written) : written;
};

/** The columns of a sheet's schema that may leave, in its order. */
export const schemaColumns = <Row extends object>(columns: Columns, source: string): ExportColumn<Row>[] =>
  Object.entries(columns)
    .filter(([, column]) => leaves(column))
    .map(([key, column]) => ({
      title: column.title,
      width: column.width ?? 120,
      meaning: regionMeanings[key] ?? (column.note === undefined ? column.title : `${column.title}. ${column.note}`),
      unit: unitOf(key, column),
      type: regionTypes[column.kind],
      source,
      cell: (row) => cellOf(column, (row as Readonly<Record<string, unknown>>)[key]),
    }));

export const exportSheet = <Row>(
  title: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
): ExportSheet => ({
  table: {
    title,
    columns: columns.map((column) => ({ title: column.title, width: column.width })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  },
  columns,
});

const WIDTHS = [160, 220, 420, 90, 160, 260] as const;

/** Every column of `sheets` in words, then the `entries`; one line each. */
export const dictionaryTable = (
  sheets: readonly ExportSheet[],
  entries: readonly (readonly TableCell[])[],
): OfficeTable => ({
  title: regionSheets.dictionary,
  columns: dictionaryColumns.map((title, at) => ({ title, width: WIDTHS[at] ?? 120 })),
  rows: [
    ...sheets.flatMap(({ table, columns }) =>
      columns.map(({ title, meaning, unit, type, source }) => [table.title, title, meaning, unit, type, source]),
    ),
    ...entries,
  ],
});
