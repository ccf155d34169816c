// Runs migrations over the values of a workbook and turns what they carry into blocks of cells; foreign columns are left as they are.
import type { RawCell, WrittenCell } from '../derive/cell.ts';
import { comparableTitle } from '../derive/header.ts';
import type { Block } from '../derive/write.ts';
import type { Role } from '../roles.ts';
import type { Carried, Grid, Migration } from './migration.ts';

const lineOf = (header: readonly RawCell[], { cells }: Carried): WrittenCell[] => {
  const line: WrittenCell[] = header.map(() => null);
  const titles = header.map((cell) => comparableTitle(String(cell ?? '')));
  for (const [title, cell] of Object.entries(cells)) {
    const at = titles.indexOf(comparableTitle(title));
    if (at >= 0) line[at] = cell;
  }
  return line;
};

const overlaid = (old: readonly RawCell[] | undefined, line: readonly WrittenCell[]): RawCell[] =>
  Array.from({ length: Math.max(old?.length ?? 0, line.length) }, (_, at) => line[at] ?? old?.[at] ?? '');

/**
 * `grids` are the values of a workbook that has all its sheets and columns already, by title. Each migration sees what
 * the ones before it have carried. Returns one block a carried row, in order.
 */
export const carryOver = (
  role: Role,
  grids: ReadonlyMap<string, Grid>,
  migrations: readonly Migration[],
): { readonly blocks: Block[]; readonly grids: ReadonlyMap<string, Grid> } => {
  const now = new Map(grids);
  const blocks: Block[] = [];
  const sheet = (title: string): Grid => now.get(title) ?? [];
  for (const migration of migrations) {
    for (const carried of migration.carry({ role, sheet })) {
      const grid = sheet(carried.sheet);
      const row = carried.rowNumber ?? Math.max(grid.length, 1) + 1;
      const line = lineOf(grid[0] ?? [], carried);
      const next = [...grid];
      next[row - 1] = overlaid(grid[row - 1], line);
      now.set(carried.sheet, next);
      blocks.push({ sheet: carried.sheet, row, column: 0, cells: [line] });
    }
  }
  return { blocks, grids: now };
};
