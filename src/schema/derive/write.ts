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

/** Cells by schema key, ready to be written. */
type Cells<Cs extends Columns> = Readonly<Partial<Record<keyof Cs & string, WrittenCell>>>;

/** Cells in the order of the real header; a column that is not mentioned gets null, which leaves it as it is. */
const inHeaderOrder = <Cs extends Columns>(table: Table<Cs>, cells: Cells<Cs>): WrittenCell[] => {
  const ordered: WrittenCell[] = Array.from({ length: table.header.width }, () => null);
  for (const key of Object.keys(cells)) {
    const at = table.header.indexOf[key];
    if (at !== undefined) ordered[at] = cells[key] ?? null;
  }
  return ordered;
};

const formatted = <Cs extends Columns>(table: Table<Cs>, patch: RowPatch<Cs>): Cells<Cs> =>
  Object.fromEntries(
    Object.entries(table.schema.columns).flatMap(([key, column]) =>
      key in patch ? [[key, formatCell(column, patch[key])]] : [],
    ),
  ) as Cells<Cs>;

const orderedCells = <Cs extends Columns>(table: Table<Cs>, patch: RowPatch<Cs>): WrittenCell[] =>
  inHeaderOrder(table, formatted(table, patch));

/** Rows of ready cells below everything that stands in the sheet, for texts that must land exactly as typed. */
export const appendedCells = <Cs extends Columns>(table: Table<Cs>, rows: readonly Cells<Cs>[]): Block[] =>
  rows.length === 0
    ? []
    : [
        {
          sheet: table.schema.title,
          row: table.nextRow,
          column: 0,
          cells: rows.map((row) => inHeaderOrder(table, row)),
        },
      ];

/** Ready cells of one existing row; the others stay as they are. */
export const patchedCells = <Cs extends Columns>(table: Table<Cs>, rowNumber: number, cells: Cells<Cs>): Block[] => [
  { sheet: table.schema.title, row: rowNumber, column: 0, cells: [inHeaderOrder(table, cells)] },
];

/** Rows added below everything that stands in the sheet. */
export const appended = <Cs extends Columns>(table: Table<Cs>, patches: readonly RowPatch<Cs>[]): Block[] =>
  appendedCells(
    table,
    patches.map((patch) => formatted(table, patch)),
  );

/** Some cells of one existing row. */
export const patched = <Cs extends Columns>(table: Table<Cs>, rowNumber: number, patch: RowPatch<Cs>): Block[] => [
  { sheet: table.schema.title, row: rowNumber, column: 0, cells: [orderedCells(table, patch)] },
];

/** Some cells of the row with this id, which the caller has read from the same table. */
export const patchedById = <Cs extends Columns>(table: Table<Cs>, id: string, patch: RowPatch<Cs>): Block[] => {
  const row = table.rows.find(({ record }) => record['id'] === id);
  if (row === undefined) throw new Error(`No row ${id} in the table ${table.schema.key}`);
  return patched(table, row.rowNumber, patch);
};

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

const widthOf = ({ cells }: Block): number => cells[0]?.length ?? 0;

/** The same cells in the same order, blocks that stand one right below another made one. */
export const joined = (blocks: readonly Block[]): Block[] => {
  const stacks: (Block & { readonly cells: (readonly WrittenCell[])[] })[] = [];
  for (const block of blocks) {
    const last = stacks.at(-1);
    const isBelow =
      last?.sheet === block.sheet && last.column === block.column && last.row + last.cells.length === block.row;
    if (isBelow && widthOf(last) === widthOf(block)) last.cells.push(...block.cells);
    else stacks.push({ ...block, cells: [...block.cells] });
  }
  return stacks;
};

/** Lines at their rows, neighbours in one block. */
const atRows = (table: Table, lines: readonly (readonly [row: number, cells: WrittenCell[]])[]): Block[] =>
  joined(
    [...lines]
      .sort(([one], [other]) => one - other)
      .map(([row, cells]) => ({ sheet: table.schema.title, row, column: 0, cells: [cells] })),
  );

/** Every column of the schema, emptied. */
const blankCells = <Cs extends Columns>(table: Table<Cs>): Cells<Cs> =>
  Object.fromEntries(Object.keys(table.header.indexOf).map((key) => [key, ''])) as Cells<Cs>;

/** Rows emptied in the columns of the schema; the lines stay, and readers pass over them. */
export const emptied = <Cs extends Columns>(table: Table<Cs>, rowNumbers: readonly number[]): Block[] => {
  const blank = blankCells(table);
  return atRows(
    table as unknown as Table,
    rowNumbers.map((row) => [row, inHeaderOrder(table, blank)] as const),
  );
};

/** Rows written where others stood that are wanted no more, the rest of them below everything; places left over are emptied. */
export const rewritten = <Cs extends Columns>(
  table: Table<Cs>,
  rowNumbers: readonly number[],
  patches: readonly RowPatch<Cs>[],
): Block[] => {
  const free = [...rowNumbers].sort((one, other) => one - other);
  const blank = blankCells(table);
  return atRows(table as unknown as Table, [
    ...patches.map((patch, index): [number, WrittenCell[]] => [
      free[index] ?? table.nextRow + index - free.length,
      inHeaderOrder(table, { ...blank, ...formatted(table, patch) }),
    ]),
    ...free.slice(patches.length).map((row): [number, WrittenCell[]] => [row, inHeaderOrder(table, blank)]),
  ]);
};
