// A sheet read whole: typed rows with their row numbers, and every problem with its place; nothing is dropped silently.
import type { Problem } from '../../domain/problem.ts';
import type { Columns, RowOf } from '../column.ts';
import { columnsIn, type Layout } from '../layout.ts';
import type { SheetSchema } from '../sheet.ts';
import { parseCell, type RawCell } from './cell.ts';
import { type Header, readHeader } from './header.ts';

/** A row as read. `complete` is false when a required cell is empty or unreadable: the row is then left out of every count. */
export interface TableRow<Cs extends Columns> {
  /** The sheet's own number; the header is row 1. */
  readonly rowNumber: number;
  readonly record: RowOf<Cs>;
  /** As they stand, foreign columns included. */
  readonly cells: readonly RawCell[];
  readonly complete: boolean;
}

export interface Table<Cs extends Columns = Columns> {
  readonly schema: SheetSchema<Cs>;
  readonly layout: Layout;
  readonly header: Header<Cs>;
  readonly rows: readonly TableRow<Cs>[];
  /** Row number of the first row below everything that stands in the sheet. */
  readonly nextRow: number;
  readonly problems: readonly Problem[];
}

const isEmptyRow = (cells: readonly RawCell[]): boolean =>
  cells.every((cell) => cell === null || cell === undefined || String(cell).trim() === '');

const emptyValue = (kind: string): unknown =>
  kind === 'list' || kind === 'choices' ? [] : ['text', 'longText', 'url'].includes(kind) ? '' : null;

const isBlank = (value: unknown): boolean => value === null || value === '';

/**
 * Reads a sheet's values (as the Sheets API gives them: trailing empties omitted) into typed rows.
 * Blank lines in the middle are passed over. Problems: those of the header, those of cells, `cell_required`.
 */
export const readTable = <Cs extends Columns>(
  schema: SheetSchema<Cs>,
  values: readonly (readonly RawCell[])[] | undefined,
  layout: Layout,
): Table<Cs> => {
  const header = readHeader(schema, values?.[0], layout);
  const keys = columnsIn(schema, layout);
  const problems: Problem[] = [...header.problems];
  const rows: TableRow<Cs>[] = [];
  (values ?? []).forEach((cells, index) => {
    if (index === 0 || isEmptyRow(cells)) return;
    const rowNumber = index + 1;
    const record: Record<string, unknown> = {};
    const erasedAt = header.indexOf[schema.erasedBy ?? ''];
    const erased = erasedAt !== undefined && !isEmptyRow([cells[erasedAt]]);
    let complete = true;
    for (const [key, column] of Object.entries(schema.columns)) record[key] = emptyValue(column.kind);
    for (const key of keys) {
      const column = schema.columns[key];
      const at = header.indexOf[key];
      if (!column) continue;
      if (at === undefined) {
        // The header's own problem tells of the column; its rows cannot be counted without it.
        if (column.required) complete = false;
        continue;
      }
      const place = { sheet: schema.title, rowNumber, column: key };
      const parsed = parseCell(column, cells[at]);
      if (parsed.ok) record[key] = parsed.value;
      else
        problems.push({
          code: parsed.code,
          data: {
            title: column.title,
            min: 'min' in column ? (column.min ?? '') : '',
            max: 'max' in column ? (column.max ?? '') : '',
          },
          place,
        });
      if (column.required && isBlank(record[key]) && !(erased && column.pd)) {
        complete = false;
        if (parsed.ok) problems.push({ code: 'cell_required', data: { title: column.title }, place });
      }
    }
    rows.push({ rowNumber, record: record as RowOf<Cs>, cells, complete });
  });
  return { schema, layout, header, rows, nextRow: Math.max(values?.length ?? 0, 1) + 1, problems };
};

/** The table of a sheet that was just made: its header stands in schema order and nothing below it. */
export const emptyTable = <Cs extends Columns>(schema: SheetSchema<Cs>, layout: Layout): Table<Cs> =>
  readTable(schema, [columnsIn(schema, layout).map((key) => schema.columns[key]?.title ?? '')], layout);

/** Records of the rows that may be counted. */
export const completeRecords = <Cs extends Columns>(table: Table<Cs>): RowOf<Cs>[] =>
  table.rows.filter((row) => row.complete).map((row) => row.record);

/** Next free row id, `НСТ-0007`: one more than the largest number ever used in the column. */
export const nextIds = <Cs extends Columns>(table: Table<Cs>, count: number): string[] => {
  const prefix = table.schema.idPrefix ?? '';
  const used = table.rows.map((row) => Number(/(\d+)$/u.exec(String(row.record['id'] ?? ''))?.[1] ?? 0));
  const last = Math.max(0, ...used);
  return Array.from({ length: count }, (_, index) => `${prefix}-${String(last + index + 1).padStart(4, '0')}`);
};
