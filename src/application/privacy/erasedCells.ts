// Which cells hold the data of a person, found by what columns say of themselves (`pd`), and how each is emptied.
import type { Remainder } from '../../domain/person/erasure.ts';
import { normaliseName } from '../../domain/person/normaliseName.ts';
import type { Column } from '../../schema/column.ts';
import type { Table, TableRow } from '../../schema/derive/table.ts';
import { columnsIn } from '../../schema/layout.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { journalTexts } from '../../texts/journal.ts';
import type { Book } from '../book.ts';
import type { Patches } from '../duplicates/Patches.ts';
import { referencesTo } from '../duplicates/references.ts';
import type { JournalEntry } from '../journal.ts';

type AnyRow = TableRow<SheetSchema['columns']>;

/** Columns of the product that lead back to what a person has answered. */
const TRACES: readonly string[] = ['remarks', 'responseId'];

const isPersonal = (column: Column | undefined): boolean => (column?.pd ?? 0) > 0;
const isFilled = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const personalKeys = (table: Table): string[] =>
  columnsIn(table.schema, table.layout).filter((key) => isPersonal(table.schema.columns[key]) || TRACES.includes(key));

const titles = (table: Table, row: AnyRow, keys: readonly string[]): string[] =>
  keys.filter((key) => isFilled(row.record[key])).map((key) => table.schema.columns[key]?.title ?? key);

const emptied = (keys: readonly string[]): Record<string, null> => Object.fromEntries(keys.map((key) => [key, null]));

/** A row that cannot be without its personal cells is emptied whole: it was there for them alone. */
const keysToEmpty = (table: Table): string[] => {
  const keys = personalKeys(table);
  const cannotBeWithout = keys.some((key) => table.schema.columns[key]?.required);
  return cannotBeWithout && table.schema.erasedBy === undefined ? columnsIn(table.schema, table.layout) : keys;
};

/** Columns switched off that may hold data all the same: the product neither reads nor writes them. */
export const hiddenPersonalColumns = (table: Table): string[] =>
  Object.entries(table.schema.columns)
    .filter(([key, column]) => isPersonal(column) && table.layout.off.has(`${table.schema.key}.${key}`))
    .map(([, column]) => column.title);

/** Empties one row of a register but for what counts need. */
const eraseRow = (patches: Patches, table: Table, row: AnyRow, remainder: Remainder | undefined, today: string) => {
  const keys = personalKeys(table);
  const kept = Object.fromEntries(
    Object.entries(remainder ?? {}).filter(([key]) => table.header.indexOf[key] !== undefined),
  );
  const status = table.schema.columns['status'] ? { status: 'inactive' } : {};
  patches.set(table, row.rowNumber, { ...emptied(keys), ...kept, ...status, erasedOn: today });
  return titles(table, row, keys);
};

/** Empties the rows `ids` of a register and what other sheets hold about them. Returns the entries for «Журнал». */
export const eraseCells = (
  book: Book,
  patches: Patches,
  people: SheetSchema,
  ids: ReadonlySet<string>,
  remainders: ReadonlyMap<string, Remainder>,
  today: string,
): JournalEntry[] => {
  const table: Table = book.table(people);
  const told = (sheet: string, rowId: string, columns: readonly string[]): JournalEntry[] =>
    columns.length === 0 ? [] : [{ kind: 'erased', sheet, rowId, text: journalTexts.erased(columns) }];
  return table.rows.flatMap((row) => {
    const id = String(row.record['id'] ?? '');
    if (!ids.has(id)) return [];
    const own = told(people.title, id, eraseRow(patches, table, row, remainders.get(id), today));
    const others = referencesTo(book, people, id).flatMap((reference) => {
      const personal = personalKeys(reference.table);
      if (personal.length === 0 || reference.table.schema.key === people.key) return [];
      patches.set(reference.table, reference.row.rowNumber, emptied(keysToEmpty(reference.table)));
      return told(reference.table.schema.title, id, titles(reference.table, reference.row, personal));
    });
    return [...own, ...others];
  });
};

/** Shortest surname worth looking for: a shorter one is found everywhere. */
const SHORTEST = 4;

/** Other cells in which the surname stands; the rows `ids` themselves are passed over. */
export const mentionsOf = (book: Book, sheets: readonly SheetSchema[], surname: string, ids: ReadonlySet<string>) => {
  const wanted = normaliseName(surname);
  if (wanted.length < SHORTEST) return [];
  return sheets.flatMap((schema) => {
    const table: Table = book.table(schema);
    return table.rows
      .filter(({ record }) => ![record['id'], record['personId']].some((id) => ids.has(String(id ?? ''))))
      .filter(({ record }) =>
        Object.values(record).some((value) => typeof value === 'string' && normaliseName(value).includes(wanted)),
      )
      .map(({ rowNumber }) => ({ sheet: schema.title, rowNumber }));
  });
};
