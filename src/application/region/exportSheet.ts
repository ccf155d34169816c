// A sheet of the export: each column with its meaning for the dictionary and the cell it makes of a row; columns of the schema bring theirs along.
import type { OfficeTable, TableCell } from '../../documents/tables/table.ts';
import type { Column, Columns } from '../../schema/column.ts';
import { formatCell } from '../../schema/derive/cell.ts';
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

/** Columns whose text is a minute of the workbook's local time: `2026-01-18 08:00`. */
const MOMENTS: readonly string[] = ['frozenAt', 'submittedAt'];

const momentOf = (text: string): TableCell => {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})/u.exec(text) ?? [];
  return day === undefined || time === undefined ? text : { day, time };
};

const cellOf = (key: string, column: Column, value: unknown): TableCell => {
  if (value === null || value === undefined || value === '') return null;
  if (column.kind === 'day') return { day: String(value) };
  if (MOMENTS.includes(key)) return momentOf(String(value));
  const written = formatCell(column, value);
  return typeof written === 'boolean' ? String(written) : written;
};

/** Pixels: texts are wrapped, and a narrower table is easier to read on paper. */
const WIDEST = 320;

/** The columns of a sheet's schema that may leave, in its order. */
export const schemaColumns = <Row extends object>(columns: Columns, source: string): ExportColumn<Row>[] =>
  Object.entries(columns)
    .filter(([, column]) => leaves(column))
    .map(([key, column]) => ({
      title: column.title,
      width: Math.min(WIDEST, column.width ?? 120),
      meaning: regionMeanings[key] ?? (column.note === undefined ? column.title : `${column.title}. ${column.note}`),
      unit: unitOf(key, column),
      type: MOMENTS.includes(key) ? regionTypes.moment : regionTypes[column.kind],
      source,
      cell: (row) => cellOf(key, column, (row as Readonly<Record<string, unknown>>)[key]),
    }));

export const exportSheet = <Row>(
  title: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
  keys = 2,
): ExportSheet => ({
  table: {
    title,
    keys,
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
  keys: 2,
  columns: dictionaryColumns.map((title, at) => ({ title, width: WIDTHS[at] ?? 120 })),
  rows: [
    ...sheets.flatMap(({ table, columns }) =>
      columns.map(({ title, meaning, unit, type, source }) => [table.title, title, meaning, unit, type, source]),
    ),
    ...entries,
  ],
});
