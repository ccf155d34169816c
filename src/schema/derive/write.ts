// What a use case wants written, turned into blocks of cells in the sheet's real column order; foreign columns are left as they are.
import type { Columns, RowPatch } from '../column.ts';
import { formatCell, type WrittenCell } from './cell.ts';
import type { Table } from './table.ts';

/** A rectangle of cells to be written with RAW. `row` is the sheet's row number, `column` an index from 0. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly WrittenCell[])[];
}

/** Cells in the order of the real header; a column that is not mentioned gets null, which leaves it as it is. */
const orderedCells = <Cs extends Columns>(table: Table<Cs>, patch: RowPatch<Cs>): WrittenCell[] => {
  const cells: WrittenCell[] = Array.from({ length: table.header.width }, () => null);
  for (const [key, column] of Object.entries(table.schema.columns)) {
    const at = table.header.indexOf[key];
    if (at !== undefined && key in patch) cells[at] = formatCell(column, patch[key]);
  }
  return cells;
};

/** Rows added below everything that stands in the sheet. */
export const appended = <Cs extends Columns>(table: Table<Cs>, patches: readonly RowPatch<Cs>[]): Block[] =>
  patches.length === 0
    ? []
    : [
        {
          sheet: table.schema.title,
          row: table.nextRow,
          column: 0,
          cells: patches.map((patch) => orderedCells(table, patch)),
        },
      ];

/** Rows of ready cells by schema key, for texts that must land exactly as typed. */
export const appendedCells = <Cs extends Columns>(
  table: Table<Cs>,
  rows: readonly Readonly<Partial<Record<keyof Cs & string, WrittenCell>>>[],
): Block[] => {
  const blocks = rows.map((row) => {
    const cells: WrittenCell[] = Array.from({ length: table.header.width }, () => null);
    for (const key of Object.keys(row)) {
      const at = table.header.indexOf[key];
      if (at !== undefined) cells[at] = row[key] ?? null;
    }
    return cells;
  });
  return blocks.length === 0 ? [] : [{ sheet: table.schema.title, row: table.nextRow, column: 0, cells: blocks }];
};

/** Some cells of one existing row. */
export const patched = <Cs extends Columns>(table: Table<Cs>, rowNumber: number, patch: RowPatch<Cs>): Block[] => [
  { sheet: table.schema.title, row: rowNumber, column: 0, cells: [orderedCells(table, patch)] },
];

/** The whole content below the header: these rows, and emptied cells where older ones stood. Foreign columns stay. */
export const replaced = <Cs extends Columns>(table: Table<Cs>, patches: readonly RowPatch<Cs>[]): Block[] => {
  const leftover = Math.max(0, table.nextRow - 2 - patches.length);
  const blank = Object.fromEntries(Object.keys(table.header.indexOf).map((key) => [key, null])) as RowPatch<Cs>;
  const cells = [
    ...patches.map((patch) => orderedCells(table, { ...blank, ...patch })),
    ...Array.from({ length: leftover }, () => orderedCells(table, blank)),
  ];
  return cells.length === 0 ? [] : [{ sheet: table.schema.title, row: 2, column: 0, cells }];
};
