// Changes of single cells gathered row by row, so that a row is written once whatever changes in it.
import type { Table } from '../../schema/derive/table.ts';
import { type Block, patched } from '../../schema/derive/write.ts';
import type { Book } from '../book.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import type { JournalEntry } from '../journal.ts';

type Patch = Record<string, unknown>;

export class Patches {
  readonly #book: Book;
  readonly #rows = new Map<Table, Map<number, Patch>>();

  constructor(book: Book) {
    this.#book = book;
  }

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
    const id = nextIds(this.#book, table.schema, given + 1).at(-1) ?? '';
    this.set(table, rowNumber, { id });
    return id;
  }

  /** Journal entries that let the changed rows be known again as they are now; rows that got an id among them. */
  marks(): JournalEntry[] {
    return [...this.#rows].flatMap(([table, rows]) => {
      if (table.schema.idPrefix === undefined) return [];
      const after = [...rows].flatMap(([rowNumber, cells]) => {
        const before = table.rows.find((row) => row.rowNumber === rowNumber)?.record;
        const isGiven = 'id' in cells;
        return isGiven || before?.['id'] ? [{ isGiven, record: { ...before, ...cells } }] : [];
      });
      const part = (given: boolean) => after.filter(({ isGiven }) => isGiven === given).map(({ record }) => record);
      const [given, changed] = [part(true), part(false)];
      return [
        ...(given.length > 0 ? identified(this.#book, table.schema, given) : []),
        ...(changed.length > 0 ? identified(this.#book, table.schema, changed, 'corrected') : []),
      ];
    });
  }

  blocks(): Block[] {
    return [...this.#rows].flatMap(([table, rows]) =>
      [...rows].flatMap(([rowNumber, cells]) => patched(table, rowNumber, cells as Parameters<typeof patched>[2])),
    );
  }
}
