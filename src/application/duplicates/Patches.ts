// Changes of single cells gathered row by row, so that a row is written once whatever changes in it.
import { nextIds, type Table } from '../../schema/derive/table.ts';
import { type Block, patched } from '../../schema/derive/write.ts';

type Patch = Record<string, unknown>;

export class Patches {
  readonly #rows = new Map<Table, Map<number, Patch>>();

  /** Adds cells by schema key; a later value of the same cell wins. */
  set(table: Table, rowNumber: number, cells: Patch): void {
    const rows = this.#rows.get(table) ?? new Map<number, Patch>();
    this.#rows.set(table, rows);
    rows.set(rowNumber, { ...rows.get(rowNumber), ...cells });
  }

  /** Gives an id to a row that has none, where rows of the sheet have ids. Returns it, or ''. */
  giveId(table: Table, rowNumber: number): string {
    if (table.schema.idPrefix === undefined) return '';
    const known = this.#rows.get(table)?.get(rowNumber)?.['id'];
    if (known !== undefined) return String(known);
    const given = [...(this.#rows.get(table)?.values() ?? [])].filter((cells) => 'id' in cells).length;
    const id = nextIds(table, given + 1).at(-1) ?? '';
    this.set(table, rowNumber, { id });
    return id;
  }

  blocks(): Block[] {
    return [...this.#rows].flatMap(([table, rows]) =>
      [...rows].flatMap(([rowNumber, cells]) => patched(table, rowNumber, cells as Parameters<typeof patched>[2])),
    );
  }
}
